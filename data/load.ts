/** The loader of `data/` for the Vite plugin, the tests and the command line. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { UnitGeometries } from "../geo/types.ts";
import { checkData, type Geometry } from "./checks.ts";
import { provinceCode } from "./expected.ts";
import type { Finding } from "./cross-checks.ts";
import { fileOf, parseTable, type Located, type Problem } from "./parse.ts";
import type { Row, TableName } from "./schema.ts";
import { tableNames, type Tables } from "./tables.ts";

/** null when there is no such file. */
export type ReadFile = (path: string) => Uint8Array | null;

/** Reads files under the project's root. */
export const readFrom =
  (root: string): ReadFile =>
  (path) => {
    const full = resolve(root, path);
    return existsSync(full) ? readFileSync(full) : null;
  };

export interface LoadedData {
  tables: Tables;
  /** Any of them stops the build. */
  problems: Problem[];
  /** Of published figures; empty while there are faults within the tables. */
  findings: Finding[];
}

const outlinesFile = "geo/dien-bien.topo.json";
const measuresFile = "geo/units.json";

/** Validates every table; if all are valid, checks them against each other and the outlines. */
export function loadData(read: ReadFile): LoadedData {
  const problems: Problem[] = [];
  const load = <T extends TableName>(table: T): Located<Row<T>>[] => {
    const bytes = read(fileOf(table));
    if (!bytes) {
      problems.push(missing(fileOf(table)));
      return [];
    }
    const parsed = parseTable(table, bytes);
    problems.push(...parsed.problems);
    return parsed.rows;
  };
  const tables = Object.fromEntries(tableNames.map((table) => [table, load(table)])) as unknown as Tables;
  const geometry = readGeometry(read, problems);
  if (problems.length > 0 || !geometry) return { tables, problems, findings: [] };
  return { tables, ...checkData(tables, geometry) };
}

function readGeometry(read: ReadFile, problems: Problem[]): Geometry | null {
  const json = (path: string): unknown => {
    const bytes = read(path);
    if (!bytes) problems.push(missing(path));
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  };
  const outlines = json(outlinesFile);
  const measures = json(measuresFile);
  if (!outlines || !measures) return null;
  const province = (measures as UnitGeometries)[`province:${provinceCode}`];
  return { outlines: outlines as Geometry["outlines"], provinceAreaKm2: province?.area_km2 ?? NaN };
}

const missing = (file: string): Problem => ({
  file,
  line: 0,
  column: "",
  value: "",
  expected: "this file; it is missing",
});
