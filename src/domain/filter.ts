/** Filters common to all layers: one condition per facet, all of which must hold, and words that the name must contain. */
import { containedIn } from "./containment";
import { landOf, type Land } from "./land";
import { containing } from "./normalise";
import type { Region } from "./region";
import type { Level, Text, UnitRef } from "./unit";

/** Whether what is measured to a feature of another layer lies within the limits. */
export type WithinLimits = (limits: RangeCondition) => boolean;

export interface Filterable {
  /** By facet: the choices that apply, or an amount; null or an empty list means unknown. */
  traits: Readonly<Record<string, readonly string[] | number | WithinLimits | null>>;
  /** The units a feature lies in, or the unit of a value. */
  units: readonly UnitRef[];
  name: Text;
}

/** `options` null: the choices that occur. */
export interface ChoiceFacet {
  kind: "choice";
  id: string;
  label: Text;
  options: readonly { id: string; label: Text }[] | null;
}

/** Both ends included. */
export interface RangeFacet {
  kind: "range";
  id: string;
  label: Text;
  /** null for years. */
  unit: Text | null;
  /** The layer whose features it is measured to; a condition names one of them. */
  of?: string;
}

/** The choices are codes of units. */
export interface PlaceFacet {
  kind: "place";
  id: "district" | "commune";
  label: Text;
  level: Level;
}

export type Facet = ChoiceFacet | RangeFacet | PlaceFacet;

export const unknownChoice = "unknown";
/** In place of the id of a feature that is measured to: the nearest of them. */
export const nearest = "nearest";

export interface RangeCondition {
  kind: "range";
  from: number | null;
  to: number | null;
  /** Takes in what is not known, or, of what is measured, what only may lie within the limits. */
  unknown: boolean;
  /** What is measured to. */
  of?: string;
}
export type Condition = { kind: "choice"; any: readonly string[] } | RangeCondition;

export interface Filter {
  /** By the facet's id. */
  conditions: Readonly<Record<string, Condition>>;
  /** As the reader typed them. */
  words: string;
}

export const noFilter: Filter = { conditions: {}, words: "" };

export const isEmpty = ({ conditions, words }: Filter): boolean =>
  Object.keys(conditions).length === 0 && words.trim() === "";

/** The unit or region that every layer is narrowed to; `at`: index among the reader's regions. */
export type Within = { kind: "unit"; unit: UnitRef } | { kind: "region"; at: number };

/** null where nothing narrows it, or the region is gone. */
export function landWithin(within: Within | null, regions: readonly Region[]): Land | null {
  if (within === null) return null;
  return within.kind === "unit" ? landOf(within.unit) : (regions[within.at]?.land ?? null);
}

const inUnit = (level: Level, codes: readonly string[], units: readonly UnitRef[]): boolean =>
  codes.some((code) => containedIn(landOf({ level, code }), units) === "inside");

const choicesOf = (trait: Filterable["traits"][string] | undefined): readonly string[] =>
  typeof trait === "object" && trait && trait.length > 0 ? trait : [unknownChoice];

function holds(facet: Facet, condition: Condition, { traits, units }: Filterable): boolean {
  if (facet.kind === "place") return condition.kind === "choice" && inUnit(facet.level, condition.any, units);
  const trait = traits[facet.id] ?? null;
  if (condition.kind === "range") {
    if (typeof trait === "function") return trait(condition);
    if (typeof trait !== "number") return condition.unknown;
    return (condition.from === null || trait >= condition.from) && (condition.to === null || trait <= condition.to);
  }
  return choicesOf(trait).some((choice) => condition.any.includes(choice));
}

/** Asks whether all conditions hold except that of `leftOut`. Made once for a filter. */
function matching(facets: readonly Facet[], filter: Filter, leftOut?: string): (member: Filterable) => boolean {
  const wanted = containing(filter.words);
  return (member) =>
    [member.name.vi, member.name.en].some(wanted) &&
    facets.every((facet) => {
      const condition = filter.conditions[facet.id];
      return !condition || facet.id === leftOut || holds(facet, condition, member);
    });
}

const liesIn = (within: Land | null, { units }: Filterable): boolean =>
  within === null || containedIn(within, units) === "inside";

/** The members that match and lie wholly in the land. */
export function filtered<T extends Filterable>(
  members: readonly T[],
  facets: readonly Facet[],
  filter: Filter | undefined,
  within: Land | null,
): T[] {
  const matches = matching(facets, filter ?? noFilter);
  return members.filter((member) => liesIn(within, member) && matches(member));
}

/** The members that match all conditions but that of the facet. */
export function choosable<T extends Filterable>(
  members: readonly T[],
  facets: readonly Facet[],
  filter: Filter,
  within: Land | null,
  facet: Facet,
): T[] {
  const matches = matching(facets, filter, facet.id);
  return members.filter((member) => liesIn(within, member) && matches(member));
}

/** Counts members by choice; for a place, those in each of the units in `codes`. */
export function choiceCounts(
  members: readonly Filterable[],
  facet: ChoiceFacet | PlaceFacet,
  codes: readonly string[] = [],
): Map<string, number> {
  if (facet.kind === "place")
    return new Map(
      codes.map((code) => [code, members.filter(({ units }) => inUnit(facet.level, [code], units)).length]),
    );
  const counts = new Map<string, number>();
  for (const { traits } of members)
    for (const choice of choicesOf(traits[facet.id])) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

/** null removes the condition. */
export function withCondition(filter: Filter, facet: string, condition: Condition | null): Filter {
  const conditions = { ...filter.conditions };
  if (condition) conditions[facet] = condition;
  else Reflect.deleteProperty(conditions, facet);
  return { ...filter, conditions };
}
