/** The public address of the site that the map is embedded from. */

/** Nobody else can open such an address: this machine's own, or that of a file. */
const local = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

export const isLocalSite = ({ protocol, hostname }: Pick<URL, "protocol" | "hostname">): boolean =>
  !/^https?:$/.test(protocol) || local.test(hostname);

/** The folder of a page. */
export const folderOf = (address: string): string => new URL("./", address).href.replace(/[?#].*$/, "");

/** A typed address of the site: the folder, with a slash at its end; null for what is none, or is this machine's own. */
export function readSite(text: string): string | null {
  const given = text.trim();
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  if (isLocalSite(url) || url.username || url.password || url.host === "") return null;
  const path = url.pathname.replace(/\/(?:index|embed)\.html$/, "/");
  return `${url.origin}${path.endsWith("/") ? path : `${path}/`}`;
}
