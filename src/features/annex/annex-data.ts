/** The whole of the page before anything is filtered: entries for the filter, lines for the annex. */
import type { DiscrepancyRow, AnnexRow, KeyFigureRow } from "../../../data/schema";
import { ancestorsOf, depthOf, discrepanciesByRow } from "./annex-rows";
import { isHeading, otherValuesOf, type OtherValue } from "./annex";
import { annexAttainment, keyAttainment } from "./attainment";
import { discrepanciesByFigure } from "./key-groups";
import type { Entry } from "./annex-filter";

/** A row of the annex with what is known about it. */
export interface AnnexLine {
  row: AnnexRow;
  depth: number;
  found: readonly DiscrepancyRow[];
  otherValues: readonly OtherValue[];
  /** In percent of the plan; null: no bar. */
  attainment: number | null;
}

export interface AnnexData {
  annex: readonly AnnexRow[];
  annexByRow: ReadonlyMap<number, AnnexRow>;
  lines: ReadonlyMap<number, AnnexLine>;
  key: readonly KeyFigureRow[];
  keyById: ReadonlyMap<string, KeyFigureRow>;
  byRow: ReadonlyMap<number, readonly DiscrepancyRow[]>;
  byFigure: ReadonlyMap<string, readonly DiscrepancyRow[]>;
  /** Of the annex by row number, of the key figures by id. */
  entries: ReadonlyMap<number | string, Entry>;
}

interface Named {
  name_vi: string;
  name_en: string;
}

/** What a row is found by: its name and the names it stands under. The name of a whole part finds nothing more in it. */
const textOf = (rows: readonly Named[]): string =>
  rows.map(({ name_vi, name_en }) => `${name_vi} ${name_en}`).join(" ");

/** A figure in words is found by them too: the districts of a storm, in both languages. */
const wordsOf = ({ value, printed, note_vi, note_en }: KeyFigureRow): string[] =>
  value === null ? [printed, note_vi ?? "", note_en ?? ""] : [];

export function annexData(
  annex: readonly AnnexRow[],
  key: readonly KeyFigureRow[],
  discrepancies: readonly DiscrepancyRow[],
): AnnexData {
  const annexByRow = new Map(annex.map((row) => [row.row, row]));
  const keyById = new Map(key.map((row) => [row.id, row]));
  const byRow = discrepanciesByRow(discrepancies);
  const byFigure = discrepanciesByFigure(discrepancies);
  const depths = depthOf(annex);
  const entries = new Map<number | string, Entry>();
  for (const row of annex) {
    const above = ancestorsOf(row, annexByRow, ({ parent }) => parent).filter(({ parent }) => parent !== null);
    entries.set(row.row, {
      part: row.section,
      text: textOf([row, ...above]),
      attainment: annexAttainment(row),
      marked: byRow.has(row.row),
      heading: isHeading(row),
    });
  }
  for (const row of key) {
    entries.set(row.id, {
      part: row.group,
      text: [textOf([row, ...ancestorsOf(row, keyById, ({ parent }) => parent)]), ...wordsOf(row)].join(" "),
      attainment: keyAttainment(row),
      marked: byFigure.has(row.id),
      heading: false,
    });
  }
  const lines = new Map(
    annex.map((row) => {
      const found = byRow.get(row.row) ?? [];
      const otherValues = otherValuesOf(row, found);
      return [row.row, { row, depth: depths.get(row.row) ?? 0, found, otherValues, attainment: annexAttainment(row) }];
    }),
  );
  return { annex, annexByRow, lines, key, keyById, byRow, byFigure, entries };
}
