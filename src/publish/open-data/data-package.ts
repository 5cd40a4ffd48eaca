/** `datapackage.json`: Data Package v2 (datapackage.org), made from the schemas of `data/`. */
import type { SourceRow } from "../../../data/schema";
import type { DataVersion } from "../../../data/version";
import type { Text } from "../../domain/unit";
import { bothLanguages, titleOf } from "./bilingual";
import { listSeparator } from "./csv";
import type { Field } from "./field";
import { attribution, licenceOf, mit, odbl, type Licence } from "./licences";
import { fileDigest, type MadeFile } from "./made-file";
import { packageWords } from "./package-words";
import type { DataTable } from "./tables";
import { codedWords } from "../../features/open-data";

const profile = (of: string): string => `https://datapackage.org/profiles/2.0/${of}.json`;

const sourceEntry = ({ title, url, date, publisher, licence }: SourceRow): object => ({
  title,
  ...(url !== null && { path: url }),
  ...(date !== null && { version: date }),
  ...(publisher !== null && { publisher }),
  ...(licence !== null && { licence }),
});

/** Titles and descriptions in both languages stand besides, in members of their own. */
const saidTwice = (title: Text, text: Text | undefined): object => ({
  title: bothLanguages(title),
  ...(text && { description: bothLanguages(text) }),
  titles: title,
  ...(text && { descriptions: text }),
});

function constraints({ required, pattern, values, least, most }: Field): object {
  return {
    ...(required && { required }),
    ...(pattern !== null && { pattern }),
    ...(values && { enum: values }),
    ...(least !== null && { minimum: least }),
    ...(most !== null && { maximum: most }),
  };
}

/** The standard has a type for lists, but the schemas it publishes know none yet: they are texts, and their separator is named. */
const listed = (text: Text | undefined): Text => ({
  vi: `${text ? `${text.vi} ` : ""}Nhiều giá trị cách nhau bằng dấu chấm phẩy.`,
  en: `${text ? `${text.en} ` : ""}Several values are separated by semicolons.`,
});

function fieldEntry(table: string, field: Field): object {
  const { name, type, words, values } = field;
  const limits = constraints(field);
  const entry = (value: string): object => ({ value, label: bothLanguages(codedWords(table, name, value)) });
  return {
    name,
    type: type === "list" ? "string" : type,
    ...(type === "list" && { separator: listSeparator }),
    ...saidTwice(titleOf(words), type === "list" ? listed(words.text) : words.text),
    ...(words.unit !== undefined && { unit: words.unit }),
    ...(Object.keys(limits).length > 0 && { constraints: limits }),
    ...(values && { categories: values.map(entry) }),
  };
}

function tableSchema({ name, fields, key, references }: DataTable): object {
  const keys = references.map(({ field, table, key: to }) => ({
    fields: [field],
    reference: { ...(table !== name && { resource: table }), fields: [to] },
  }));
  return {
    $schema: profile("tableschema"),
    fields: fields.map((each) => fieldEntry(name, each)),
    missingValues: [""],
    primaryKey: key,
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

/** A property of the features of a layer: what the fields of a table are, of files that are no tables. */
const propertyEntry = ({ name, type, words }: Field): object => ({
  name,
  type: type === "list" ? "array" : type,
  ...saidTwice(titleOf(words), words.text),
  ...(words.unit !== undefined && { unit: words.unit }),
});

const mediaTypes: Readonly<Record<string, string>> = {
  CSV: "text/csv",
  GeoJSON: "application/geo+json",
  TopoJSON: "application/json",
  GeoPackage: "application/geopackage+sqlite3",
  KML: "application/vnd.google-earth.kml+xml",
};

const licences = (of: Licence): object[] => [{ ...of }];

function resource({ path, format, title, holds, rows, content, licence, sources, layer }: MadeFile, table: DataTable | undefined): object {
  const under = [odbl, mit].find(({ name }) => name === licence) ?? odbl;
  return {
    $schema: profile("dataresource"),
    name: table ? table.name : path.toLowerCase(),
    path,
    ...(table && { type: "table" }),
    ...saidTwice(title, holds ?? undefined),
    format: path.slice(path.lastIndexOf(".") + 1),
    mediatype: mediaTypes[format],
    encoding: "utf-8",
    bytes: content.length,
    hash: `sha256:${fileDigest(content)}`,
    ...(rows !== null && { rows }),
    licenses: licences(table ? licenceOf(table.sources) : under),
    ...(sources.length > 0 && { sources: sources.map(sourceEntry) }),
    ...(layer && { properties: layer.fields.map(propertyEntry) }),
    ...(table && {
      dialect: { $schema: profile("tabledialect"), delimiter: ",", lineTerminator: "\r\n", doubleQuote: true, header: true },
      schema: tableSchema(table),
    }),
  };
} // prettier-ignore

/** Those of the outlines, which the whole owes most to; what each table owes stands with it. */
const outlineSourcesOf = (files: readonly MadeFile[]): object[] =>
  (files.find(({ format }) => format === "TopoJSON")?.sources ?? []).map(sourceEntry);

/** Of all data files; those that are no data, this one and the archive are not among them. */
export function dataPackage(
  files: readonly MadeFile[],
  tables: readonly DataTable[],
  version: DataVersion,
  site: string | null,
): string {
  const data = files.filter(({ format }) => format in mediaTypes);
  const described = {
    $schema: profile("datapackage"),
    name: "dien-bien",
    ...saidTwice(packageWords.title, packageWords.text),
    ...(site !== null && { homepage: site }),
    version: `${version.date}-${version.hash}`,
    keywords: ["Điện Biên", "Việt Nam", "đơn vị hành chính", "administrative units", "2025"],
    licenses: [odbl, mit],
    attribution: bothLanguages(attribution),
    sources: outlineSourcesOf(data),
    resources: data.map((file) =>
      resource(
        file,
        tables.find(({ name }) => file.path === `${name}.csv`),
      ),
    ),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
