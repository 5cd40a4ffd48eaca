/** The embedded map: its address, which origins may be listed, what it listens to and whom it tells. */
import { expect, it, vi } from "vitest";
import { embedAddress, firstControls, readEmbed } from "../../src/features/embed/address";
import { connect, type Talking } from "../../src/features/embed/connection";
import { memoryHost } from "../../src/features/embed/memory-host";
import { messageVersion, readMessage, type SentMessage } from "../../src/features/embed/messages";
import { maxOrigins, readOrigin, readOrigins } from "../../src/features/embed/origins";
import { decodeQuery } from "../../src/state/url-repair";

const version = messageVersion;
const show = (view: unknown, more: object = {}) => ({ type: "dien-bien-map:show", version, view, ...more });

it("lists origins as browsers write them", () => {
  expect(readOrigin("https://Example.org/").origin).toBe("https://example.org");
  expect(readOrigin("https://example.org:443").origin).toBe("https://example.org");
  expect(readOrigin("http://localhost:8080").origin).toBe("http://localhost:8080");
  expect(readOrigin("https://điệnbiên.vn").origin).toMatch(/^https:\/\/xn--[a-z\d-]+\.vn$/);
});

it("refuses wildcards, paths, other schemes and what is no origin", () => {
  const faults = {
    "*": "any",
    "https://*.example.org": "any",
    "https://example.org/tin-tuc": "path",
    "https://example.org?x=1": "path",
    "ftp://example.org": "scheme",
    "javascript:alert(1)": "address",
    "data:text/html,x": "address",
    "file:///ban-do/a.html": "scheme",
    null: "address",
    "example.org": "address",
    "https://a:b@example.org": "address",
    "": "address",
  };
  for (const [text, fault] of Object.entries(faults)) expect(readOrigin(text), text).toEqual({ origin: null, fault });
});

it("reads a list with each origin once, and no more than are allowed", () => {
  const many = Array.from({ length: maxOrigins + 1 }, (_, at) => `https://a${at}.example`);
  expect(readOrigins("https://a.example, https://a.example/\nhttps://b.example").origins).toEqual([
    "https://a.example",
    "https://b.example",
  ]);
  expect(readOrigins(many.join(" ")).faults).toEqual([{ text: many.at(-1), fault: "many" }]);
});

it("writes an address that is read as it was", () => {
  const { view } = decodeQuery("era=before&ind=density-2019&by=district&sel=district:096&at=103.1,21.5,9&lang=en");
  const origins = ["https://a.example", "http://localhost:8080"];
  const theme = "dark";
  const address = embedAddress({ view, controls: ["legend", "search"], theme, origins });
  expect(address).toContain("controls=legend,search&theme=dark&origins=https://a.example,http://localhost:8080");
  expect(readEmbed(address.split("?")[1]!)).toEqual({
    view,
    controls: ["legend", "search"],
    theme,
    origins,
    dropped: [],
  });
  expect(embedAddress({ view: decodeQuery("").view, controls: firstControls, theme: "light", origins: [] })).toBe(
    "embed.html",
  );
  const bare = embedAddress({ view, controls: [], theme: "light", origins: [] });
  expect(readEmbed(bare.split("?")[1]!).controls).toEqual([]);
});

it("leaves out pages, tables and the reader's own, and says what it does not understand", () => {
  const query =
    "page=help&table=hydropower&ind=own-abcdefgh-2&layers=forest&controls=zoom,reset&theme=night&origins=*,https://a.example";
  const read = readEmbed(query);
  expect(read.view).toMatchObject({
    page: null,
    featureTable: null,
    table: null,
    indicator: null,
    layers: { forest: 1 },
  });
  expect(read.controls).toEqual(["zoom"]);
  expect(read.origins).toEqual(["https://a.example"]);
  expect(read.dropped).toEqual([
    { parameter: "controls", value: "reset" },
    { parameter: "theme", value: "night" },
    { parameter: "origins", value: "*" },
  ]);
});

it("reads a view that is understood whole, and keeps the language", () => {
  expect(readMessage(show("sel=district:096"), "en")).toEqual({ query: "sel=district:096&lang=en", fault: null });
  expect(readMessage(show("?era=before&lang=vi&page=help"), "en")).toEqual({ query: "era=before", fault: null });
});

it("refuses what is malformed, of another version or not for this map", () => {
  for (const data of [
    show("sel=district:999"),
    show("era=later"),
    show("onload=alert(1)"),
    show({ era: "before" }),
    show("x".repeat(5000)),
    show("era=before", { version: 2 }),
    { type: "dien-bien-map:go", version, view: "" },
  ])
    expect(readMessage(data, "vi"), JSON.stringify(data).slice(0, 60)).toMatchObject({ query: null, ours: true });
  for (const data of [null, "era=before", 1, {}, { type: "resize" }, []])
    expect(readMessage(data, "vi")).toMatchObject({ query: null, ours: false });
});

function around(ancestor: string | null) {
  const sent: [SentMessage, string][] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = { postMessage: (message: SentMessage, to: string) => sent.push([message, to]) } as unknown as Window;
  const talking: Talking = {
    parent,
    ancestor,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  const say = (data: unknown, origin: string, source: unknown = parent) =>
    listeners.forEach((listener) => listener({ data, origin, source } as MessageEvent));
  return { talking, sent, say, listeners };
}

const origins = ["https://a.example", "https://b.example"];
const height = { type: "dien-bien-map:height", version, height: 480 } as const;

it("is silent and deaf without origins, and outside of another page", () => {
  const shown = vi.fn();
  const { talking, sent, say, listeners } = around(null);
  connect(talking, [], { language: () => "vi", show: shown }).send(height);
  connect(null, origins, { language: () => "vi", show: shown }).send(height);
  say(show("era=before"), "https://a.example");
  expect([sent, listeners.size, shown.mock.calls]).toEqual([[], 0, []]);
});

it("names the origin that each message is for, and the page's alone once that is known", () => {
  const { talking, sent, say } = around(null);
  const connection = connect(talking, origins, { language: () => "vi", show: () => undefined });
  connection.send(height);
  expect(sent.map(([, to]) => to)).toEqual(origins);
  say(show("era=before"), "https://b.example");
  connection.send(height);
  expect(sent.slice(2).map(([, to]) => to)).toEqual(["https://b.example"]);
  const other = around("https://c.example");
  connect(other.talking, origins, { language: () => "vi", show: () => undefined }).send(height);
  expect(other.sent, "a page that is not listed is told nothing").toEqual([]);
});

it("shows what a listed page around it asks for, and nothing that anyone else does", () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const shown = vi.fn();
  const { talking, say, listeners } = around(null);
  const connection = connect(talking, origins, { language: () => "vi", show: shown });
  say(show("era=before"), "https://a.example");
  say(show("era=before"), "https://evil.example");
  say(show("era=before"), "https://a.example", {});
  say(show("era=later"), "https://a.example");
  expect(shown.mock.calls).toEqual([["era=before"]]);
  expect(warned).toHaveBeenCalledTimes(3);
  say({ type: "webpackOk" }, "https://evil.example");
  expect(warned).toHaveBeenCalledTimes(3);
  connection.end();
  expect(listeners.size).toBe(0);
  warned.mockRestore();
});

it("keeps its view in memory and goes to another one as a new step", () => {
  const host = memoryHost("era=before");
  const travelled = vi.fn();
  const stop = host.onTravel(travelled);
  host.go("sel=district:096");
  expect([host.query(), host.kept().step, travelled.mock.calls.length]).toEqual(["sel=district:096", 1, 1]);
  stop();
  host.go("");
  expect(travelled).toHaveBeenCalledTimes(1);
});
