/** All words of the app, for tests of all of them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Words } from "../src/locale/word";

const root = new URL("../src/", import.meta.url);

/** Each word under the file it stands in and its key. */
export async function allWords(): Promise<Words> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && readFileSync(new URL(file, root), "utf8").includes("as const satisfies Words;"),
  );
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, root).href) as Promise<Record<string, Words>>),
  );
  return Object.fromEntries(
    modules.flatMap((module, at) =>
      Object.values(module).flatMap((words) =>
        Object.entries(words).map(([key, word]) => [`${files[at]}: ${key}`, word] as const),
      ),
    ),
  );
}
