/** Zones I, II, III of the ethnic-minority and mountain area, 2026–2030. */
import { classesOf, remarked, type ClassTerm } from "../domain/aggregate";
import { cover } from "../domain/land";
import { becameOf } from "../domain/lineage";
import { memoize } from "../domain/memoize";
import type { Text, UnitRef } from "../domain/unit";
import { fullName } from "../domain/units";
import { inBoth, same, compose } from "../themes/facts";
import type { LayerClass } from "../themes/feature";
import type { UnitIndicatorRow } from "../../data/schema";
import { define } from "./define";
import type { Themes } from "../themes";

/** ColorBrewer Oranges. Zone III is in most difficulty. */
const classes: LayerClass[] = [
  { id: "I", label: { vi: "Khu vực I", en: "Zone I" }, color: "#fee6ce", pattern: "solid" },
  { id: "II", label: { vi: "Khu vực II", en: "Zone II" }, color: "#fdae6b", pattern: "solid" },
  { id: "III", label: { vi: "Khu vực III", en: "Zone III" }, color: "#e6550d", pattern: "solid" },
];

const rowsByCommune = memoize(({ indicatorsByUnit }: Themes): ReadonlyMap<string, UnitIndicatorRow> => {
  const rows = indicatorsByUnit.filter((row) => row.indicator === "zone_2026_2030" && row.level === "commune");
  return new Map(rows.flatMap((row) => row.codes.map((code) => [code, row])));
});

const rowOf = ({ level, code }: UnitRef, themes: Themes): UnitIndicatorRow | null =>
  (level === "commune" && rowsByCommune(themes).get(code)) || null;

const classOf = (ref: UnitRef, themes: Themes): string | null => rowOf(ref, themes)?.value_text ?? null;

function termOf(unit: UnitRef, themes: Themes): ClassTerm {
  const row = rowOf(unit, themes);
  const known =
    row && row.value_text !== null ? { classId: row.value_text, sources: row.source, asOf: row.as_of } : null;
  return { unit, count: 1, known };
}

/** For a former commune, the zone of the commune it became part of. */
function zoneNow(ref: UnitRef, themes: Themes): Text | null {
  const commune = ref.level === "former-commune" ? becameOf(ref)[0] : undefined;
  const label = commune && classes.find(({ id }) => id === classOf(commune.ref, themes))?.label;
  if (!label) return null;
  const name = inBoth((language) => fullName(commune, language));
  return compose({
    vi: (of) => `Nay thuộc ${of(name)} (${of(label)})`,
    en: (of) => `Now part of ${of(name)} (${of(label)})`,
  });
}

export const zone = define({
  id: "zone",
  bounds: "counted",
  kind: "class",
  group: "people",
  columnAt: ["commune"],
  title: {
    vi: "Xã khu vực I, II, III vùng đồng bào dân tộc thiểu số và miền núi",
    en: "Zone I, II or III of the ethnic-minority and mountain area",
  },
  shortTitle: { vi: "Khu vực I, II, III", en: "Zone I, II, III" },
  unit: same(""),
  decimals: 0,
  description: {
    vi: "Phân định 45 xã, phường mới theo trình độ phát triển, giai đoạn 2026–2030 (khu vực III khó khăn nhất). Với huyện cũ hoặc nhiều đơn vị: đếm số xã, phường mới nằm trọn trong đó theo khu vực; xã cũ không được phân định.",
    en: "Zone of each of the 45 communes and wards by level of development, 2026–2030 (zone III is in most difficulty). For a former district or several units the communes wholly in them are counted by zone; former communes have none.",
  },
  scale: "classes",
  classes,
  levels: ["commune"],
  classOf,
  compute(units, themes, land) {
    const counts = classesOf(
      cover(land).map((piece) => termOf(piece, themes)),
      classes.map(({ id }) => id),
    );
    const [only] = units;
    return only && units.length === 1 ? remarked(counts, zoneNow(only, themes)) : counts;
  },
});
