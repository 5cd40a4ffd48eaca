/** What lies in the build that is tested. */
import { readdirSync, readFileSync } from "node:fs";

const assets = new URL("../../dist/assets/", import.meta.url);
export const builtFile = (name: RegExp): string =>
  readdirSync(assets).find((file) => name.test(file)) ?? "no such file";
/** A built script and what it cannot do without. */
export function neededBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(new URL(file, assets), "utf8");
  for (const [, other = ""] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) neededBy(other, found);
  return found;
}

/** The built file with this name pattern that contains `word`. */
export function builtWith(word: string, name: RegExp): RegExp {
  const holds = (file: string) => readFileSync(new URL(file, assets), "utf8").includes(word);
  return new RegExp(readdirSync(assets).find((file) => name.test(file) && holds(file)) ?? "no such file");
}
