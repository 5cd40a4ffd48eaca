/** Keys and references: no row is missing or doubled, and what a row refers to exists. */
import { provinceCode, rowCounts } from "./expected.ts";
import { columnFault, fault } from "./fault.ts";
import { tableNames, type Tables } from "./tables.ts";
import { fileOf, type Located, type Problem } from "./parse.ts";
import { schemas, type TableName } from "./schema.ts";
import { themeTables } from "./themes/index.ts";

function keyColumn(table: TableName): "code" | "id" | "row" {
  const columns = schemas[table].shape;
  if ("id" in columns) return "id";
  return "code" in columns ? "code" : "row";
}

const key = (table: TableName, at: Located<unknown>): string => at.cells[keyColumn(table)] ?? "";
const parts = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean)
    : [];

/** The table of units of each administrative level below the province. */
const levelTables = { district: "districts", "former-commune": "former-communes", commune: "communes" } as const;
/** Columns of codes and ids, and the table they belong to. */
const codeColumns: Record<string, TableName> = {
  gate: "border-gates",
  plant: "hydropower",
  project: "projects",
  commune: "communes",
  communes: "communes",
  former_communes: "former-communes",
  others: "former-communes",
  district: "districts",
  districts: "districts",
  from_district: "districts",
  to_district: "districts",
};

export function checkKeys(tables: Tables): Problem[] {
  return tableNames.flatMap((table) => {
    const first = new Map<string, number>();
    return tables[table].flatMap((at) => {
      const before = first.get(key(table, at));
      if (before === undefined) first.set(key(table, at), at.line);
      return before === undefined
        ? []
        : [fault(table, at, keyColumn(table), `a key of its own; line ${before} has it too`)];
    });
  });
}

/** Sources with the same address must differ in document number. */
export function checkSourceAddresses(tables: Tables): Problem[] {
  const first = new Map<string, number>();
  return tables.sources.flatMap((at) => {
    const { url, document_number } = at.row;
    if (url === null) return [];
    const document = `${url} ${document_number ?? ""}`;
    const before = first.get(document);
    if (before === undefined) first.set(document, at.line);
    return before === undefined
      ? []
      : [fault("sources", at, "url", `an address of its own; line ${before} has it too`)];
  });
}

/** Every id of a source, every code of a unit and every `about` names a row that exists. */
export function checkReferences(tables: Tables): Problem[] {
  const keys = new Map(tableNames.map((table) => [table, new Set(tables[table].map((at) => key(table, at)))]));
  const has = (table: TableName, id: string) => keys.get(table)?.has(id) ?? false;
  const unknown = (table: TableName, at: Located<unknown>, column: string, target: TableName) =>
    parts(at.cells[column])
      .filter((id) => !has(target, id))
      .map((id) => fault(table, at, column, `only keys of ${fileOf(target)}; it has no ${id}`));

  return tableNames.flatMap((table) =>
    tables[table].flatMap((at) =>
      Object.keys(at.cells).flatMap((column) => {
        if (isSourceColumn(column)) return unknown(table, at, column, "sources");
        const target = codeColumns[column];
        if (target) return unknown(table, at, column, target);
        if (column === "level") return checkLevel(table, at, has);
        return column === "about" ? checkAbout(table, at, has) : [];
      }),
    ),
  );
}

/** `source`, `area_source`, `source_a`… hold ids of sources. */
const isSourceColumn = (column: string): boolean => /^source(_[ab])?$|_source$/.test(column);

type Has = (table: TableName, id: string) => boolean;

function checkLevel(table: TableName, at: Located<unknown>, has: Has): Problem[] {
  const column = "codes" in at.cells ? "codes" : "code";
  const level = at.cells["level"] ?? "";
  const codes = parts(at.cells[column]);
  if (level === "province") {
    const wrong = codes.filter((code) => code !== provinceCode);
    return wrong.map(() => fault(table, at, column, `${provinceCode}, the code of the province`));
  }
  if (!(level in levelTables)) return [];
  const target = levelTables[level as keyof typeof levelTables];
  const missing = codes.length === 0 ? [fault(table, at, column, `a code of a ${level}; the cell is empty`)] : [];
  const wrong = codes.filter((code) => !has(target, code));
  return [
    ...missing,
    ...wrong.map((code) => fault(table, at, column, `codes of ${fileOf(target)}; it has no ${code}`)),
  ];
}

function checkAbout(table: TableName, at: Located<unknown>, has: Has): Problem[] {
  return parts(at.cells["about"]).flatMap((about) => {
    const [target = "", id = ""] = about.split("#");
    const name = tableNames.find((candidate) => candidate === target);
    if (!name) return [fault(table, at, "about", "table#key with a table of data/")];
    return has(name, id) ? [] : [fault(table, at, "about", `a row of ${fileOf(name)}; it has no ${id}`)];
  });
}

/** Sources no row refers to (the base map's are used by the app alone). */
export function unusedSources(tables: Tables): string[] {
  const used = new Set(
    tableNames.flatMap((table) =>
      tables[table].flatMap((at) =>
        Object.keys(at.cells)
          .filter(isSourceColumn)
          .flatMap((column) => parts(at.cells[column])),
      ),
    ),
  );
  return tables.sources.map(({ row }) => row.id).filter((id) => !used.has(id));
}

const expectedRows: Record<string, number | null> = {
  ...rowCounts,
  ...Object.fromEntries(Object.entries(themeTables).map(([table, { rows }]) => [table, rows])),
};

/** No table has lost a row. */
export function checkCounts(tables: Tables): Problem[] {
  return tableNames.flatMap((table) => {
    const found = tables[table].length;
    const expected = expectedRows[table] ?? found;
    return found === expected ? [] : [columnFault(table, keyColumn(table), found, `${expected} rows`)];
  });
}
