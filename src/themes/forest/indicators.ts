/** Forest cover as published for districts, communes and the province. */
import { rateOf, remarked, type RateTerm } from "../../domain/aggregate";
import type { Figure } from "../../domain/figures";
import type { Text, UnitRef } from "../../domain/unit";
import { unit } from "../../domain/units";
import { same } from "../facts";
import { coverRow } from "./values";
import { define } from "../../indicators/define";
import { ofYear, publishedFor, publishedForAll } from "../../indicators/published-rates";
import type { Themes } from "..";

function coverOf(ref: UnitRef, { forest }: Themes): Figure | null {
  const row = coverRow(ref, forest);
  if (!row || row.cover_pct === null) return null;
  return { value: row.cover_pct, quality: row.quality, sources: row.source, asOf: row.as_of };
}

/** Hectares that the cover is a share of: those of the forest table, else the official area. */
function groundOf(ref: UnitRef, { forest }: Themes): Figure | null {
  const row = coverRow(ref, forest);
  if (row && row.area_ha !== null)
    return { value: row.area_ha, quality: row.quality, sources: row.source, asOf: row.as_of };
  const area = unit(ref)?.area;
  return area ? { ...area, value: area.value * 100 } : null;
}

function term(ref: UnitRef, themes: Themes): RateTerm {
  const cover = coverOf(ref, themes);
  const ground = groundOf(ref, themes);
  const forest = cover && ground && { ...cover, value: (cover.value / 100) * ground.value };
  return { unit: ref, count: 1, over: forest, under: ground };
}

const weighted: Text = {
  vi: "Bình quân theo diện tích của những đơn vị có số liệu; các số có thể thuộc nhiều năm",
  en: "Weighted by area over the units with a figure; the figures may be of different years",
};

const forestCover = define({
  id: "forest-cover",
  kind: "rate",
  group: "themes",
  columnAt: ["province", "district"],
  title: { vi: "Tỷ lệ che phủ rừng", en: "Forest cover" },
  shortTitle: { vi: "Che phủ rừng", en: "Forest cover" },
  unit: same("%"),
  decimals: 2,
  description: {
    vi: "Tỷ lệ che phủ rừng đã công bố, số mới nhất của từng đơn vị; hiện có ở 4 huyện cũ, 5 xã mới và toàn tỉnh, thuộc các năm 2017–2025. Với nhiều đơn vị: bình quân theo diện tích của những đơn vị có số liệu.",
    en: "Forest cover as published, the newest figure of each unit; there is one for 4 former districts, 5 communes of 2025 and the province, of the years 2017 to 2025. For several units: weighted by area over those with a figure.",
  },
  levels: ["province", "district", "commune"],
  official: coverOf,
  compute(units, themes, land) {
    const [only] = units;
    if (only && units.length === 1) {
      const row = coverRow(only, themes.forest);
      const remark = row && ofYear(row.year, row.note_vi, row.note_en);
      return remarked(
        publishedFor(only, (ref) => coverOf(ref, themes)),
        remark,
      );
    }
    const whole = publishedForAll(units, land, (ref) => coverOf(ref, themes));
    if (whole) return whole;
    const rate = rateOf(
      units.map((ref) => term(ref, themes)),
      100,
    );
    return rate.value === null ? rate : remarked(rate, weighted);
  },
});

export default [forestCover];
