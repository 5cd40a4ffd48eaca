/** What a cell says as a number. Nothing is guessed: a text that does not follow the table's style is no number. */
import type { NumberStyle } from "./choices";
import { decimalOf, negated, type Decimal } from "./decimal";
import type { Cell } from "./sheet";

export type ReadNumber = { kind: "number"; value: Decimal } | { kind: "missing" } | { kind: "text" };

const missing: ReadNumber = { kind: "missing" };
const text: ReadNumber = { kind: "text" };

/** Cells that say there is no figure. It is never 0. */
const missingWords = new Set([
  ...["x", "n/a", "na", "nan", "null", "kxđ", "k.x.đ", "không xác định", "chưa xác định"],
  ...["chưa có số liệu", "không có số liệu", "chưa có thông tin", "chưa thống kê", "không có thông tin"],
]);
const dashesOrDots = /^(?:[-–—−‒_]+|…+|\.{1,5})$/;
const errorOfSpreadsheet = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/i;

/** Stars and raised digits. Not «12 (3)», which may well say «12, of them 3». */
const footnote = /(?<=[^\s(*])\s*(?:\*+|\(\*+\)|[¹²³⁴⁵⁶⁷⁸⁹]+|\([¹²³⁴⁵⁶⁷⁸⁹]+\))$/;
/** No-break, figure, thin and narrow spaces, which group digits in any style. */
const groupingSpace = /[\u00a0\u2007\u2009\u202f]/g;
/** No figure is longer. */
const longest = 60;

const isMissingText = (said: string): boolean =>
  said === "" || dashesOrDots.test(said) || errorOfSpreadsheet.test(said) || missingWords.has(said.toLowerCase());

/** Composed, with plain spaces and no footnote. */
const tidied = (cell: string): string => cell.normalize("NFC").replace(groupingSpace, " ").trim().replace(footnote, "");

/** Whether a cell holds nothing, or a mark or word that says there is no figure. */
export function isMissing(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell === "number") return !Number.isFinite(cell);
  return cell.length > longest ? cell.trim() === "" : isMissingText(tidied(cell));
}

const unsignedPatterns = new WeakMap<NumberStyle, RegExp>();
/** Groups are of three digits, or there are none; spaces group as well, whatever the style. */
function unsignedPattern(style: NumberStyle): RegExp {
  const known = unsignedPatterns.get(style);
  if (known) return known;
  const { decimal, thousands } = style;
  const groups = [" ", ...(thousands === null || thousands === " " || thousands === decimal ? [] : [thousands])];
  const grouped = groups.map((sign) => `\\d{1,3}(?:[${sign}]\\d{3})+`).join("|");
  const made = new RegExp(`^(${grouped}|\\d*)(?:[${decimal}](\\d+))?$`);
  unsignedPatterns.set(style, made);
  return made;
}

const plainDigits = /^\d{1,15}$/;

function unsigned(said: string, style: NumberStyle): Decimal | null {
  if (plainDigits.test(said)) return decimalOf(Number(said));
  const [, whole = "", fraction] = unsignedPattern(style).exec(said) ?? [];
  if (whole === "" && fraction === undefined) return null;
  const digits = `${whole.replace(/\D/g, "")}${fraction ?? ""}`;
  return { digits: BigInt(digits), scale: fraction?.length ?? 0 };
}

/** Signs are before the digits, or round brackets around them, as accountants write. */
function signed(said: string, style: NumberStyle): Decimal | null {
  const inBrackets = /^\(\s*([^()+−-].*?)\s*\)$/.exec(said)?.[1];
  const [, sign = "", rest = ""] = /^([+−-]?)\s*(.*)$/.exec(inBrackets ?? said) ?? [];
  const value = unsigned(rest, style);
  return value && (inBrackets !== undefined || sign === "-" || sign === "−") ? negated(value) : value;
}

/** A percent sign says the unit only: «12,5%» is 12,5. */
export function readNumber(cell: Cell, style: NumberStyle): ReadNumber {
  if (cell === null) return missing;
  if (typeof cell === "number") {
    const value = decimalOf(cell);
    return value ? { kind: "number", value } : missing;
  }
  if (cell.length > longest) return cell.trim() === "" ? missing : text;
  const clean = unsigned(cell, style);
  if (clean) return { kind: "number", value: clean };
  const said = tidied(cell);
  if (isMissingText(said)) return missing;
  const value = signed(said.replace(/\s*%$/, ""), style);
  return value ? { kind: "number", value } : text;
}
