/** Figures by unit in words: what a row of indicators-by-unit.csv is called, its value and what must be said of it. */
import type { UnitIndicatorRow } from "../../../data/schema";
import { formatNumber } from "../../domain/format";
import { capitalise } from "../../domain/names";
import { unitWords } from "../../domain/unit-of-measure";
import type { Locale } from "../../locale/locale";
import { qualityWords } from "../../locale/quality-words";
import { indicatorName, valueName } from "../../locale/indicator-names";

/** «Số hộ nghèo, 2024» */
export function figureLabel({ indicator, year }: Pick<UnitIndicatorRow, "indicator" | "year">, { t }: Locale): string {
  const name = t(indicatorName(indicator));
  return year ? `${name}, ${year.replace("-", "\u2013")}` : name;
}

/** The value with its unit of measure; null where the row has neither a number nor words. */
export function figureValue(row: UnitIndicatorRow, { language, t }: Locale): string | null {
  const unit = row.unit ? t(unitWords(row.unit, row.value ?? undefined)) : "";
  const said = row.value_text ? t(valueName(row.value_text)) : null;
  if (row.value === null) return said && `${said}${unit && ` ${unit}`}`;
  const figure = `${formatNumber(row.value, language)}${unit === "%" ? "%" : unit && ` ${unit}`}`;
  return said ? `${said}: ${figure}` : figure;
}

/** How it was come by, where it is not simply published, and the row's note; "" without either. */
export function figureRemark(row: UnitIndicatorRow, locale: Locale): string {
  const quality = row.quality === "published" ? null : capitalise(locale.t(qualityWords[`quality.${row.quality}`]));
  return [quality, locale.note(row)].filter(Boolean).join(". ");
}
