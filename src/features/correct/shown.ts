/** Rows and cells of the tables in the reader's words. */
import { fieldWords } from "../../../data/fields";
import type { TableName } from "../../../data/schema";
import { formatDate, formatNumber } from "../../domain/format";
import type { Level } from "../../domain/unit";
import { unitWords } from "../../domain/unit-of-measure";
import { common } from "../../locale/common";
import type { Locale } from "../../locale/locale";
import { indicatorName } from "../../locale/indicator-names";
import { codedWords } from "../open-data";
import type { Cells, CellField } from "./worker/desk";

const levelOf: Partial<Record<TableName, Level>> = {
  communes: "commune",
  "former-communes": "former-commune",
  districts: "district",
};
const unitLevels: readonly string[] = ["province", "district", "former-commune", "commune"];

/** The units a row is of. */
function unitsOf(locale: Locale, cells: Cells): string {
  const level = cells["level"] ?? "";
  if (!unitLevels.includes(level)) return "";
  const codes = (cells["codes"] ?? cells["code"] ?? "").split(";").filter(Boolean);
  return codes
    .slice(0, 3)
    .map((code) => locale.unitName({ level: level as Level, code }))
    .concat(codes.length > 3 ? ["…"] : [])
    .join(", ");
}

/** «Nậm Mức», «Xã Sín Thầu», «Tỷ lệ hộ nghèo – Xã Sín Thầu – 2025». */
export function nameOfRow(locale: Locale, table: TableName, cells: Cells): string {
  const level = levelOf[table];
  if (level) return locale.unitName({ level, code: cells["code"] ?? "" });
  const inLanguage = (stem: string): string => cells[`${stem}_${locale.language}`] || cells[`${stem}_vi`] || "";
  const name = cells["indicator"]
    ? locale.t(indicatorName(cells["indicator"]))
    : cells["name"] || inLanguage("name") || inLanguage("subject");
  const about = cells["project"] ?? cells["gate"] ?? "";
  const what = cells["stage"] ?? cells["class"] ?? cells["ordinal"] ?? "";
  const parts = [
    name || about || "",
    unitsOf(locale, cells),
    name ? "" : what,
    cells["year"] ?? "",
    cells["date"] ?? cells["planned"] ?? "",
    name ? "" : inLanguage("text").slice(0, 60),
  ];
  return parts.filter(Boolean).join(" – ") || (cells["id"] ?? "");
}

export const columnName = (locale: Locale, table: TableName, column: string): string =>
  locale.t(fieldWords(table, column).title);

/** Of measure: of the column, or as the row says. */
export function unitOfCell(locale: Locale, table: TableName, column: string, cells: Cells): string {
  const unit = fieldWords(table, column).unit;
  if (unit) return locale.t(unitWords(unit));
  const said = cells[`unit_${locale.language}`] || cells["unit_vi"] || cells["unit"] || "";
  return /^(value|plan|previous|h1_|plan_)/.test(column) && said ? locale.t(unitWords(said)) : "";
}

/** Numbers that are no amounts are written without separators. */
const isPlain = (column: string): boolean => /(^|_)(year|commissioned|row|parent|clause)$/.test(column);

/** A cell as its field shows it: a number and a date in the way of the language. */
export function typedCell(locale: Locale, { kind, column }: Pick<CellField, "kind" | "column">, cell: string): string {
  if (kind === "number" && /^-?\d+(\.\d+)?$/.test(cell))
    return isPlain(column) ? cell : formatNumber(Number(cell), locale.language, 8);
  return kind === "date" && locale.language === "vi" ? formatDate(cell, "vi") : cell;
}

/** With its unit; «chưa có số liệu» where it is empty. */
export function cellInWords(locale: Locale, table: TableName, field: CellField, cells: Cells): string {
  const cell = cells[field.column] ?? "";
  if (!cell) return locale.t(common.missing);
  if (field.kind === "date") return locale.date(cell);
  if (field.kind === "choice") return choiceText(locale, table, field.column, cell);
  if (field.kind !== "number") return cell;
  const unit = unitOfCell(locale, table, field.column, cells);
  return [typedCell(locale, field, cell), unit].filter(Boolean).join("\u00a0");
}

/** A value of a column that has a closed list of them. */
export const choiceText = (locale: Locale, table: TableName, column: string, choice: string): string =>
  locale.t(codedWords(table, column, choice));

/** The language that the words of a column are in; undefined for what is said in the reader's. */
export function columnLanguage({ column, kind }: Pick<CellField, "column" | "kind">): "vi" | "en" | undefined {
  if (kind !== "text" && kind !== "long-text") return undefined;
  return column.endsWith("_en") ? "en" : "vi";
}
