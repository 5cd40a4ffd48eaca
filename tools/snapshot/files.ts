/** What is written: readable text, one folder per kind; and the cells of an Excel file as text. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

export class Folder {
  written = 0;
  constructor(private readonly path: string) {}

  async write(name: string, ...parts: string[]): Promise<void> {
    const file = join(this.path, name.replace(/[^\w./-]+/g, "_"));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${parts.filter(Boolean).join("\n\n=====\n")}\n`);
    this.written += 1;
  }
}

/** The files of a zip archive by name, read from its central directory. */
function unzip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\u0005\u0006") + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, which) =>
      which === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + size);
    const content = bytes.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The sheets of an Excel file and the texts they share, a line for each row. */
export function xlsxText(bytes: Buffer): string {
  return [...unzip(bytes)]
    .filter(([name]) => /^xl\/(workbook|sharedStrings|worksheets\/[^/]+)\.xml$/.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, xml]) => `# ${name}\n${xml.replace(/<(row|si|sheet)\b/g, "\n<$1")}`)
    .join("\n");
}
