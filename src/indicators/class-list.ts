/** Names and colours of classes: «dưới 120», «120 – dưới 250», «từ 250 trở lên». */
import { formatNumber } from "../domain/format";
import type { Text } from "../domain/unit";
import { inBoth } from "../themes/facts";
import type { LayerClass } from "../themes/feature";
import { divergingColors, sequentialColors } from "./palette";

/** "No data", the last class of every indicator's map. */
export const unknownClass: LayerClass = {
  id: "unknown",
  label: { vi: "Chưa có số liệu", en: "No data" },
  color: "#8c8c8c",
  pattern: "hatched",
};

/** Replaces the label where sums of some units are incomplete. */
export const incompleteLabel: Text = { vi: "Chưa có hoặc chưa đủ số liệu", en: "No data, or of some parts only" };

const number = (value: number): Text => inBoth((language) => formatNumber(value, language, 6));

/** «2 – 3», «từ 4 trở lên». */
function countLabel(from: number, to: number | null): Text {
  const first = Math.ceil(from);
  if (to === null) return { vi: `Từ ${first} trở lên`, en: `${first} and above` };
  const last = Math.ceil(to) - 1;
  return inBoth(() => (last > first ? `${first} – ${last}` : String(first)));
}

/** From `from` up to but without `to`; null: open. */
function rangeLabel(from: number | null, to: number | null): Text {
  const [low, high] = [from === null ? null : number(from), to === null ? null : number(to)];
  if (low && high) return { vi: `${low.vi} – dưới ${high.vi}`, en: `${low.en} – below ${high.en}` };
  if (high) return { vi: `Dưới ${high.vi}`, en: `Below ${high.en}` };
  return low
    ? { vi: `Từ ${low.vi} trở lên`, en: `${low.en} and above` }
    : { vi: "Mọi đơn vị có số liệu", en: "Every unit with data" };
}

/** Lowest first, without "no data". Small counts get labels in whole numbers. */
export function classList(
  limits: readonly number[],
  values: readonly number[],
  scale: "sequential" | "diverging",
): LayerClass[] {
  const least = values.reduce((soFar, value) => Math.min(soFar, value), values[0] ?? 0);
  const whole = values.every((value) => Number.isInteger(value) && value >= 0 && value < 100);
  const counted = whole && limits[0] !== undefined && limits[0] > least;
  const colors = scale === "diverging" ? divergingColors(limits, least) : sequentialColors(limits.length + 1);
  const label = (from: number | null, to: number | null): Text =>
    counted ? countLabel(from ?? least, to) : rangeLabel(from, to);
  return [null, ...limits].map((from, at) => ({
    id: `class-${at + 1}`,
    label: label(from, limits[at] ?? null),
    color: colors[at] ?? unknownClass.color,
    pattern: "solid",
  }));
}
