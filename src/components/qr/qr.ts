/** A code that a phone reads, as path data: one square per dark module. */
import { encode } from "uqr";

/** Light modules that must lie around it. */
const quiet = 4;
/** A camera tells modules apart from about a third of a millimetre on. */
const moduleMm = 0.38;
const least = 24;

export interface QrPicture {
  /** Of the square, in modules, with the light ones around. */
  size: number;
  path: string;
  /** On paper. */
  widthMm: number;
}

/** Error correction M: 15 % of it may be spoilt. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: "M", border: quiet });
  const rows = data.map((row, y) =>
    row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${runFrom(row, x)}v1H${x}Z` : "")).join(""),
  );
  return { size, path: rows.join(""), widthMm: Math.max(least, size * moduleMm) };
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
}
