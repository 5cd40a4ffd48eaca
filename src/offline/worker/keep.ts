/** Keeps a build: all of it, each file as it was built, or nothing that pages would be answered from. */
import type { BuildFiles, BuildStamp } from "../stamp";
import type { BuildCaches } from "./kept-builds";

/** Pages of the app, with the path that each is kept under. */
export const appPages: Readonly<Record<string, string>> = { "": "", "index.html": "", "embed.html": "embed.html" };

const atOnce = 4;

export interface KeepingMeans {
  /** The address of the site's folder. */
  scope: string;
  fetch: typeof fetch;
  /** How many bytes the browser still gives; null where it does not say. */
  room: () => Promise<number | null>;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash));
}

/** Only whole files of the own site: no errors, no parts, nothing of other origins, nothing that came by a detour. */
export const isWholeFile = (answer: Response): boolean =>
  answer.status === 200 && (answer.type === "basic" || answer.type === "default") && !answer.redirected;

/** A copy that is stored: what was said of its way here holds no more. */
function stored(body: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary", "Set-Cookie"]) kept.delete(name);
  return new Response(body, { headers: kept });
}

/** The answer as it may be stored; null where it is not what was built. */
export async function asBuilt(answer: Response | undefined, digest: string): Promise<Response | null> {
  if (!answer || !isWholeFile(answer)) return null;
  const body = await answer.arrayBuffer().catch(() => null);
  return body && (digest === "" || (await sha256(body)) === digest) ? stored(body, answer) : null;
}

/** From what is kept already, of this build or another, else from the network, past the browser's own store where that has it wrong. */
async function keepFile(
  path: string,
  digest: string,
  cache: Cache,
  kept: BuildCaches,
  around: KeepingMeans,
): Promise<Response> {
  const address = new URL(path, around.scope).href;
  const get = (mode: RequestCache) =>
    around.fetch(address, { cache: mode, credentials: "same-origin", priority: "low" });
  const sources =
    digest === "" ? [() => get("no-cache")] : [() => kept.find(address), () => get("default"), () => get("reload")];
  for (const source of sources) {
    const file = await asBuilt(await source(), digest);
    if (!file) continue;
    await cache.put(address, file.clone());
    return file;
  }
  throw new Error(`${path} is not as it was built`);
}

/** Rejects where a page is of another build: the folder is just being written. */
async function keepPage(path: string, cache: Cache, { id }: BuildStamp, around: KeepingMeans): Promise<void> {
  const address = new URL(path, around.scope).href;
  const page = await asBuilt(await around.fetch(address, { cache: "reload", credentials: "same-origin" }), "");
  if (!page || !(await page.clone().text()).includes(`+${id}"`))
    throw new Error(`${path || "the page"} is not of build ${id}`);
  await cache.put(address, page);
}

/** Rejects where anything is missing or the browser has no room; what is there by then serves the next attempt. */
export async function keepBuild(stamp: BuildStamp, kept: BuildCaches, around: KeepingMeans): Promise<void> {
  const room = await around.room();
  if (room !== null && room < 2 * stamp.bytes) throw new Error("The browser has no room for the map.");
  const cache = await kept.own();
  const list = await keepFile(stamp.list, stamp.digest, cache, kept, around);
  const waiting = Object.entries(((await list.json()) as BuildFiles).kept);
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keepFile(...next, cache, kept, around);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, keepNext));
  } finally {
    waiting.length = 0;
  }
  /* The pages last: whoever finds one finds all that it needs. */
  await keepPage("", cache, stamp, around);
  /* Some hosts send on from an address that ends in .html; the map itself does not depend on it. */
  await keepPage("embed.html", cache, stamp, around).catch(() => undefined);
}
