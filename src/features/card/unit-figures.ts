/** Figures by unit for a card: those of the unit, and apart from them those of a larger whole that it is a part of. */
import type { UnitIndicatorRow } from "../../../data/schema";
import type { Text } from "../../domain/unit";
import type { Unit } from "../../domain/units";
import { isJoint, jointWhole } from "../../indicators/joint";

/** A figure of the unit's own; `row` null: there is one of a larger whole only, so the unit's own is not known. */
interface OwnFigure {
  indicator: string;
  row: UnitIndicatorRow | null;
}

/** Figures that several units have together, under the name of the whole. */
interface JointFigures {
  whole: Text;
  rows: UnitIndicatorRow[];
}

/** The newest of each indicator first; joint figures by their whole. */
export function unitFigures(
  { ref }: Pick<Unit, "ref">,
  table: readonly UnitIndicatorRow[],
): { own: OwnFigure[]; joint: JointFigures[] } {
  const rows = table
    .filter(({ level, codes }) => level === ref.level && codes.includes(ref.code))
    .toSorted((a, b) => (a.indicator === b.indicator ? b.as_of.localeCompare(a.as_of) : 0));
  const known = new Set(rows.filter((row) => !isJoint(row)).map(({ indicator }) => indicator));
  const own: OwnFigure[] = rows.filter((row) => !isJoint(row)).map((row) => ({ indicator: row.indicator, row }));
  const wholes = new Map<string, UnitIndicatorRow[]>();
  for (const row of rows.filter(isJoint)) {
    const key = row.codes.toSorted().join();
    wholes.set(key, [...(wholes.get(key) ?? []), row]);
    if (!known.has(row.indicator)) own.push({ indicator: row.indicator, row: null });
    known.add(row.indicator);
  }
  const joint = [...wholes.values()].flatMap((of) => (of[0] ? [{ whole: jointWhole(of[0]), rows: of }] : []));
  return { own, joint };
}
