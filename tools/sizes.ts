/**
 * The size budget of the shell: a page and all script and style it loads statically, compressed as a host sends it. `embed.html` has
 * the shell of the app and loads what is its own after it.
 * Fonts are not counted here; the whole first view is measured in a browser test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "..", "dist");
const pages = ["index.html", "embed.html"];
const shellLimitBytes = 80_000;

/** The page and what it names: the script at its head, the entry, all that is imported statically (`modulepreload`) and its styles. */
function shellFiles(page: string): string[] {
  const html = readFileSync(join(dist, page), "utf8").replace(/<noscript>.*?<\/noscript>/gs, "");
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)];
  return [page, ...named.flatMap(([, file]) => file ?? [])];
}

const line = (file: string, raw: string, gzip: string) => `${file.padEnd(44)}${raw.padStart(10)}${gzip.padStart(10)}`;

for (const page of pages) {
  const sizes = shellFiles(page).map((file) => {
    const bytes = readFileSync(join(dist, file));
    return { file, raw: bytes.length, gzip: gzipSync(bytes).length };
  });
  const total = sizes.reduce((bytes, { gzip }) => bytes + gzip, 0);
  console.log(line("shell", "bytes", "gzip"));
  for (const { file, raw, gzip } of sizes) console.log(line(file, String(raw), String(gzip)));
  console.log(line("total", "", `${total}`), `(limit ${shellLimitBytes})`);
  if (!sizes.some(({ file }) => /^assets\/.*\.js$/.test(file))) {
    console.error(`${page} loads no script: what it loads is not found.`);
    process.exitCode = 1;
  }
  if (total > shellLimitBytes) {
    console.error(
      `The shell of ${page} is ${total} bytes compressed, ${total - shellLimitBytes} more than its limit of ${shellLimitBytes}.`,
    );
    process.exitCode = 1;
  }
}
