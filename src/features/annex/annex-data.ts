/** The whole of the page before anything is filtered: entries for the filter, lines for the annex. */
import type { DiscrepancyRow, AnnexRow, KeyFigureRow } from "../../../data/schema";
import { keyFigureGroups } from "../../../data/key-figure-groups";
import { normalise } from "../../domain/normalise";
import { annexWords } from "./words";
import { ancestorsOf, depthOf, discrepanciesBy } from "./annex-rows";
import { aboutAnnex, aboutFigure } from "../../state/about";
import { isHeading, otherValuesOf, type OtherValue } from "./annex";
import { annexAttainment, keyAttainment } from "./attainment";
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

type Named = Pick<AnnexRow, "name_vi" | "name_en">;

const subjects = keyFigureGroups.map((group) => {
  const { vi, en } = annexWords[`group.${group}`];
  return { said: [vi, en], inVi: normalise(vi), inEn: normalise(en) };
});
/** The subject that a name has in one language, in the other: what «du lịch» finds, “tourism” finds among tourist visits. */
export const subjectsIn = (rows: readonly Named[]): string[] => {
  const names = rows.map(({ name_vi, name_en }) => ({ vi: normalise(name_vi), en: normalise(name_en) }));
  return subjects
    .filter(({ inVi, inEn }) => names.some(({ vi, en }) => vi.includes(inVi) || en.includes(inEn)))
    .flatMap(({ said }) => said);
};

/** What a row is found by: its name and the names it stands under. The name of a whole part finds nothing more in it. */
const textOf = (rows: readonly Named[]): string =>
  [...rows.flatMap(({ name_vi, name_en }) => [name_vi, name_en]), ...subjectsIn(rows)].join(" ");

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
  const byRow = discrepanciesBy(aboutAnnex, discrepancies);
  const byFigure = discrepanciesBy(aboutFigure, discrepancies);
  const depths = depthOf(annex);
  const entries = new Map<number | string, Entry>([
    ...annex.map((row): [number, Entry] => {
      const above = ancestorsOf(row, annexByRow).filter(({ parent }) => parent !== null);
      const attainment = annexAttainment(row);
      const text = textOf([row, ...above]);
      const marked = byRow.has(row.row);
      return [row.row, { part: row.section, text, attainment, marked, heading: isHeading(row) }];
    }),
    ...key.map((row): [string, Entry] => {
      const text = [textOf([row, ...ancestorsOf(row, keyById)]), ...wordsOf(row)].join(" ");
      const attainment = keyAttainment(row);
      return [row.id, { part: row.group, text, attainment, marked: byFigure.has(row.id), heading: false }];
    }),
  ]);
  const lines = new Map(
    annex.map((row) => {
      const found = byRow.get(row.row) ?? [];
      const otherValues = otherValuesOf(row, found);
      return [row.row, { row, depth: depths.get(row.row) ?? 0, found, otherValues, attainment: annexAttainment(row) }];
    }),
  );
  return { annex, annexByRow, lines, key, keyById, byRow, byFigure, entries };
}
