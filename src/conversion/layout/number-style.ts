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

type Sign = "," | ".";

const around = /^[\s\-+−(]+|[\s%)]+$/g;

interface Signs {
  commas: number;
  points: number;
  last: number;
}

/** null for a text with anything but digits, signs and spaces. */
function countSigns(digits: string): Signs | null {
  const signs = { commas: 0, points: 0, last: -1 };
  for (let index = 0; index < digits.length; index += 1) {
    const char = digits[index] ?? "";
    if (char >= "0" && char <= "9") continue;
    if (char === ",") signs.commas += 1;
    else if (char === ".") signs.points += 1;
    else return null;
    signs.last = index;
  }
  return signs;
}

/** The decimal sign that a figure must have; «?» where it may be read both ways; null where it has no sign. */
function decimalSign(text: string): Sign | "?" | null {
  const digits = text.replace(around, "").replace(/[ \u00a0\u202f\u2009]/g, "");
  const signs = countSigns(digits);
  if (!signs || signs.last <= 0) return null;
  const last: Sign = digits[signs.last] === "," ? "," : ".";
  if (signs.commas > 0 && signs.points > 0) return (last === "," ? signs.commas : signs.points) === 1 ? last : null;
  if (signs.commas + signs.points > 1)
    return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? (last === "," ? "." : ",") : null;
  const mayGroup = digits.length - signs.last === 4 && signs.last <= 3 && digits[0] !== "0";
  return mayGroup ? "?" : last;
}

/** A figure, and whether it counts people or things, of which there are no parts: its sign groups digits. */
export interface StyledCell {
  cell: Cell;
  isCount: boolean;
}

/** Only what cannot be read otherwise decides; where nothing does, Vietnamese style. */
export function detectNumberStyle(cells: Iterable<StyledCell>): DetectedStyle {
  const votes = { ",": 0, ".": 0 };
  const ambiguous: Partial<Record<"," | ".", string>> = {};
  for (const { cell, isCount } of cells) {
    if (typeof cell !== "string" || cell.length > 40) continue;
    if (!cell.includes(".") && !cell.includes(",")) continue;
    const sign = decimalSign(cell);
    if (sign === "," || sign === ".") votes[sign] += 1;
    else if (sign === "?" && isCount) votes[cell.includes(",") ? "." : ","] += 1;
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
