/** Search entries for all units and features. */
import { impliedUnits } from "./containment";
import { becameOf, districtsOf, partsOf } from "./lineage";
import { levels, type Era, type Level, type Text, type UnitRef } from "./unit";
import { shortType, unit, unitsOf, type Unit } from "./units";

export interface SearchEntry {
  /** `commune:03158`, or layer and id: `hydropower:nam-muc`. */
  key: string;
  /** "unit", or the id of the layer the feature belongs to. */
  kind: string;
  name: Text;
  /** Other spellings of the same name. */
  otherNames: string[];
  codes: string[];
  /** null for features. */
  level: Level | null;
  /** Administrative type (xã, phường, huyện …); empty for features. */
  type: Text | null;
  /** null: both eras. */
  era: Era | null;
  /** Former districts, to distinguish namesakes; empty for districts and the province. */
  districtName: string;
  /** Names of related units and the layer's title; matches here rank after matches of names. */
  context: string[];
  summary: Text;
}

interface SearchableFeature {
  ref: { id: string };
  name: Text;
  summary: Text;
  units: UnitRef[];
}

const joined = (units: readonly { name: string }[]): string => units.map((each) => each.name).join(", ");

/** Distinguishes namesakes. */
function lineageSummary(of: Unit): Text {
  if (of.ref.level === "former-commune") {
    const commune = becameOf(of.ref)[0];
    return commune
      ? { vi: `nay thuộc ${commune.type} ${commune.name}`, en: `now in ${commune.name} ${shortType(commune, "en")}` }
      : { vi: "", en: "" };
  }
  if (of.ref.level === "commune") {
    const parts = joined(partsOf(of.ref));
    return { vi: `lập từ ${parts}`, en: `made from ${parts}` };
  }
  const count = partsOf(of.ref).length;
  return {
    vi: `${count} xã, phường, thị trấn (đến 30/6/2025)`,
    en: `${count} commune-level units (until 30 June 2025)`,
  };
}

function unitEntry(of: Unit): SearchEntry {
  const districts = of.ref.level === "province" || of.ref.level === "district" ? [] : districtsOf(of.ref);
  const lineage = of.ref.level === "commune" ? partsOf(of.ref) : becameOf(of.ref);
  return {
    key: of.key,
    kind: "unit",
    name: { vi: of.name, en: of.name },
    otherNames: of.otherNames,
    codes: [of.ref.code],
    level: of.ref.level,
    type: { vi: of.type, en: shortType(of, "en") },
    era: of.era,
    districtName: joined(districts),
    context: [...districts, ...(of.ref.level === "district" ? [] : lineage)].map((each) => each.name),
    summary: lineageSummary(of),
  };
}

/** All 185 units: province, 10 districts, 129 former communes, 45 communes. */
export const unitEntries = (): SearchEntry[] => levels.flatMap((level) => unitsOf(level).map(unitEntry));

export function featureEntries(
  layer: { id: string; title: Text },
  features: readonly SearchableFeature[],
): SearchEntry[] {
  return features.map((feature) => {
    const units = impliedUnits(feature.units).flatMap((ref) => unit(ref) ?? []);
    return {
      key: `${layer.id}:${feature.ref.id}`,
      kind: layer.id,
      name: feature.name,
      otherNames: [],
      codes: [],
      level: null,
      type: null,
      era: null,
      districtName: joined(units.filter((each) => each.ref.level === "district")),
      context: [layer.title.vi, layer.title.en, ...new Set(units.map((each) => each.name))],
      summary: feature.summary,
    };
  });
}
