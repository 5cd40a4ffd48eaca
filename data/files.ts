/** The files of a checkout, for whatever runs on Node. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { ReadFile } from "./load.ts";

/** Reads files under the project's root. */
export const readFrom =
  (root: string): ReadFile =>
  (path) => {
    const full = resolve(root, path);
    return existsSync(full) ? readFileSync(full) : null;
  };

/** Files of `data/` under the project's root, without code and what systems leave behind (`.DS_Store`). */
export const filesIn = (root: string): string[] =>
  readdirSync(resolve(root, "data"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".ts") && !entry.name.startsWith("."))
    .map((entry) => `${relative(root, entry.parentPath)}/${entry.name}`.replaceAll("\\", "/"));
