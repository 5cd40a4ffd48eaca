import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { PublishedFile } from "../../src/publish/published";

/** Writes files into a folder as they are made; how many, and of how many bytes. Throws where a path leads out of the folder. */
export async function writeFiles(
  folder: string,
  made: AsyncIterable<PublishedFile>,
): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const { path, content } of made) {
    const target = resolve(folder, path);
    if (relative(folder, target).split(sep)[0] === "..") throw new Error(`${path} lies outside ${folder}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    files += 1;
    bytes += Buffer.byteLength(content);
  }
  return { files, bytes };
}
