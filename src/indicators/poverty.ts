/** Multidimensional poverty rate, where published for a unit or for exactly these units together. */
import { alone, nothingKnown, remarked } from "../domain/aggregate";
import { formatPercent } from "../domain/format";
import type { Figure } from "../domain/figures";
import type { Aggregate } from "../domain/indicator";
import { memoize } from "../domain/memoize";
import type { Text, UnitRef } from "../domain/unit";
import { same } from "../themes/facts";
import type { UnitIndicatorRow } from "../../data/schema";
import { define } from "./define";
import { isJoint, jointWhole } from "./joint";
import { ofYear, publishedFor, publishedForAll } from "./published-rates";
import type { Themes } from "../themes";

const rates = memoize(({ indicatorsByUnit }: Themes): UnitIndicatorRow[] =>
  indicatorsByUnit.filter(({ indicator }) => indicator === "multidimensional_poverty_rate"),
);

/** Rows for exactly these units, newest first. */
function rowsOf(units: readonly UnitRef[], themes: Themes): UnitIndicatorRow[] {
  const codes = new Set(units.map(({ code }) => code));
  return rates(themes)
    .filter(
      (row) =>
        row.codes.length === units.length &&
        units.every(({ level }) => level === row.level) &&
        row.codes.every((code) => codes.has(code)),
    )
    .toSorted((a, b) => b.as_of.localeCompare(a.as_of));
}

const rowOfAll = (units: readonly UnitRef[], themes: Themes): UnitIndicatorRow | null =>
  rowsOf(units, themes).find(({ value }) => value !== null) ?? null;

function figureOfAll(units: readonly UnitRef[], themes: Themes): Figure | null {
  const row = rowOfAll(units, themes);
  if (!row || row.value === null) return null;
  return { value: row.value, quality: row.quality, sources: row.source, asOf: row.as_of };
}

function remarkOfAll(units: readonly UnitRef[], themes: Themes): Text | null {
  const row = rowOfAll(units, themes);
  return row && ofYear(row.year, row.note_vi, row.note_en);
}

/** Adds the rate of the group that a unit without a rate of its own belongs to, as a remark. */
function withJoint(own: Aggregate, ref: UnitRef, themes: Themes): Aggregate {
  const row = rates(themes).find((each) => each.level === ref.level && isJoint(each) && each.codes.includes(ref.code));
  const value = row?.value ?? null;
  if (!row || value === null) return own;
  const whole = jointWhole(row);
  const remark: Text = {
    vi: `Chỉ có số liệu chung của ${whole.vi}: ${formatPercent(value, "vi")}`,
    en: `Only a figure of ${whole.en} together is published: ${formatPercent(value, "en")}`,
  };
  return { ...own, sources: row.source, asOf: row.as_of, remark };
}

const notAdditive: Text = {
  vi: "Không cộng được tỷ lệ của nhiều đơn vị khi chưa có số hộ",
  en: "Rates of several units cannot be put together without their numbers of households",
};

export const poverty = define({
  id: "poverty",
  kind: "rate",
  group: "people",
  title: { vi: "Tỷ lệ nghèo đa chiều", en: "Multidimensional poverty rate" },
  shortTitle: { vi: "Nghèo đa chiều", en: "Poverty" },
  unit: same("%"),
  decimals: 2,
  description: {
    vi: "Hộ nghèo và hộ cận nghèo trong tổng số hộ, chỉ ở nơi có công bố riêng (số mới nhất, có thể khác năm). Phần lớn các xã chỉ có số liệu chung của nhiều đơn vị; không cộng được nhiều đơn vị vì thiếu số hộ.",
    en: "Poor and near-poor households in all households, only where published for the unit itself (newest figure, which may be of different years). Most communes have only a rate shared with others; several units cannot be put together, since numbers of households are missing.",
  },
  official: (ref, themes) => figureOfAll([ref], themes),
  compute(units, themes, land) {
    const published = (ref: UnitRef): Figure | null => figureOfAll([ref], themes);
    const [only] = units;
    if (only && units.length === 1) {
      const own = publishedFor(only, published);
      return own.value === null ? withJoint(own, only, themes) : remarked(own, remarkOfAll(units, themes));
    }
    const whole = publishedForAll(units, land, published);
    if (whole) return whole;
    const joint = figureOfAll(units, themes);
    if (joint && only) return { ...alone(only, joint), parts: [], remark: remarkOfAll(units, themes) };
    const parts = units.map((unit) => {
      const figure = published(unit);
      return { unit, value: figure?.value ?? null, quality: figure?.quality ?? null };
    });
    const known = parts.filter(({ value }) => value !== null).length;
    return remarked({ ...nothingKnown(units.length), known, parts }, notAdditive);
  },
});
