/** The loader of `data/`: for the Vite plugin, the tests, the command line and the page, which has no file system. */
import { fromStored, type StoredTopology } from "../geo/arcs.ts";
import type { DienBienTopology, UnitGeometries } from "../geo/types.ts";
import { checkData, type Geometry } from "./checks.ts";
import { provinceCode } from "./expected.ts";
import type { Finding } from "./cross-checks.ts";
import { fileOf, parseTable, type Located, type Problem, type Table } from "./parse.ts";
import type { Row, TableName } from "./schema.ts";
import { tableNames, type Tables } from "./tables.ts";

/** null when there is no such file. */
export type ReadFile = (path: string) => Uint8Array | null;

/** The day in Việt Nam, in which no date of the data may lie ahead. */
const vietnamHours = 7;
export const dayInVietnam = (): string => new Date(Date.now() + vietnamHours * 3_600_000).toISOString().slice(0, 10);

export interface LoadedData {
  tables: Tables;
  /** Any of them stops the build. */
  problems: Problem[];
  /** Of published figures; empty while there are faults within the tables. */
  findings: Finding[];
  /** Whether the tables were sound enough in themselves to be checked against each other. */
  compared: boolean;
}

/** A file read once is parsed once. */
const parsed = new WeakMap<Uint8Array, Table<TableName>>();

function parseOnce<T extends TableName>(table: T, bytes: Uint8Array): Table<T> {
  const found = (parsed.get(bytes) as Table<T> | undefined) ?? parseTable(table, bytes);
  parsed.set(bytes, found as unknown as Table<TableName>);
  return found;
}

const outlinesFile = "geo/dien-bien.topo.json";
const measuresFile = "geo/units.json";

/**
 * Validates every table; if all are valid, checks them against each other and the outlines. `files`: those that lie in
 * `data/`, of which each must be a table. `outlines`: where they are not read from files.
 */
export function loadData(
  read: ReadFile,
  files: readonly string[] = [],
  today = dayInVietnam(),
  outlines?: Geometry,
): LoadedData {
  const problems: Problem[] = files.filter((file) => !tableNames.some((table) => fileOf(table) === file)).map(unknown);
  const load = <T extends TableName>(table: T): Located<Row<T>>[] => {
    const bytes = read(fileOf(table));
    if (!bytes) {
      problems.push(missing(fileOf(table)));
      return [];
    }
    const { rows, problems: found } = parseOnce(table, bytes);
    problems.push(...found);
    return rows;
  };
  const tables = Object.fromEntries(tableNames.map((table) => [table, load(table)])) as unknown as Tables;
  const geometry = outlines ?? readGeometry(read, problems);
  if (problems.length > 0 || !geometry) return { tables, problems, findings: [], compared: false };
  return { tables, ...checkData(tables, geometry, today), compared: true };
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
  const topology = fromStored(outlines as StoredTopology<DienBienTopology>);
  return { outlines: topology, provinceAreaKm2: province?.area_km2 ?? NaN };
}

const unknown = (file: string): Problem => ({
  file,
  line: 0,
  column: "",
  value: "",
  expected: "no such file; the tables of data/ are those of its schema",
  vi: "không có tệp này; data/ chỉ gồm các bảng của lược đồ",
});

const missing = (file: string): Problem => ({
  file,
  line: 0,
  column: "",
  value: "",
  expected: "this file; it is missing",
  vi: "tệp này; tệp đang thiếu",
});
