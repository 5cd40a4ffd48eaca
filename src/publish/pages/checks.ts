/** What must hold of all pages together, or the build stops: no broken link, no heavy page, no title twice. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** Of a page with all that it loads, bytes as a host sends them: text compressed, letters as they are. */
export const mostBytes = 60_000;
/** Of a page's own file as it lies on the disk, for a host that does not compress. */
export const mostOfFile = 70_000;

/** As sent by a host that compresses text. */
export const sentBytes = (content: string | Uint8Array): number =>
  typeof content === "string" ? gzipSync(content).byteLength : content.byteLength;

interface Page {
  path: string;
  ids: ReadonlySet<string>;
  links: readonly string[];
  title: string;
  /** As sent, with all that it loads. */
  bytes: number;
  ofFile: number;
}

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = ""]) => found);

export class PageChecks {
  readonly #pages = new Map<string, Page>();
  readonly #files = new Set<string>();

  /** `folder`: of the built app, whose files pages lead to as well; `shared`: bytes sent that every page loads. */
  constructor(
    private readonly folder: string,
    private readonly shared: number,
  ) {}

  file(path: string): void {
    this.#files.add(path);
  }

  page(path: string, html: string): void {
    this.file(path);
    this.#pages.set(path, {
      path,
      ids: new Set(all(html, / id="([^"]*)"/g)),
      links: all(html, / href="([^"]*)"/g).map((link) => link.replaceAll("&amp;", "&")),
      title: all(html, /<title>([^<]*)<\/title>/g)[0] ?? "",
      bytes: sentBytes(html) + this.shared,
      ofFile: Buffer.byteLength(html),
    });
  }

  #isThere(path: string): boolean {
    return this.#files.has(path) || existsSync(join(this.folder, path));
  }

  /** What is wrong with a link, or null. */
  #wrong({ path, ids }: Page, link: string): string | null {
    if (/^[a-z]+:/.test(link)) return null;
    const [address = "", anchor] = link.split("#");
    const [to = ""] = address.split("?");
    const target = address === "" ? path : posix.normalize(posix.join(posix.dirname(path), to || "."));
    const file = target === "." || target.endsWith("/") ? posix.join(target, "index.html") : target;
    if (file.startsWith("..") || !this.#isThere(file)) return `leads to ${file}, which is not there`;
    const there = file === path ? ids : this.#pages.get(file)?.ids;
    return anchor && there && !there.has(anchor) ? `leads to #${anchor}, which ${file} does not have` : null;
  }

  /** In words, each with its page. */
  faults(): string[] {
    const pages = [...this.#pages.values()];
    const titles = new Map<string, string>();
    return pages.flatMap((page) => {
      const { path, links, title, bytes, ofFile } = page;
      const language = path.split("/")[0] ?? "";
      const first = titles.get(`${language} ${title}`);
      titles.set(`${language} ${title}`, path);
      return [
        ...links.flatMap((link) => {
          const wrong = this.#wrong(page, link);
          return wrong ? [`${path}: the link ${link} ${wrong}`] : [];
        }),
        ...(bytes > mostBytes ? [`${path}: ${bytes} bytes sent with all it loads, more than ${mostBytes}`] : []),
        ...(ofFile > mostOfFile ? [`${path}: ${ofFile} bytes by itself, more than ${mostOfFile}`] : []),
        ...(first ? [`${path}: the title «${title}» is that of ${first} as well`] : []),
      ];
    });
  }
}
