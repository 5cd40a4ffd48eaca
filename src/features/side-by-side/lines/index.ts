/** All lines of a comparison, grouped by what they are about; which of them differ, and what is highest. */
import { formatSignedPercent } from "../../../domain/format";
import type { Language } from "../../../domain/unit";
import { figureWords } from "../../../indicators/value-words";
import type { Thing } from "../../../state/things";
import { factLines } from "./fact-lines";
import { identityLines } from "./identity-lines";
import { indicatorLines } from "./indicator-lines";
import type { SideLine, LineGroup, LineTables } from "./line";
import { nearLines } from "./near-lines";
import { unitLines } from "./unit-lines";
import { withinLines } from "./within-lines";

/** Lines that make sense for none of the things are left out, and groups without any. */
export const comparisonLines = (things: readonly Thing[], tables: LineTables): LineGroup[] =>
  [identityLines, factLines, indicatorLines, unitLines, withinLines, nearLines]
    .flatMap((make) => make(things, tables))
    .map((group) => ({ ...group, lines: group.lines.filter(({ cells }) => cells.some((cell) => cell !== null)) }))
    .filter(({ lines }) => lines.length > 0);

const appliesToMore = ({ cells }: SideLine): boolean => cells.filter((cell) => cell !== null).length > 1;

/** Without the lines that make sense for one of the things only, which compare nothing. */
export const onlyShared = (groups: readonly LineGroup[]): LineGroup[] =>
  groups
    .map((group) => ({ ...group, lines: group.lines.filter(appliesToMore) }))
    .filter(({ lines }) => lines.length > 0);

/** Whether not all things have the same there; what is known of one only differs too. */
export const differs = ({ cells }: SideLine): boolean => new Set(cells.map((cell) => cell && cell.text)).size > 1;

export const onlyDiffering = (groups: readonly LineGroup[]): LineGroup[] =>
  groups.map((group) => ({ ...group, lines: group.lines.filter(differs) })).filter(({ lines }) => lines.length > 0);

/** Which things have the largest value; none unless two or more can be compared and they are not equal. */
export function highestIn({ cells, written, rough }: SideLine): readonly boolean[] {
  const values = cells.map((cell) => (written && cell ? cell.value : null));
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known);
  const compared = !rough && known.length > 1 && known.some((value) => value !== most);
  return values.map((value) => compared && value === most);
}

/** Lengths of bars, 0 to 1 of the largest; null where there is nothing to compare, or a value below 0. */
export function barsOf({ cells, written }: SideLine): readonly (number | null)[] {
  const values = cells.map((cell) => (written && cell ? cell.value : null));
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known);
  const drawn = written?.scale !== "diverging" && known.length > 1 && most > 0 && known.every((value) => value >= 0);
  return values.map((value) => (drawn && value !== null ? value / most : null));
}

/** «+1.234 người (+12,3%)» against the first thing; null where either is not comparable. */
export function differenceWords({ cells, written, rough }: SideLine, at: number, language: Language): string | null {
  const [first, value] = [cells[0]?.value ?? null, cells[at]?.value ?? null];
  if (!written || rough || at === 0 || first === null || value === null) return null;
  const difference = value - first;
  const points = { vi: "điểm %", en: "percentage points" };
  const unit = written.unit.vi === "%" ? points : written.unit;
  const said = figureWords({ ...written, unit, scale: "diverging" }, difference, language);
  if (written.unit.vi === "%" || first <= 0) return said;
  return `${said} (${formatSignedPercent((difference / first) * 100, language)})`;
}
