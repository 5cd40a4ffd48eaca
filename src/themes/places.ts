/** Places of features, read from the place columns. */
import type { Filterable } from "../domain/filter";
import { landOf, landOfAll, touches } from "../domain/land";
import type { Place } from "../domain/place";
import type { Language, Level, Text, UnitRef } from "../domain/unit";
import { fullName, unit, type Unit } from "../domain/units";
import { factsOf, inBoth } from "./facts";
import type { Fact, Feature, ThemeRow } from "./feature";

export type Precision = "site" | "neighbourhood" | "commune" | "district" | "none";

/** The place columns. */
export interface Placed {
  former_communes: string[];
  communes: string[];
  districts: string[];
  lon: number | null;
  lat: number | null;
  precision: Precision;
}

const refs = (level: Level, codes: string[]): UnitRef[] => codes.map((code) => ({ level, code }));

/** A sourced point, else the smallest units known: former communes, the communes and districts that hold none of them. */
export function placeOf(row: Placed): Place {
  const { lon, lat, precision } = row;
  if (lon !== null && lat !== null && (precision === "site" || precision === "neighbourhood")) {
    return { kind: "point", lon, lat, precision };
  }
  const finest: UnitRef[] = [];
  for (const ref of unitsOfRow(row)) {
    const known = landOfAll(finest.filter(({ level }) => level !== ref.level));
    if (!touches(landOf(ref), known)) finest.push(ref);
  }
  return finest.length > 0 ? { kind: "units", units: finest } : { kind: "unknown" };
}

/** Every unit of either era that the row names. */
export const unitsOfRow = (row: Placed): UnitRef[] => [
  ...refs("former-commune", row.former_communes),
  ...refs("commune", row.communes),
  ...refs("district", row.districts),
];

/** The units a feature without a known point lies in; failing those, the units its line is known to reach. */
export const unitsAbout = ({ place, line }: Pick<Feature, "place" | "line">): UnitRef[] =>
  place.kind === "units" ? place.units : place.kind === "unknown" ? (line?.touches ?? []) : [];

/** The filterable part of a unit's value. */
export const unitFilterable = (of: Unit): Pick<Filterable, "units" | "name"> => ({
  units: [of.ref],
  name: inBoth((language) => fullName(of, language)),
});

/** An unknown code is shown as it is; the data checks prevent it. */
const nameOf = (ref: UnitRef, language: Language): string => {
  const found = unit(ref);
  return found ? fullName(found, language) : ref.code;
};

const names = (units: UnitRef[]): Text | null =>
  units.length === 0 ? null : inBoth((language) => units.map((ref) => nameOf(ref, language)).join(", "));

export const precisionText: Record<Precision, Text | null> = {
  site: { vi: "Điểm công trình theo nguồn", en: "Sourced point of the works" },
  neighbourhood: {
    vi: "Điểm gần đúng, có thể lệch vài ki-lô-mét",
    en: "Approximate point, may be off by a few kilometres",
  },
  commune: { vi: "Chỉ xác định được đến cấp xã, chưa có tọa độ", en: "Known by commune only, no coordinates" },
  district: { vi: "Chỉ xác định được đến cấp huyện, chưa có tọa độ", en: "Known by district only, no coordinates" },
  none: null,
};

/** `note`: remark on the position. */
export function placeFacts(
  row: Placed & ThemeRow,
  table: "hydropower" | "border-gates" | "projects",
  note: Text | null = null,
): Fact[] {
  const fact = factsOf(row, table);
  return [
    fact(
      { vi: "Đơn vị trước 1/7/2025", en: "Units before 1 July 2025" },
      names([...refs("former-commune", row.former_communes), ...refs("district", row.districts)]),
      null,
      "former_communes",
    ),
    fact(
      { vi: "Đơn vị từ 1/7/2025", en: "Units since 1 July 2025" },
      names(refs("commune", row.communes)),
      null,
      "communes",
    ),
    fact({ vi: "Vị trí trên bản đồ", en: "Position on the map" }, precisionText[row.precision], note, "lon"),
  ];
}
