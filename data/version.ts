/** Which data the app is built from, in a few characters that stand on printed reports. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { filesIn } from "./files.ts";
import type { ReadFile } from "./load.ts";
import type { Tables } from "./tables.ts";

export interface DataVersion {
  /** The newest `as_of` of all tables. */
  date: string;
  /** The first six hexadecimal digits of SHA-256 over the tables and outlines. */
  hash: string;
}

/** The tables, and what the geometry build made, under the project's root. */
export const versionedFiles = (root: string): string[] => [
  ...filesIn(root),
  ...readdirSync(resolve(root, "geo"))
    .filter((name) => /\.(json|bin)$/.test(name))
    .map((name) => `geo/${name}`),
];

/** A checkout on Windows may have other ends of lines; the data are the same. */
const unixLines = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");

export function dataVersion(read: ReadFile, files: readonly string[], tables: Tables): DataVersion {
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    const bytes = read(file) ?? new Uint8Array();
    const content = createHash("sha256");
    if (file.endsWith(".bin")) content.update(bytes);
    else content.update(unixLines(bytes), "latin1");
    hash.update(`${file} ${content.digest("hex")}\n`);
  }
  const dates = Object.values(tables).flatMap((rows) =>
    rows.map(({ row }) => ("as_of" in row && typeof row.as_of === "string" ? row.as_of : "")),
  );
  return {
    date: dates.reduce((newest, each) => (each > newest ? each : newest), ""),
    hash: hash.digest("hex").slice(0, 6),
  };
}
