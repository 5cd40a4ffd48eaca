/** A correction as it is handed on: one row of one table, its cells before and after, and where that is known from. */
import { z } from "zod";
import { date as dateCell } from "../../data/cells";
import { isFormula, isMarkup } from "../../data/letters";
import type { Problem } from "../../data/parse";
import { schemas, type SourceRow, type TableName } from "../../data/schema";
import { expectedOf, type Expected } from "../../data/words";
import { steersReader } from "../domain/plain-text";

export const patchFormat = "dien-bien-map/correction";
export const patchVersion = 1;
/** A patch is a page of text at most, characters. */
export const longestPatch = 65_536;

/** What people write to each other: no control characters, no change of direction, no markup. */
const said = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !steersReader(text), { message: plainText })
    .refine((text) => !isMarkup(text) && !isFormula(text), { message: plainText });
const plainText = "plain text, no markup, no formula, no control characters";

const cellText = z.string().max(4000);
const sourceColumns = ["id", "kind", "title", "publisher", "date", "document_number", "url"] as const;
const newSource = z.strictObject(
  Object.fromEntries(sourceColumns.map((column) => [column, cellText])) as Record<
    (typeof sourceColumns)[number],
    typeof cellText
  >,
);

const patchSchema = z.strictObject({
  format: z.literal(patchFormat),
  version: z.literal(patchVersion),
  /** The version of the data it was made against, as printed reports bear it. */
  data: said(80),
  table: z.enum(Object.keys(schemas) as [TableName, ...TableName[]]),
  key: z.string().min(1).max(200),
  /** What it is about, for who reads the file; nothing is taken from it. */
  about: said(500),
  /** By column, as the table's cells are written; empty: not known. */
  cells: z.record(z.string().max(60), z.strictObject({ old: cellText, new: cellText })),
  /** The id of the source of the new value, of `new_source` where that is given. */
  source: z.string().min(1).max(80),
  /** The date the new value stands for. */
  as_of: dateCell,
  new_source: newSource.nullable(),
  note: said(2000),
  /** Personal data, where its author chose to give them. */
  contact: said(300),
});

export type CorrectionPatch = z.infer<typeof patchSchema>;
/** A row for sources.csv, its columns that a reader fills in; empty: not known. */
export type NewSource = { [C in (typeof sourceColumns)[number]]: string } & { kind: SourceRow["kind"] | string };

/** One row, laid out for people. */
export const patchText = (patch: CorrectionPatch): string => `${JSON.stringify(patch, null, 2)}\n`;

/** `gop-y-hydropower-nam-muc-capacity_mw.json`; `column`: the first that changes. */
export const patchFileName = ({ table, key, cells }: CorrectionPatch): string =>
  `gop-y-${table}-${key}-${Object.keys(cells)[0] ?? "x"}.json`;

const messages: Record<string, string> = {
  [plainText]: "chữ thường, không có thẻ HTML, công thức hay ký tự điều khiển",
};

const inWords = (issue: z.core.$ZodIssue): Expected => {
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.join(", ");
    return { en: `no ${names}; the format has none`, vi: `không có ${names}; định dạng không có mục này` };
  }
  const { en, vi } = expectedOf(issue);
  return { en, vi: messages[en] ?? vi };
};

/** The line of the text on which the innermost of these names stands; 1 where none does. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const name of path) {
    const found = text.indexOf(JSON.stringify(String(name)), at);
    if (found >= 0) at = found;
  }
  return text.slice(0, at).split("\n").length;
}

const short = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 200);

/** A fault of the patch itself, told like one of a table: `file` is its name, `column` the path within it. */
export function patchFault(
  file: string,
  text: string,
  path: readonly PropertyKey[],
  value: string,
  { en, vi }: Expected,
): Problem {
  return { file, line: lineOf(text, path), column: path.map(String).join("."), value: short(value), expected: en, vi };
}

/** What a file holds; faults where it is not a patch. */
export function readPatch(file: string, text: string): { patch: CorrectionPatch | null; problems: Problem[] } {
  const refused = (expected: Expected) => ({
    patch: null,
    problems: [patchFault(file, text, [], text.slice(0, 40), expected)],
  });
  if (text.length > longestPatch)
    return refused({ en: `at most ${longestPatch} characters`, vi: `không quá ${longestPatch} ký tự` });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused({ en: "a correction in JSON", vi: "một góp ý dạng JSON" });
  }
  const parsed = patchSchema.safeParse(content);
  if (parsed.success) return { patch: parsed.data, problems: [] };
  const valueAt = (path: readonly PropertyKey[]): string =>
    short(path.reduce<unknown>((value, name) => (value as Record<PropertyKey, unknown> | undefined)?.[name], content));
  const problems = parsed.error.issues.map((issue) =>
    patchFault(file, text, issue.path, valueAt(issue.path), inWords(issue)),
  );
  return { patch: null, problems };
}
