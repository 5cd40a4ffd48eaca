/** Which column is the key of a table, and which columns refer to keys of others. */
import { schemas, type TableName } from "./schema.ts";

export function keyColumn(table: TableName): "code" | "id" | "row" {
  const columns = schemas[table].shape;
  if ("id" in columns) return "id";
  return "code" in columns ? "code" : "row";
}

/** Columns of codes and ids, and the table they belong to. */
export const codeColumns: Record<string, TableName> = {
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

/** `source`, `area_source`, `source_a`… hold ids of sources. */
export const isSourceColumn = (column: string): boolean => /^source(_[ab])?$|_source$/.test(column);
