/** Reads a record from a file, which may hold anything. */
import { isChoices } from "../choices-check";
import { ConversionError, message } from "../message";
import { hasFields, isCount, isFields, isListOf, isNullOr, isText, type Check } from "../shape";
import { recordFormat, recordVersion, type ConversionRecord } from "./types";
import { recordWords } from "./words";

const isHash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

const isCell = hasFields({ value: isNullOr(isText), known: isCount, of: isCount });
const isFlow = hasFields({ from: isText, to: isText, cells: isListOf(isCell) });
const isCoverage = hasFields({ known: isCount, of: isCount });
const isColumn = hasFields({ column: isCount, title: isText, rule: isFields, coverage: isCoverage });
const isRow = hasFields({ code: isText, name: isText, cells: isListOf(isCell) });
const isLedgerRow = hasFields({ row: isCount, fate: isText, code: isNullOr(isText), destination: isNullOr(isText) });
const isTotal = hasFields({ row: isCount, label: isText, column: isCount, printed: isText, computed: isText });

/** By the part of the record, in the order they are told. */
const parts: Readonly<Record<Exclude<keyof ConversionRecord, "format" | "version">, Check>> = {
  at: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
  source: hasFields({ fileName: isText, size: isCount, sha256: isHash }),
  lineage: hasFields({ asOf: isText, sha256: isHash }),
  choices: isChoices,
  regions: isListOf(hasFields({ name: isText, codes: isListOf(isText) })),
  words: hasFields({
    detected: isListOf(isText),
    columns: isListOf(isFields),
    decisions: isListOf(isText),
    warnings: isListOf(isText),
  }),
  result: hasFields({
    from: isText,
    columns: isListOf(isColumn),
    tables: isListOf(hasFields({ level: isText, rows: isListOf(isRow) })),
    checks: isListOf(isTotal),
    flows: isNullOr(hasFields({ commune: isListOf(isFlow), district: isListOf(isFlow) })),
    rows: isFields,
    uncounted: isListOf(isLedgerRow),
    undecided: isListOf(isText),
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
