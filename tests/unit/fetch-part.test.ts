/** What a part that is loaded later does on a line on which nothing comes any more: it is given up after a time, and asked for again. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { __vitePreload as fetchPart } from "../../src/state/fetch-part";
import { LostPart } from "../../src/state/lost-part";

interface FakeLink {
  rel: string;
  href: string;
  onload?: () => void;
  onerror?: () => void;
  removed?: true;
  remove: () => void;
}

let links: FakeLink[] = [];
let status = 200;

beforeEach(() => {
  links = [];
  status = 200;
  vi.useFakeTimers();
  vi.stubGlobal("location", { href: "https://example.org/map/" });
  vi.stubGlobal("fetch", async () => new Response(null, { status }));
  vi.stubGlobal("document", {
    querySelectorAll: () => [{ href: "https://example.org/map/page.css" }],
    createElement: () => {
      const link: FakeLink = { rel: "", href: "", remove: () => (link.removed = true) };
      return link;
    },
    head: { append: (link: FakeLink) => links.push(link) },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const from = "https://example.org/map/assets/shell.js";
const never = (): Promise<never> => new Promise(() => undefined);
/** What came of it, once so many seconds have passed. */
async function after<Part>(seconds: number, part: Promise<Part>): Promise<Part | LostPart | "waiting"> {
  let outcome: Part | LostPart | "waiting" = "waiting";
  void part.then(
    (came) => (outcome = came),
    (error: LostPart) => (outcome = error),
  );
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return outcome;
}

it("a script of which nothing comes is given up after a minute, and sooner the second time", async () => {
  expect(await after(59, fetchPart(never, [], from))).toBe("waiting");
  const lost = await after(61, fetchPart(never, [], from));
  expect(lost).toBeInstanceOf(LostPart);
  expect(lost).toMatchObject({ gone: false });
  expect(await after(11, fetchPart(never, [], from))).toBeInstanceOf(LostPart);
});

it("a script that comes late comes", async () => {
  const late = new Promise((come) => setTimeout(() => come("the part"), 50_000));
  const load = Object.assign(() => late, { toString: () => 'import("./late.js")' });
  expect(await after(51, fetchPart(load, ["./late.js"], from))).toBe("the part");
  expect(vi.getTimerCount()).toBe(0);
});

it("a stylesheet of which nothing comes is given up, taken away, and asked for again", async () => {
  const part = async () => "the part";
  expect(await after(61, fetchPart(part, ["./a.css"], from))).toBeInstanceOf(LostPart);
  expect(links).toMatchObject([{ href: "https://example.org/map/assets/a.css", removed: true }]);
  const again = fetchPart(part, ["./a.css"], from);
  links[1]?.onload?.();
  expect(await after(0, again)).toBe("the part");
  expect(vi.getTimerCount(), "no clock is left").toBe(0);
});

it("what the server has no more is said to be gone", async () => {
  status = 404;
  const broken = (): Promise<never> => Promise.reject(new TypeError("no module"));
  expect(await after(0, fetchPart(broken, [], from))).toMatchObject({ gone: true });
});
