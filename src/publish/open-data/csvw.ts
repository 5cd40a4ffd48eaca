/** CSV on the Web (W3C, 2015): what the columns of a CSV file are, beside it and for all of them together. */
import type { DataVersion } from "../../../data/version";
import { titleOf } from "./bilingual";
import { listSeparator } from "./csv";
import type { Field } from "./field";
import { licenceOf } from "./licences";
import type { DataTable } from "./tables";

const context = ["http://www.w3.org/ns/csvw", { "@language": "vi" }] as const;

interface Said {
  "@value": string;
  "@language": "vi" | "en";
}
const said = ({ vi, en }: { vi: string; en: string }): Said[] => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

function datatype({ type, pattern, values, least, most }: Field): unknown {
  if (type === "number" || type === "integer") {
    const limits = { ...(least !== null && { minimum: least }), ...(most !== null && { maximum: most }) };
    return { base: type === "number" ? "decimal" : "integer", ...limits };
  }
  const format = values ? values.map(escaped).join("|") : pattern && inner(pattern);
  return format ? { base: "string", format } : "string";
}

/** The pattern of the standard is that of the whole cell and has no anchors. */
const inner = (pattern: string): string => pattern.replace(/^\^/, "").replace(/\$$/, "");
const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The header is a title in no language; a validator compares it with the first line. */
const column = (field: Field): unknown => ({
  name: field.name.replace(/[^\w]/g, "_"),
  titles: { und: field.name, ...titleOf(field.words) },
  ...(field.words.text && { "dc:description": said(field.words.text) }),
  datatype: datatype(field),
  ...(field.type === "list" && { separator: listSeparator }),
  null: "",
  required: field.required,
});

const tableDescription = (table: DataTable, version: DataVersion): Record<string, unknown> => ({
  url: `${table.name}.csv`,
  "dc:title": said(table.words.title),
  ...(table.words.text && { "dc:description": said(table.words.text) }),
  "dc:license": { "@id": licenceOf(table.sources).path },
  "dc:modified": { "@value": version.date, "@type": "xsd:date" },
  "dc:source": table.sources.map(({ title }) => title),
  dialect: { delimiter: ",", doubleQuote: true, encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
  tableSchema: {
    columns: table.fields.map(column),
    primaryKey: table.key,
    foreignKeys: table.references.map(({ field, table: resource, key }) => ({
      columnReference: field,
      reference: { resource: `${resource}.csv`, columnReference: key },
    })),
  },
});

/** The table and all that its keys lead to: a key may refer to nothing outside the group. */
function reached(table: DataTable, all: readonly DataTable[], found: DataTable[] = []): DataTable[] {
  if (found.includes(table)) return found;
  found.push(table);
  for (const { table: name } of table.references) {
    const next = all.find((each) => each.name === name);
    if (next) reached(next, all, found);
  }
  return found;
}

const written = (description: object): string => `${JSON.stringify(description, null, 1)}\n`;

/** `<table>.csv-metadata.json`, where the standard looks for it. A table that refers to others describes these as well. */
export function csvMetadata(table: DataTable, all: readonly DataTable[], version: DataVersion): string {
  const group = reached(table, all).map((each) => tableDescription(each, version));
  return written(group.length === 1 ? { "@context": context, ...group[0] } : { "@context": context, tables: group });
}

/** `csv-metadata.json`: every table of the folder. */
export const groupMetadata = (all: readonly DataTable[], version: DataVersion): string =>
  written({ "@context": context, tables: all.map((each) => tableDescription(each, version)) });
