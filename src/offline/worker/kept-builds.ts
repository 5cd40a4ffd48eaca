/** The caches of the site's builds: one for each. Other sites of the same origin, and this one at another path, have theirs. */

/** What is known of a build that is kept. */
export interface KeptBuild {
  id: string;
  /** When all of it was kept, milliseconds; 0 before. */
  installed: number;
  /** When its worker began to answer, milliseconds; 0 before. */
  active: number;
}

const recordPath = "kept-build.json";

/** `scope`: the address of the site's folder. */
export const cachePrefix = (scope: string): string => `dien-bien-map ${new URL(scope).pathname} `;

/**
 * The builds that stay: the one in question, the one whose worker answered last, and of the others the newest while `waiting` for that
 * one's pages to be closed.
 */
export function buildsThatStay(builds: readonly KeptBuild[], own: string, waiting: boolean): string[] {
  const others = builds.filter(({ id }) => id !== own);
  const answering = others.toSorted((a, b) => b.active - a.active || b.installed - a.installed)[0];
  const newest = others.filter((each) => each !== answering).toSorted((a, b) => b.installed - a.installed)[0];
  return [own, ...(answering ? [answering.id] : []), ...(waiting && newest ? [newest.id] : [])];
}

export class BuildCaches {
  readonly #caches: CacheStorage;
  readonly #prefix: string;
  readonly #record: string;
  readonly #own: string;

  constructor(caches: CacheStorage, scope: string, own: string) {
    this.#caches = caches;
    this.#prefix = cachePrefix(scope);
    this.#record = new URL(recordPath, scope).href;
    this.#own = own;
  }

  own(): Promise<Cache> {
    return this.#caches.open(this.#prefix + this.#own);
  }

  /** A file of any build that is kept, of the own one first; undefined where none has it or the browser cannot read it. */
  async find(address: string): Promise<Response | undefined> {
    const names = (await this.#names()).toSorted(
      (a, b) => Number(b.endsWith(this.#own)) - Number(a.endsWith(this.#own)),
    );
    for (const name of names) {
      const found = await this.#caches
        .open(name)
        .then((cache) => cache.match(address))
        .catch(() => undefined);
      if (found) return found;
    }
    return undefined;
  }

  async builds(): Promise<KeptBuild[]> {
    return Promise.all(
      (await this.#names()).map(async (name) => {
        const record = await (await this.#caches.open(name)).match(this.#record);
        const known = ((await record?.json().catch(() => null)) ?? {}) as Partial<KeptBuild>;
        return { id: name.slice(this.#prefix.length), installed: known.installed ?? 0, active: known.active ?? 0 };
      }),
    );
  }

  async note(change: Partial<KeptBuild>): Promise<void> {
    const known = (await this.builds()).find(({ id }) => id === this.#own);
    await (await this.own()).put(this.#record, Response.json({ ...known, ...change }));
  }

  async drop(stay: readonly string[]): Promise<void> {
    const gone = (await this.#names()).filter((name) => !stay.includes(name.slice(this.#prefix.length)));
    await Promise.all(gone.map((name) => this.#caches.delete(name)));
  }

  async #names(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }
}
