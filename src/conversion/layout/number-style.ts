/** Which sign parts the decimals, told from all figures of the table together. */
import type { NumberStyle } from "../choices";
import type { Cell } from "../sheet";

export const vietnameseStyle: NumberStyle = { decimal: ",", thousands: "." };
const englishStyle: NumberStyle = { decimal: ".", thousands: "," };

export interface DetectedStyle {
  style: NumberStyle;
  /** A figure that can be read both ways only, such as «1.234»; null where some figure decides or none has a sign. */
  ambiguous: string | null;
  /** Figures that follow the other style. */
  against: number;
}

const figure = /^\s*[-+−(]?\s*(\d[\d.,\s\u00a0\u202f\u2009]*)%?\s*\)?\s*$/;

/** The decimal sign that a figure must have; «?» where it may be read both ways; null where it has no sign. */
function decimalSign(text: string): "," | "." | "?" | null {
  const digits = figure.exec(text)?.[1]?.replace(/\s+/g, "");
  if (!digits) return null;
  const signs = digits.replace(/\d/g, "");
  if (signs === "") return null;
  const last = signs.at(-1) === "," ? "," : ".";
  const other = last === "," ? "." : ",";
  if (signs.includes(",") && signs.includes(".")) return signs.split(last).length === 2 ? last : null;
  if (signs.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? other : null;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "?" : last;
}

/** Only what cannot be read otherwise decides; where nothing does, Vietnamese style. */
export function detectNumberStyle(cells: Iterable<Cell>): DetectedStyle {
  const votes = { ",": 0, ".": 0 };
  const ambiguous: Partial<Record<"," | ".", string>> = {};
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 40) continue;
    if (!cell.includes(".") && !cell.includes(",")) continue;
    const sign = decimalSign(cell);
    if (sign === "," || sign === ".") votes[sign] += 1;
    else if (sign === "?") ambiguous[cell.includes(",") ? "," : "."] ??= cell.trim();
  }
  if (votes["."] !== votes[","]) {
    const english = votes["."] > votes[","];
    return {
      style: english ? englishStyle : vietnameseStyle,
      ambiguous: null,
      against: Math.min(votes["."], votes[","]),
    };
  }
  return { style: vietnameseStyle, ambiguous: ambiguous["."] ?? ambiguous[","] ?? null, against: votes["."] };
}
