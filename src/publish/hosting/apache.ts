import type { PublishedFile } from "../published";
import { compressedTypes, hostContentTypes, headerRules } from "./headers";

const set = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `Header set ${name} "${value}"`);
const within = (open: string, lines: readonly string[], close: string): string[] => [
  open,
  ...lines.map((line) => `  ${line}`),
  close,
];
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A `.htaccess` for the site's folder and one for each folder with rules of its own; `path` is the folder's address on the host. */
export function* apacheFiles(path: string): Generator<PublishedFile> {
  const everywhere = headerRules.filter(({ paths }) => paths.includes("*")).flatMap(({ headers }) => set(headers));
  const files = headerRules.flatMap(({ paths, headers }) =>
    paths
      .filter((of) => of !== "" && of !== "*" && !of.endsWith("/"))
      .flatMap((file) => within(`<Files "${file}">`, set(headers), "</Files>")),
  );
  const types = Object.entries(hostContentTypes).map(([extension, type]) => `AddType "${type}" .${extension}`);
  yield {
    path: ".htaccess",
    content: text([
      "Options -Indexes",
      `ErrorDocument 404 ${path}404.html`,
      ...types,
      ...within("<IfModule mod_headers.c>", ['Header set Cache-Control "no-cache"', ...everywhere, ...files], "</IfModule>"),
      ...within("<IfModule mod_deflate.c>", [`AddOutputFilterByType DEFLATE text/html ${compressedTypes.join(" ")}`], "</IfModule>"),
    ]),
  }; // prettier-ignore
  for (const { paths, headers } of headerRules)
    for (const folder of paths.filter((of) => of.endsWith("/")))
      yield {
        path: `${folder}.htaccess`,
        content: text(within("<IfModule mod_headers.c>", set(headers), "</IfModule>")),
      };
}
