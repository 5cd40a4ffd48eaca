/** Codes of units as tables hold them. */
import type { SourceLevel } from "../choices";
import type { Cell } from "../sheet";

const whole = /^(?:11)?(\d{3})(\d{5})$/;

/**
 * The code of the level that a cell may mean: 3158 and «03158» are one, and of «11.096.03158» the last part. null for what
 * cannot be a code; whether a unit bears it is another question.
 */
export function readCode(level: SourceLevel, cell: Cell): string | null {
  if (cell === null) return null;
  const parts = String(cell).match(/\d+/g) ?? [];
  const last = parts.at(-1) ?? "";
  if (!/^[\s'’]*\d[\d\s.\-_/]*$/.test(String(cell))) return null;
  if (level === "district") return /^(?:11)?0?(?:9[4-9]|10[0-3])$/.test(last) ? last.slice(-3).padStart(3, "0") : null;
  const code = whole.exec(last)?.[2] ?? last;
  return /^\d{4,5}$/.test(code) ? code.padStart(5, "0") : null;
}
