/** Reads a record from a file, which may hold anything. */
import { isChoices, isFields } from "../choices-check";
import { ConversionError, message } from "../message";
import { recordFormat, recordVersion, type ConversionRecord } from "./types";
import { recordWords } from "./words";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isHash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const isCell = fields({ value: orNull(isText), known: isCount, of: isCount });
const isFlow = fields({ from: isText, to: isText, cells: listOf(isCell) });
const isCoverage = fields({ known: isCount, of: isCount });
const isColumn = fields({ column: isCount, title: isText, rule: isFields, coverage: isCoverage });
const isRow = fields({ code: isText, name: isText, cells: listOf(isCell) });
const isLedgerRow = fields({ row: isCount, fate: isText, code: orNull(isText), destination: orNull(isText) });
const isTotal = fields({ row: isCount, label: isText, column: isCount, printed: isText, computed: isText });

/** By the part of the record, in the order they are told. */
const parts: Readonly<Record<Exclude<keyof ConversionRecord, "format" | "version">, Check>> = {
  at: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
  source: fields({ fileName: isText, size: isCount, sha256: isHash }),
  lineage: fields({ asOf: isText, sha256: isHash }),
  choices: isChoices,
  regions: listOf(fields({ name: isText, codes: listOf(isText) })),
  words: fields({
    detected: listOf(isText),
    columns: listOf(isFields),
    decisions: listOf(isText),
    warnings: listOf(isText),
  }),
  result: fields({
    from: isText,
    columns: listOf(isColumn),
    tables: listOf(fields({ level: isText, rows: listOf(isRow) })),
    checks: listOf(isTotal),
    flows: orNull(fields({ commune: listOf(isFlow), district: listOf(isFlow) })),
    rows: isFields,
    uncounted: listOf(isLedgerRow),
    undecided: listOf(isText),
  }),
  seal: isHash,
};

/** No record is deeper; one that is was made to exhaust whoever reads it. */
const deepest = 20;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((each) => isDeeper(each, most - 1));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

/** Whether a text claims to be a record, so that a dropped file is told from a table. */
export const looksLikeRecord = (text: string): boolean => text.slice(0, 20_000_000).includes(`"${recordFormat}"`);

/** Throws a ConversionError that says what is wrong where the text is no record. */
export function parseRecord(text: string): ConversionRecord {
  const value = jsonOf(text);
  if (!isFields(value) || value["format"] !== recordFormat)
    throw new ConversionError(
      message(looksLikeRecord(text) ? recordWords.damaged : recordWords.notRecord, { where: "JSON" }),
    );
  if (isDeeper(value, deepest)) throw new ConversionError(message(recordWords.damaged, { where: "JSON" }));
  const { version } = value;
  if (typeof version === "number" && version > recordVersion)
    throw new ConversionError(message(recordWords.newerRecord, { version: String(version) }));
  const wrong =
    version === recordVersion ? Object.entries(parts).find(([key, check]) => !check(value[key]))?.[0] : "version";
  if (wrong !== undefined) throw new ConversionError(message(recordWords.damaged, { where: wrong }));
  return value as unknown as ConversionRecord;
}
