/** What is said of the forest of a unit: its cover, the areas, earlier figures and the protected areas around it. */
import { formatHectares, formatPercent } from "../../domain/format";
import type { Text, UnitRef } from "../../domain/unit";
import { fullName, unit, unitsOf, type Unit } from "../../domain/units";
import type { ForestRow } from "../../../data/themes/forest";
import { cells, factsOf, inBoth, onlyKnown, remarks, same } from "../facts";
import { unitFilterable } from "../places";
import type { Fact, LayerValue } from "../feature";
import type { ChoroplethContent } from "../theme";
import { coverClasses, coverLabel, forest, noData } from "./layer";

/** Id of the class that a cover in percent falls in; null is "no data". */
export const coverClassOf = (percent: number | null): string =>
  (percent !== null && coverClasses.findLast(({ from }) => percent >= from)?.id) || noData.id;

const percentText = (percent: number): Text => inBoth((language) => formatPercent(percent, language));
const hectares = (ha: number | null): Text | null =>
  ha === null ? null : inBoth((language) => formatHectares(ha, language));

const forestLabel: Text = { vi: "Diện tích rừng", en: "Forest area" };

const qualityRemark: Record<ForestRow["quality"], Text | null> = {
  published: null,
  derived: { vi: "Tính ra từ các số liệu đã công bố", en: "Derived from published figures" },
  estimated: { vi: "Ước tính", en: "Estimated" },
};

/** Newest first. */
const byYear = (a: ForestRow, b: ForestRow): number => (b.year ?? 0) - (a.year ?? 0) || b.as_of.localeCompare(a.as_of);

function rowFacts(row: ForestRow): Fact[] {
  const fact = factsOf(row, "forest");
  const cover = row.cover_pct;
  return [
    fact(coverLabel, cover === null ? null : percentText(cover), qualityRemark[row.quality], "cover_pct"),
    ...onlyKnown([
      fact(
        { vi: "Năm số liệu", en: "Year of the figure" },
        row.year === null ? null : same(String(row.year)),
        null,
        "year",
      ),
      fact(forestLabel, hectares(row.forest_ha), null, "forest_ha"),
      fact({ vi: "Rừng tự nhiên", en: "Natural forest" }, hectares(row.natural_ha), null, "natural_ha"),
      fact({ vi: "Rừng trồng", en: "Planted forest" }, hectares(row.planted_ha), null, "planted_ha"),
      fact({ vi: "Ghi chú", en: "Note" }, cells(row.note_vi, row.note_en), null, "note_vi"),
    ]),
  ];
}

/** Figures of other years, one line each: cover where known, else the area. */
function earlierFact(row: ForestRow): Fact {
  const [label, value] =
    row.cover_pct === null ? [forestLabel, hectares(row.forest_ha)] : [coverLabel, percentText(row.cover_pct)];
  const named: Text =
    row.year === null ? label : { vi: `${label.vi}, năm ${row.year}`, en: `${label.en}, ${row.year}` };
  const column = row.cover_pct === null ? "forest_ha" : "cover_pct";
  return factsOf(row, "forest")(named, value, cells(row.note_vi, row.note_en), column);
}

const areaLabel: Text = { vi: "Diện tích", en: "Area" };

/** What is known of a protected area or ranger station that the commune is a part of, all under the name of that whole. */
function surroundingFacts(row: ForestRow): Fact[] {
  const whole = wholeName(row);
  const fact = (label: Text, value: Text | null, column: "cover_pct" | "forest_ha" | "area_ha"): Fact => ({
    ...factsOf(row, "forest")(label, value, null, column),
    whole,
  });
  const note = remarks(formersOf(row), cells(row.note_vi, row.note_en));
  const known = onlyKnown([
    fact(coverLabel, row.cover_pct === null ? null : percentText(row.cover_pct), "cover_pct"),
    fact(forestLabel, hectares(row.forest_ha), "forest_ha"),
    fact(areaLabel, hectares(row.area_ha), "area_ha"),
  ]);
  const first =
    known[0] ??
    (row.level === "protected-area" ? fact(areaLabel, null, "area_ha") : fact(coverLabel, null, "cover_pct"));
  return [{ ...first, ...(note && { remark: note }) }, ...known.slice(1)];
}

/** The former communes it is known by, which are smaller. */
function formersOf({ former_communes }: ForestRow): Text | null {
  const named = former_communes.flatMap((code) => unit({ level: "former-commune", code }) ?? []);
  if (named.length === 0) return null;
  const names = inBoth((language) => named.map((of) => fullName(of, language)).join(", "));
  return { vi: `Trên địa bàn cũ của ${names.vi}`, en: `On land of the former ${names.en}` };
}

/** Of a commune that no protected area names. */
function notProtected({ code }: UnitRef, rows: readonly ForestRow[]): Fact[] {
  const areas = rows.filter(({ level }) => level === "protected-area");
  if (areas.length === 0 || areas.some(({ communes }) => communes.includes(code))) return [];
  const names = inBoth((language) => areas.map((row) => wholeName(row)[language]).join("; "));
  return [
    {
      label: { vi: "Rừng đặc dụng, khu bảo tồn", en: "Special-use forest, protected areas" },
      value: {
        vi: `Không có tên trong ${areas.length} khu mà bản đồ biết`,
        en: `Not named in the ${areas.length} areas that this map knows`,
      },
      remark: names,
      sources: areas.flatMap(({ source }) => source.slice(0, 1)),
      asOf:
        areas
          .map(({ as_of }) => as_of)
          .toSorted()
          .at(-1) ?? null,
    },
  ];
}

/** «Hạt Kiểm lâm Na Sang (5 đơn vị)» */
function wholeName({ id, level, name_vi, name_en, communes }: ForestRow): Text {
  const name = cells(name_vi, name_en) ?? same(id);
  if (level === "protected-area") return name;
  const n = communes.length;
  return { vi: `${name.vi} (${n} xã, phường)`, en: `${name.en} (${n} communes and wards)` };
}

const unknownFact: Fact = { label: coverLabel, value: null, sources: [], asOf: null };

const ownRows = (unit: UnitRef, rows: readonly ForestRow[]): ForestRow[] =>
  rows.filter(({ level, code }) => level === unit.level && code === unit.code).toSorted(byYear);

/**
 * The row that the cover of a unit is taken from; null where none gives it. Of the province the table has targets too,
 * which come without a forest area.
 */
export function coverRow(unit: UnitRef, rows: readonly ForestRow[]): ForestRow | null {
  const measured = ownRows(unit, rows).filter(({ forest_ha }) => unit.level !== "province" || forest_ha !== null);
  return measured.find(({ cover_pct }) => cover_pct !== null) ?? null;
}

function valueOf(of: Unit, rows: readonly ForestRow[]): LayerValue {
  const { ref } = of;
  const own = ownRows(ref, rows);
  const used = coverRow(ref, rows);
  const around = rows.filter(
    ({ level, communes }) =>
      (level === "protected-area" || level === "ranger-station") &&
      ref.level === "commune" &&
      communes.includes(ref.code),
  );
  const value = used?.cover_pct ?? null;
  return {
    unit: ref,
    ...unitFilterable(of),
    traits: { cover: value },
    value,
    classId: coverClassOf(value),
    text: value === null ? noData.label : percentText(value),
    facts: [
      ...(used ? rowFacts(used) : [unknownFact]),
      ...own.filter((row) => row !== used).map(earlierFact),
      ...around.flatMap(surroundingFacts),
    ],
  };
}

export default {
  description: {
    vi: "Diện tích rừng trên diện tích tự nhiên. Toàn tỉnh giữa năm 2025: 426.378,55 ha, đạt 44,70%. Trước sắp xếp theo huyện, sau sắp xếp theo xã; số liệu thuộc nhiều năm, phần lớn các đơn vị chưa có số liệu công bố riêng.",
    en: "Forest area as a share of the natural area. Whole province in mid-2025: 426,378.55 ha, 44.70%. By district before the merger, by commune after it; figures are of different years, and most units have none published of their own.",
  },
  values: (rows, era) => unitsOf(forest.levelOf(era)).map((each) => valueOf(each, rows)),
  elsewhere: notProtected,
} satisfies ChoroplethContent<ForestRow>;
