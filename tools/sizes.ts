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

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const manifest = JSON.parse(read(".vite/manifest.json")) as Record<string, Chunk>;
const byFile = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));

/** The page, what its tags load, and all that is imported statically by that, each once. */
function shellFiles(page: string): string[] {
  const files = new Set([page]);
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const key of chunk.imports ?? []) visit(manifest[key]);
  };
  for (const [, file = ""] of read(page).matchAll(/ (?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)) {
    visit(byFile.get(file));
    files.add(file);
  }
  return [...files];
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
  if (!sizes.some(({ file }) => file.endsWith(".js"))) {
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
