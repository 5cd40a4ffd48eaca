/**
 * The size budget of the shell: index.html and all script and style it loads statically, compressed as a host sends it.
 * Fonts are not counted here; the whole first view is measured in a browser test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "..", "dist");
const shellLimitBytes = 80_000;

/** The page and what it names: the entry, all that is imported statically (`modulepreload`) and its styles. */
function shellFiles(): string[] {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];
  return ["index.html", ...named.flatMap(([, file]) => file ?? [])];
}

const sizes = shellFiles().map((file) => {
  const bytes = readFileSync(join(dist, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes).length };
});
const total = sizes.reduce((bytes, { gzip }) => bytes + gzip, 0);

const line = (file: string, raw: string, gzip: string) => `${file.padEnd(44)}${raw.padStart(10)}${gzip.padStart(10)}`;
console.log(line("shell", "bytes", "gzip"));
for (const { file, raw, gzip } of sizes) console.log(line(file, String(raw), String(gzip)));
console.log(line("total", "", `${total}`), `(limit ${shellLimitBytes})`);

if (total > shellLimitBytes) {
  console.error(
    `The shell is ${total} bytes compressed, ${total - shellLimitBytes} more than its limit of ${shellLimitBytes}.`,
  );
  process.exitCode = 1;
}
