/** What the worker answers for the network: pages of the app, its built files, and a few beside them. All else goes its way. */
import type { BuildFiles, BuildStamp } from "../stamp";
import { appPages, asBuilt, isWholeFile } from "./keep";
import type { BuildCaches } from "./kept-builds";
import type { AskedEvent } from "./scope";

/** How long a page or a picture may take before the kept one stands in, milliseconds. */
const patience = 4000;

type Kind = "page" | "built" | "plain";

/** null: none of the worker's business. Other sites of the origin, data, parts of files, anything but reading are not. */
export function subjectOf(
  { method, url, headers, mode }: Request,
  scope: string,
  stamp: BuildStamp,
): { kind: Kind; path: string } | null {
  const { href, origin, pathname } = new URL(scope);
  const asked = new URL(url);
  if (method !== "GET" || headers.has("Range") || asked.origin !== origin || !asked.href.startsWith(href)) return null;
  const path = asked.pathname.slice(pathname.length);
  if (mode === "navigate") return Object.hasOwn(appPages, path) ? { kind: "page", path: appPages[path] ?? "" } : null;
  if (/^assets\/[^/]+$/.test(path)) return { kind: "built", path };
  return stamp.plain.includes(path) ? { kind: "plain", path } : null;
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), milliseconds));

export class Answers {
  readonly #stamp: BuildStamp;
  readonly #kept: BuildCaches;
  readonly #scope: string;
  readonly #fetch: typeof fetch;
  /** Pages that someone has reloaded: what is kept may be what is wrong with them, so their files are fetched. */
  readonly #reloaded = new Set<string>();
  /** Pages that the kept one stood in for: what they ask for besides is not waited for again. */
  readonly #stoodIn = new Set<string>();
  #list: Promise<BuildFiles | null> | null = null;

  constructor(stamp: BuildStamp, kept: BuildCaches, scope: string, fetcher: typeof fetch) {
    this.#stamp = stamp;
    this.#kept = kept;
    this.#scope = scope;
    this.#fetch = fetcher;
  }

  /** Takes the request where it is of the worker's business. */
  take(event: AskedEvent): void {
    const subject = subjectOf(event.request, this.#scope, this.#stamp);
    if (!subject) return;
    const { kind, path } = subject;
    if (kind === "built") return event.respondWith(this.#built(event, path));
    /* Whoever reloads wants what the server has, and waits for it. */
    const reloads = ["no-cache", "reload", "no-store"].includes(event.request.cache);
    if (kind === "page" && reloads) this.#reloaded.add(event.resultingClientId);
    const limit = this.#stoodIn.has(event.clientId) ? 0 : patience;
    event.respondWith(this.#networkFirst(event, path, reloads && kind === "page" ? null : limit));
  }

  /** The kept file of the own build stands in for an answer that fails, is late or tells of a fault of the server. */
  async #networkFirst(event: AskedEvent, path: string, limit: number | null): Promise<Response> {
    const asked = this.#fetch(event.request);
    const answered = asked.then(
      (answer) => (answer.status >= 500 ? undefined : answer),
      () => undefined,
    );
    /* Nothing waits for an answer that comes too late: an event without end would keep the next worker from its place. */
    const inTime = await (limit === null ? answered : Promise.race([answered, after(limit)]));
    if (inTime) return inTime;
    const address = new URL(path, this.#scope).href;
    const kept = await this.#kept
      .own()
      .then((cache) => cache.match(address))
      .catch(() => undefined);
    if (kept) this.#stoodIn.add(event.resultingClientId);
    return kept ?? asked;
  }

  async #built(event: AskedEvent, path: string): Promise<Response> {
    const address = new URL(path, this.#scope).href;
    const distrusted = this.#reloaded.has(event.clientId);
    const kept = await this.#kept.find(address);
    if (kept && !distrusted) return kept;
    const answer = await this.#fetch(event.request).catch((error: unknown) => {
      if (kept) return null;
      throw error;
    });
    if (!answer || (kept && !isWholeFile(answer))) return kept ?? Response.error();
    event.waitUntil(this.#keepUsed(address, path, answer.clone()));
    return answer;
  }

  /** Files of the own build alone, so what is kept never grows beyond it. */
  async #keepUsed(address: string, path: string, answer: Response): Promise<void> {
    this.#list ??= this.#kept.find(new URL(this.#stamp.list, this.#scope).href).then((list) => list?.json() ?? null);
    const list = await this.#list.catch(() => null);
    const digest = list?.used[path] ?? list?.kept[path];
    const file = digest === undefined ? null : await asBuilt(answer, digest);
    /* Full, or refused: the page has its answer. */
    if (file) await (await this.#kept.own()).put(address, file).catch(() => undefined);
  }
}
