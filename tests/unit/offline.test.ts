/** The service worker's rules: which builds stay, what it answers, what it stores, and that a build is kept whole or not at all. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BuildStamp } from "../../src/offline/stamp";
import { Answers, subjectOf } from "../../src/offline/worker/answer";
import { asBuilt, keepBuild } from "../../src/offline/worker/keep";
import { BuildCaches, buildsThatStay, cachePrefix } from "../../src/offline/worker/kept-builds";
import type { AskedEvent } from "../../src/offline/worker/scope";
import { isOffline, listBuild } from "../../tools/offline/plugin";

const scope = "https://example.org/ban-do/";
const digestOf = (text: string) => createHash("sha256").update(text).digest("base64");

/** Caches as a browser has them, by address alone. */
function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (asked: RequestInfo | URL) => (asked instanceof Request ? asked.url : String(asked));
  const open = async (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return {
      match: async (asked: RequestInfo | URL) => files.get(addressOf(asked))?.clone(),
      put: async (asked: RequestInfo | URL, file: Response) => void files.set(addressOf(asked), file),
    };
  };
  return { open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) } as never;
}

const page = (id: string) => `<meta name="build" content="0.1.0+${id}" />`;
const list = JSON.stringify({
  kept: { "assets/a-1.js": digestOf("a"), "relief.webp": "" },
  used: { "assets/b-1.bin": digestOf("b") },
});
const stamp: BuildStamp = {
  id: "b1",
  list: "assets/offline-b1.json",
  digest: digestOf(list),
  bytes: 100,
  plain: ["relief.webp"],
};
const built = {
  "": page("b1"),
  "assets/offline-b1.json": list,
  "assets/a-1.js": "a",
  "assets/b-1.bin": "b",
  "relief.webp": "r",
};

/** A network that serves these files and notes what it was asked for. */
function network(files: Record<string, string>, asked: string[] = []): typeof fetch {
  return async (request) => {
    const path =
      (request instanceof URL || typeof request === "string" ? String(request) : request.url)
        .slice(scope.length)
        .split("?")[0] ?? "";
    asked.push(path);
    const body = files[path];
    return new Response(body ?? "no such file", { status: body === undefined ? 404 : 200 });
  };
}

const around = (files: Record<string, string>, asked?: string[]) => ({
  scope,
  fetch: network(files, asked),
  room: async () => null,
});

describe("builds that stay", () => {
  const build = (id: string, installed: number, active = 0) => ({ id, installed, active });

  it("are the one that comes, the one that answers, and the newest that waits; once it answers, two", () => {
    const builds = [build("a", 1, 1), build("b", 2, 2), build("c", 3), build("d", 4)];
    expect(buildsThatStay(builds, "e", true)).toEqual(["e", "b", "d"]);
    expect(buildsThatStay(builds, "d", false)).toEqual(["d", "b"]);
    expect(buildsThatStay([build("a", 1, 1), build("b", 2, 2)], "a", false), "rolled back").toEqual(["a", "b"]);
    expect(buildsThatStay([], "a", false)).toEqual(["a"]);
  });

  it("leaves the caches of other sites, also of this one at another path", async () => {
    const caches = fakeCaches();
    for (const name of [`${cachePrefix(scope)}a`, `${cachePrefix("https://example.org/")}a`, "another's"])
      await caches.open(name);
    await new BuildCaches(caches, scope, "b").drop(["b"]);
    expect(await caches.keys()).toEqual([`${cachePrefix("https://example.org/")}a`, "another's"]);
  });
});

it("answers for its own pages, built files and a few more, and leaves all else alone", () => {
  const subject = (path: string, init: { method?: string; mode?: string; headers?: HeadersInit } = {}) => {
    const { href } = new URL(path, scope);
    const request = { url: href, method: "GET", mode: "cors", ...init, headers: new Headers(init.headers) };
    return subjectOf(request as Request, scope, stamp);
  };
  const navigate = { mode: "navigate" };
  for (const path of ["./?sel=commune:03160", "index.html"])
    expect(subject(path, navigate)).toEqual({ kind: "page", path: "" });
  expect(subject("embed.html?era=before", navigate)).toEqual({ kind: "page", path: "embed.html" });
  expect(subject("assets/a-1.js")).toEqual({ kind: "built", path: "assets/a-1.js" });
  expect(subject("relief.webp")).toEqual({ kind: "plain", path: "relief.webp" });
  for (const path of [
    "vi/index.html",
    "data/communes.csv",
    "../",
    "../khac/",
    "/",
    "https://other.example/ban-do/",
    "constructor",
  ])
    expect(subject(path, navigate), path).toBeNull();
  for (const path of [
    "data/communes.csv",
    "preview/x.png",
    "basemap.pmtiles",
    "/assets/a-1.js",
    "https://other.example/ban-do/assets/a.js",
    "sw.js",
  ])
    expect(subject(path), path).toBeNull();
  expect(subject("assets/a-1.js", { headers: { Range: "bytes=0-9" } })).toBeNull();
  expect(subject("assets/a-1.js", { method: "POST" })).toBeNull();
});

it("stores whole files as they were built, without what was said of their way, and nothing else", async () => {
  const headers = { "Content-Type": "text/javascript", "Content-Encoding": "gzip", "Content-Security-Policy": "x" };
  const kept = await asBuilt(new Response("a", { headers }), digestOf("a"));
  expect([...(kept?.headers ?? [])].map(([name]) => name)).toEqual(["content-security-policy", "content-type"]);
  expect(await asBuilt(new Response("other"), digestOf("a"))).toBeNull();
  for (const status of [206, 404, 500]) expect(await asBuilt(new Response("a", { status }), digestOf("a"))).toBeNull();
  const foreign = { status: 200, type: "opaque", redirected: false } as Response;
  expect(await asBuilt(foreign, "")).toBeNull();
});

describe("a build", () => {
  const namesIn = async (kept: BuildCaches) =>
    Promise.all(Object.keys(built).map(async (path) => [path, Boolean(await kept.find(scope + path))]));

  it("is kept with all that the app may need; what is there already is not fetched again", async () => {
    const caches = fakeCaches();
    const earlier = await new BuildCaches(caches, scope, "b0").own();
    await earlier.put(`${scope}assets/a-1.js`, new Response("a"));
    const asked: string[] = [];
    const kept = new BuildCaches(caches, scope, "b1");
    await keepBuild(stamp, kept, around(built, asked));
    expect(asked).not.toContain("assets/a-1.js");
    expect(Object.fromEntries(await namesIn(kept))).toEqual({ ...Object.fromEntries(Object.keys(built).map((path) => [path, true])), "assets/b-1.bin": false }); // prettier-ignore
  });

  it("that is spoilt, half written, or too large for the browser is refused", async () => {
    const refused = (files: Record<string, string>, room: number | null = null) =>
      keepBuild(stamp, new BuildCaches(fakeCaches(), scope, "b1"), { ...around(files), room: async () => room });
    await expect(refused({ ...built, "assets/a-1.js": "<!doctype html>" })).rejects.toThrow(
      "a-1.js is not as it was built",
    );
    await expect(refused({ ...built, "": page("b0") })).rejects.toThrow("the page is not of build b1");
    await expect(refused(built, 150)).rejects.toThrow("no room");
  });
});

describe("an answer", () => {
  async function answered(
    path: string,
    files: typeof fetch,
    more: Partial<Record<"mode" | "cache", string>> = {},
  ): Promise<string | null> {
    const kept = new BuildCaches(fakeCaches(), scope, "b1");
    await keepBuild(stamp, kept, around(built));
    const works: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    const request = {
      url: scope + path,
      method: "GET",
      mode: "cors",
      cache: "default",
      headers: new Headers(),
      ...more,
    };
    new Answers(stamp, kept, scope, files).take({
      request,
      clientId: "1",
      resultingClientId: "2",
      waitUntil: (work: Promise<unknown>) => void works.push(work),
      respondWith: (given: Promise<Response>) => (answer = given),
    } as unknown as AskedEvent);
    const given = await (answer as Promise<Response> | null);
    await Promise.all(works);
    return given && `${given.status} ${await given.text()}`;
  }
  const asPage = { mode: "navigate" };
  const cut: typeof fetch = () => Promise.reject(new TypeError("cut"));
  const ill: typeof fetch = async () => new Response("ill", { status: 503 });

  it("to a page is the server's, unless it fails or is itself a fault", async () => {
    expect(await answered("?era=before", network({ "": page("b2") }), asPage)).toBe(`200 ${page("b2")}`);
    expect(await answered("", cut, asPage)).toBe(`200 ${page("b1")}`);
    expect(await answered("", ill, asPage)).toBe(`200 ${page("b1")}`);
    expect(await answered("", network({}), asPage), "taken down").toBe("404 no such file");
    await expect(answered("embed.html", cut, asPage), "what is not kept").rejects.toThrow("cut");
  });

  it("to a built file is the kept one, and one of another build comes from the network", async () => {
    expect(await answered("assets/a-1.js", cut)).toBe("200 a");
    expect(await answered("assets/c-2.js", network({ "assets/c-2.js": "c" }))).toBe("200 c");
    expect(await answered("assets/gone-1.js", network({}))).toBe("404 no such file");
    expect(await answered("data/communes.csv", cut)).toBeNull();
  });
});

describe("the build's own list", () => {
  const folder = mkdtempSync(join(tmpdir(), "dien-bien-map-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "assets"));
  const write = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text);
  for (const path of ["index.html", "embed.html", "relief.webp", "assets/a-1.js", "assets/b-1.bin"]) write(path, path);

  it("keeps script, style, letters and outlines, the rest once it is used, and has another name when anything differs", () => {
    const before = listBuild(folder, ["relief.webp"]);
    expect(before.files).toEqual({
      kept: { "assets/a-1.js": digestOf("assets/a-1.js"), "relief.webp": "" },
      used: { "assets/b-1.bin": digestOf("assets/b-1.bin") },
    });
    write("embed.html", "changed");
    expect(listBuild(folder, ["relief.webp"]).id).not.toBe(before.id);
  });

  it("is refused where it is too large", () => {
    write("assets/c-1.js", new Uint8Array(12_000_000));
    expect(() => listBuild(folder, [])).toThrow(/keeps at most 12000000/);
  });

  it("is switched off by OFFLINE=off, and by nothing that is mistyped", () => {
    expect([isOffline({}), isOffline({ OFFLINE: "on" }), isOffline({ OFFLINE: "off" })]).toEqual([true, true, false]);
    expect(() => isOffline({ OFFLINE: "no" })).toThrow("neither on nor off");
  });
});
