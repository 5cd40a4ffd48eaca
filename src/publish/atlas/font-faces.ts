/** The fonts of the built app, for pages that have styles of their own. */
import { join } from "node:path";

/** The `@font-face` rules of the app's first stylesheet, whose files lie beside it. Throws where there are none. */
export async function appFontFaces(folder: string, read: (path: string) => Promise<string>): Promise<string> {
  const [, path] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(await read(join(folder, "index.html"))) ?? [];
  const faces = path ? ((await read(join(folder, path))).match(/@font-face\s*\{[^}]*\}/g) ?? []) : [];
  if (faces.length === 0) throw new Error(`${folder} has no stylesheet with fonts`);
  return faces.join("\n");
}
