/**
 * The size budget of the shell: index.html and all script and style it loads statically, compressed as a host sends it.
 * Fonts are not counted here; the whole first view is measured in a browser test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "..", "dist");
const shellLimitBytes = 80_000;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

/** Files of the entry and of everything it imports statically, each once. */
function shellFiles(manifest: Record<string, Chunk>): string[] {
  const files = new Set(["index.html"]);
  const visited = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || visited.has(key)) return;
    visited.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return [...files];
}

const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8")) as Record<string, Chunk>;
const sizes = shellFiles(manifest).map((file) => {
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
