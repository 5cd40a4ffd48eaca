/** The cells of a table of features: of a single one, and of many together. */
import { capitalise } from "../../domain/names";
import type { SheetCell } from "../../components/table/sheet";
import { formatNumber, noBreak } from "../../domain/format";
import type { Aggregate } from "../../domain/indicator";
import type { Column, FeatureCell, FeatureColumn } from "../../themes/column";
import { mainOf, newestOf } from "../../themes/facts";
import type { Feature, ThemeRow } from "../../themes/feature";
import { common } from "../../locale/common";
import { qualityWords } from "../../locale/quality-words";
import { isApproximate } from "./indicator-cells";
import type { ModelCell, Speech } from "./model";
import { featureTableWords } from "./feature-words";
import { tableWords } from "./words";

const numeric = ({ kind }: FeatureColumn): boolean => kind === "number" || kind === "year";

export const withUnit = (text: string, unit: string): string => (unit ? `${text}${noBreak}${unit}` : text);

function sheetCell(
  column: FeatureColumn,
  cell: FeatureCell,
  { row }: Feature,
  remarks: readonly string[],
  { language }: Speech,
): SheetCell {
  const remark = remarks.join(". ");
  const estimated = cell.figure?.quality === "estimated";
  if (column.kind === "sources") return { value: row.source.join("; "), estimated, remark };
  if (column.kind === "date") return { value: row.as_of, estimated, remark };
  if (numeric(column)) return { value: typeof cell.order === "number" ? cell.order : null, estimated, remark };
  return { value: cell.text?.[language] ?? null, estimated, remark };
}

/** What a feature has in a column; `rows`: all of its theme. */
export function featureCell(
  column: Column<ThemeRow>,
  feature: Feature,
  rows: readonly ThemeRow[],
  speech: Speech,
): ModelCell {
  const { t, language } = speech;
  const cell = column.cell(feature, rows);
  const { figure, remark } = cell;
  const text = cell.text?.[language] ?? null;
  const about = figure && isApproximate({ quality: figure.quality }, false) ? `≈${noBreak}` : "";
  const remarks = [
    ...(cell.mark
      ? []
      : figure && figure.quality !== "published" && !remark
        ? [t(qualityWords[`quality.${figure.quality}`])]
        : []),
    ...(remark ? [remark[language]] : []),
  ].map(capitalise);
  const words = text === null ? t(common.missing) : `${about}${text}`;
  return {
    text: words,
    soft: text === null,
    mark: cell.mark?.[language] ?? null,
    means: numeric(column) && remarks.length > 0 ? remarks.join("; ") : null,
    tip: numeric(column) ? null : words,
    order: cell.order ?? text,
    sheet: sheetCell(column, cell, feature, remarks, speech),
    full: text === null ? null : `${about}${withUnit(text, column.unit?.[language] ?? "")}`,
    remarks,
    ...(figure ? mainOf(feature.row) : newestOf(feature.row)),
  };
}

interface Together {
  unit: string;
  decimals: number;
  /** Further sentences. */
  more?: readonly string[];
}

/** What features come to together; with the number of those that are known. */
export function aggregateCell(
  aggregate: Aggregate,
  { unit, decimals, more = [] }: Together,
  { t, language }: Speech,
): ModelCell {
  const { value, known, of, quality, remark, sources, asOf } = aggregate;
  const partly = of > 0 && known < of;
  const partlyWords = partly ? t(tableWords["known.features"], { n: known, of }) : null;
  const remarks = [partlyWords, ...more, remark?.[language]].flatMap((words) => words ?? []);
  const number = value === null ? null : formatNumber(value, language, decimals);
  return {
    text:
      number === null
        ? t(common.missing)
        : `${aggregate.least ? `≥${noBreak}` : ""}${number}${partly ? ` (${known}/${of})` : ""}`,
    soft: number === null,
    means: number === null ? null : partlyWords,
    order: value,
    sheet: { value, estimated: quality === "estimated", remark: remarks.join(". ") },
    full: number === null ? null : withUnit(number, unit),
    remarks: value !== null && quality === "derived" && known > 1 ? [t(featureTableWords.added), ...remarks] : remarks,
    sources,
    asOf,
  };
}
