/**
 * The one filter language of all layers. What a thing or unit is like is told by its traits; a filter is one condition per
 * facet, all of which must hold, and words that its name must have. Nothing here knows what a plant or a project is.
 */
import { containedIn } from "./containment";
import { landOf, type Land } from "./land";
import { fold } from "./names";
import type { Region } from "./region";
import type { Level, Text, UnitRef } from "./unit";

/** Choices that apply (none: not known), or an amount; null: not known. */
export type Trait = readonly string[] | number | null;

/** What a filter looks at. */
export interface Filterable {
  traits: Readonly<Record<string, Trait>>;
  /** The units it lies in, or the unit it is the value of. */
  units: readonly UnitRef[];
  /** Its name in both languages. */
  name: Text;
}

/** One of some named choices. `options` null: those that occur, by name. */
export interface ChoiceFacet {
  kind: "choice";
  id: string;
  label: Text;
  options: readonly { id: string; label: Text }[] | null;
}

/** From an amount to an amount, both included. */
export interface RangeFacet {
  kind: "range";
  id: string;
  label: Text;
  /** null: a bare number, as of years. */
  unit: Text | null;
}

/** In one of some units of a level; the choices are codes. What is known only for something larger is in none. */
export interface PlaceFacet {
  kind: "place";
  id: "district" | "commune";
  label: Text;
  level: Level;
}

export type Facet = ChoiceFacet | RangeFacet | PlaceFacet;

/** The choice of everything whose trait is not known. */
export const unknownChoice = "unknown";

/** One facet narrowed: any of these choices; or an amount within limits, with what is not known or without. */
export type Condition =
  | { kind: "choice"; any: readonly string[] }
  | { kind: "range"; from: number | null; to: number | null; unknown: boolean };

export interface Filter {
  /** By the facet's id. */
  conditions: Readonly<Record<string, Condition>>;
  /** As the reader typed them. */
  words: string;
}

export const noFilter: Filter = { conditions: {}, words: "" };

export const isEmpty = ({ conditions, words }: Filter): boolean =>
  Object.keys(conditions).length === 0 && words.trim() === "";

/** Where every layer is looked at: in one unit, or in one of the reader's regions (by its place among them). */
export type Within = { kind: "unit"; unit: UnitRef } | { kind: "region"; at: number };

/** The land meant; null where nothing narrows it, or the region is gone. */
export function landWithin(within: Within | null, regions: readonly Region[]): Land | null {
  if (within === null) return null;
  return within.kind === "unit" ? landOf(within.unit) : (regions[within.at]?.land ?? null);
}

const inUnit = (level: Level, codes: readonly string[], units: readonly UnitRef[]): boolean =>
  codes.some((code) => containedIn(landOf({ level, code }), units) === "inside");

function holds(facet: Facet, condition: Condition, { traits, units }: Filterable): boolean {
  if (facet.kind === "place") return condition.kind === "choice" && inUnit(facet.level, condition.any, units);
  const trait = traits[facet.id] ?? null;
  if (condition.kind === "range") {
    if (typeof trait !== "number") return condition.unknown;
    return (condition.from === null || trait >= condition.from) && (condition.to === null || trait <= condition.to);
  }
  const choices = Array.isArray(trait) && trait.length > 0 ? (trait as readonly string[]) : [unknownChoice];
  return choices.some((choice) => condition.any.includes(choice));
}

/** Whether all conditions hold, but for that of the facet left out. */
function matches(member: Filterable, facets: readonly Facet[], filter: Filter, leftOut?: string): boolean {
  const wanted = fold(filter.words.trim());
  if (wanted && ![member.name.vi, member.name.en].some((name) => fold(name).includes(wanted))) return false;
  return facets.every((facet) => {
    const condition = filter.conditions[facet.id];
    return !condition || facet.id === leftOut || holds(facet, condition, member);
  });
}

const liesIn = (within: Land | null, { units }: Filterable): boolean =>
  within === null || containedIn(within, units) === "inside";

/** Those for which every condition holds and which lie wholly within the land. */
export function filtered<T extends Filterable>(
  members: readonly T[],
  facets: readonly Facet[],
  filter: Filter | undefined,
  within: Land | null,
): T[] {
  return members.filter(
    (member) => liesIn(within, member) && (filter === undefined || matches(member, facets, filter)),
  );
}

/** The members a facet still has to choose from: all its other conditions hold. */
export const choosable = <T extends Filterable>(
  members: readonly T[],
  facets: readonly Facet[],
  filter: Filter,
  within: Land | null,
  facet: Facet,
): T[] => members.filter((member) => liesIn(within, member) && matches(member, facets, filter, facet.id));

/** How many members have each choice of a facet; of a place, how many lie in each of the units asked about. */
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
  for (const { traits } of members) {
    const trait = traits[facet.id];
    const choices = Array.isArray(trait) && trait.length > 0 ? (trait as readonly string[]) : [unknownChoice];
    for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}

/** The filter with another condition for a facet; null takes it away. */
export function withCondition(filter: Filter, facet: string, condition: Condition | null): Filter {
  const conditions = { ...filter.conditions };
  if (condition) conditions[facet] = condition;
  else Reflect.deleteProperty(conditions, facet);
  return { ...filter, conditions };
}
