/**
 * Fetches what is loaded later, in the place of the bundler's own function (`tools/parts-plugin.ts`), which takes a stylesheet that
 * failed for loaded, so that the part comes back without its looks. Here a file that did not come is forgotten and asked for again.
 *
 * A script is asked for under its one address only: under another it would be a second module with a state of its own. Chromium and
 * WebKit fetch a script that failed anew; a browser that keeps to the letter of the specification does not before
 * the page is reloaded, which a retry does there (`components/Loaded.svelte`).
 */
import { LostPart } from "./lost-part";

/** Longest wait for a file, ms: a line on which nothing comes any more says nothing by itself. */
const longest = 60_000;
/** For a script that has stalled before: it is the same request that is waited for, until the page is loaded anew. */
const longestAgain = 10_000;

const asked = new Map<string, Promise<unknown>>();
/** Did not come when asked for last. */
const failed = new Set<string>();
const stalled = new Set<string>();

/** What the page itself names is there. */
function askedByPage(): void {
  for (const each of document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>("link, script"))
    asked.set(each.href || each.src, Promise.resolve());
}

/** A host without this file may answer with a page. */
async function lost(file: string): Promise<LostPart> {
  const signal = AbortSignal.timeout(longestAgain);
  const answer = await fetch(file, { method: "HEAD", cache: "no-store", signal }).catch(() => null);
  const isPage = answer?.headers.get("content-type")?.startsWith("text/html");
  return new LostPart(file, answer?.status === 404 || answer?.status === 410 || isPage === true);
}

/** A stylesheet is waited for; a script is only asked for early, since whoever imports it waits. */
function ask(file: string): Promise<unknown> {
  const link = document.createElement("link");
  const isStyle = file.endsWith(".css");
  link.rel = isStyle ? "stylesheet" : "modulepreload";
  link.crossOrigin = "";
  link.href = file;
  failed.delete(file);
  return new Promise((loaded, lose) => {
    const fail = () => {
      link.remove();
      asked.delete(file);
      failed.add(file);
      lose();
    };
    const late = isStyle ? setTimeout(fail, longest) : undefined;
    link.onload = () => {
      clearTimeout(late);
      loaded(null);
    };
    link.onerror = fail;
    if (!isStyle) loaded(null);
    document.head.append(link);
  });
}

function inTime<Part>(file: string, coming: Promise<Part>): Promise<Part> {
  return new Promise((come, lose) => {
    const late = setTimeout(
      () => {
        stalled.add(file);
        lose(new Error(`nothing comes of ${file}`));
      },
      stalled.has(file) ? longestAgain : longest,
    );
    void coming.then(come, lose).then(() => clearTimeout(late));
  });
}

/** Named as the bundler calls it; `files`: what the part needs, none where it is one file; `from`: the file that asks. */
export async function __vitePreload<Part>(load: () => Promise<Part>, files: string[] = [], from = ""): Promise<Part> {
  if (asked.size === 0) askedByPage();
  const needed = files.map((file) => new URL(file, from).href);
  const waiting = needed.map((file) => {
    const under = asked.get(file) ?? ask(file);
    asked.set(file, under);
    return under;
  });
  const own = new URL(/import\(["'`](.+?)["'`]\)/.exec(String(load))?.[1] ?? "", from || location.href).href;
  try {
    await Promise.all(waiting);
    return await inTime(own, load());
  } catch (cause) {
    throw Object.assign(await lost(needed.find((file) => failed.has(file)) ?? own), { cause });
  }
}
