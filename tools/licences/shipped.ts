/** Whose work is shipped with the app, and under which licence. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

export interface ShippedPackage {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** The whole text, as the package brings it. */
  text: string;
}

/** Licences that let the app be shipped as it is, with their texts beside it. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** Published as files into which what they depend on has been put. */
const holdsItsDependencies = new Set(["maplibre-gl"]);

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const alternatives = (licence: string): string[] => licence.replace(/^\((.*)\)$/, "$1").split(" OR ");

/** The folder of the package that a file is of; null for the project's own. */
export const packageFolder = (file: string): string | null =>
  /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file.replace(/^\0+/, ""))?.[1] ?? null;

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The packages in the folders, and those that they hold, by their names. Throws where a licence is missing or not known. */
export function shippedPackages(folders: Iterable<string>): ShippedPackage[] {
  const waiting = [...folders];
  const packages = new Map<string, ShippedPackage>();
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const manifest = manifestIn(folder);
    const id = `${manifest.name} ${manifest.version}`;
    if (packages.has(id)) continue;
    packages.set(id, packageAt(folder, manifest));
    if (!holdsItsDependencies.has(manifest.name)) continue;
    const from = folder;
    waiting.push(
      ...Object.keys(manifest.dependencies ?? {})
        .filter((name) => !name.startsWith("@types/"))
        .map((name) => installed(name, from)),
    );
  }
  return [...packages.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Where Node finds a package that another depends on. */
function installed(name: string, from: string): string {
  const paths = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json")));
  if (!found) throw new Error(`${name}, which ${from} depends on, is not installed`);
  return found;
}

function packageAt(folder: string, { name, version, license: licence = "" }: Manifest): ShippedPackage {
  if (!alternatives(licence).some((each) => allowed.has(each)))
    throw new Error(
      `${name} ${version} is under ${licence || "no licence"}, which is not among those that may be shipped`,
    );
  const text = textIn(folder, name);
  if (text === undefined)
    throw new Error(`${name} ${version} (${licence}) brings no text of its licence: put it into tools/licences/texts/`);
  return { name, version, licence, text: text.replaceAll("\r\n", "\n").trim() };
}

/** Of a file of its own, of the guide that is delivered with the package, or as its authors publish it elsewhere. */
function textIn(folder: string, name: string): string | undefined {
  const inFolder = (pattern: RegExp): string[] =>
    readdirSync(folder)
      .filter((each) => pattern.test(each))
      .map((each) => readFileSync(join(folder, each), "utf8"));
  const guide = inFolder(/^readme/i).find((each) => each.includes("Permission is hereby granted"));
  const kept = join(import.meta.dirname, "texts", `${name.replaceAll("/", "__")}.txt`);
  return (
    inFolder(/^(licen[cs]e|copying)(\.(md|txt))?$/i)[0] ??
    guide?.slice(Math.max(0, guide.search(/^#+ *licen[cs]e/im))) ??
    (existsSync(kept) ? readFileSync(kept, "utf8") : undefined)
  );
}
