/** Search entries for all units and features, and for whatever else can be looked up. */
import { impliedUnits } from "./containment";
import { becameOf, districtsOf, partsOf } from "./lineage";
import { levels, unitKey, type Era, type Level, type Text, type UnitRef } from "./unit";
import { province, shortType, unit, unitsOf, type Unit } from "./units";

/** Rows of figures and points of the help mention many names: they come after the entries that bear them. */
export const figuresWeight = 3;

/** A river gives its name to plants and projects, which are what is looked for: they come before it. */
export const riversWeight = 2.5;

export interface SearchEntry {
  /** `commune:03158`, or layer and id: `hydropower:nam-muc`. */
  key: string;
  /** "unit", or the id of the layer the feature belongs to. */
  kind: string;
  name: Text;
  /** Other spellings of the same name, and names of earlier times. */
  otherNames: string[];
  /** Until when an earlier name was borne, and by which document it ended; by the name. */
  formerNames: Readonly<Record<string, Text>>;
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
  /** Units that it lies in or is related to, so that a place in the query narrows it. */
  places: { type: string; name: string }[];
  summary: Text;
  /** 0: units and features. Among equal matches those of a higher number come after. */
  weight: number;
}

/** A name that a unit, or a part of it, bore once: a row of `former-names.csv`. */
export interface FormerName extends UnitRef {
  name: string;
  /** What became of it, when and by which document. */
  text_vi: string;
  text_en: string;
}

interface SearchableFeature {
  ref: { id: string };
  name: Text;
  summary: Text;
  units: UnitRef[];
}

const placesOf = (units: readonly Unit[]): SearchEntry["places"] =>
  [...new Set([...units, province])].map(({ type, name }) => ({ type, name }));

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

function unitEntry(of: Unit, former: readonly FormerName[]): SearchEntry {
  const districts = of.ref.level === "province" || of.ref.level === "district" ? [] : districtsOf(of.ref);
  const lineage = of.ref.level === "commune" ? partsOf(of.ref) : becameOf(of.ref);
  return {
    key: of.key,
    kind: "unit",
    name: { vi: of.name, en: of.name },
    otherNames: [...of.otherNames, ...former.map(({ name }) => name)],
    formerNames: Object.fromEntries(former.map(({ name, text_vi, text_en }) => [name, { vi: text_vi, en: text_en }])),
    codes: [of.ref.code],
    level: of.ref.level,
    type: { vi: of.type, en: shortType(of, "en") },
    era: of.era,
    districtName: joined(districts),
    context: [...districts, ...(of.ref.level === "district" ? [] : lineage)].map((each) => each.name),
    places: placesOf([...districts, ...lineage]),
    summary: lineageSummary(of),
    weight: 0,
  };
}

/** All 185 units: province, 10 districts, 129 former communes, 45 communes. */
export const unitEntries = (former: readonly FormerName[] = []): SearchEntry[] =>
  levels.flatMap((level) =>
    unitsOf(level).map((of) =>
      unitEntry(
        of,
        former.filter((each) => unitKey(each) === of.key),
      ),
    ),
  );

const nameless = {
  otherNames: [],
  formerNames: {},
  codes: [],
  level: null,
  type: null,
  era: null,
  weight: 0,
} satisfies Partial<SearchEntry>;

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
      ...nameless,
      districtName: joined(units.filter((each) => each.ref.level === "district")),
      context: [layer.title.vi, layer.title.en, ...new Set(units.map((each) => each.name))],
      places: placesOf(units),
      summary: feature.summary,
    };
  });
}

/** An entry for neither a unit nor a feature: an indicator, a figure, a road, a page. */
interface TargetEntry {
  key: string;
  kind: string;
  name: Text;
  summary: Text;
  otherNames?: string[];
  context?: string[];
  places?: SearchEntry["places"];
  /** Above 0. */
  weight: number;
}

export const targetEntry = (entry: TargetEntry): SearchEntry => ({
  ...nameless,
  districtName: "",
  context: [],
  places: [],
  ...entry,
});
