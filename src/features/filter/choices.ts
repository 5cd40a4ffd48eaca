/** The choices of a facet, each with its number of features or units. */
import {
  choiceCounts,
  unknownChoice,
  type ChoiceFacet,
  type Condition,
  type Facet,
  type Filterable,
  type PlaceFacet,
} from "../../domain/filter";
import { capitalise, compareNames } from "../../domain/names";
import { unitsOf } from "../../domain/units";
import type { Locale } from "../../locale/locale";
import { choiceName } from "./condition-words";

/** What the components of a facet are given. */
export interface FacetProps<Of extends Facet = Facet> {
  facet: Of;
  /** Every member of the layer. */
  all: readonly Filterable[];
  /** Those that pass the other conditions. */
  from: readonly Filterable[];
  condition: Condition | undefined;
  /** The members are units, not features. */
  units: boolean;
  onchange: (condition: Condition | null) => void;
}

export interface Choice {
  id: string;
  name: string;
  /** Members with it that pass the other conditions. */
  count: number;
  chosen: boolean;
}

/** In the order of the facet, else by name; «unknown» last. */
function idsOf(
  locale: Locale,
  facet: ChoiceFacet | PlaceFacet,
  found: Iterable<string>,
  any: readonly string[],
): string[] {
  if (facet.kind === "place")
    return unitsOf(facet.level)
      .toSorted((a, b) => compareNames(a.name, b.name))
      .map(({ ref }) => ref.code);
  const byName = (ids: readonly string[]): string[] =>
    ids.toSorted((a, b) => compareNames(choiceName(locale, facet, a), choiceName(locale, facet, b)));
  const met = [...new Set([...found, ...any])];
  const known = facet.options?.map(({ id }) => id) ?? byName(met.filter((id) => id !== unknownChoice));
  return met.includes(unknownChoice) && !known.includes(unknownChoice) ? [...known, unknownChoice] : known;
}

/** `all`: every member of the layer. `from`: those that pass the other conditions. */
export function choicesOf(
  locale: Locale,
  facet: ChoiceFacet | PlaceFacet,
  all: readonly Filterable[],
  from: readonly Filterable[],
  condition: Condition | undefined,
): Choice[] {
  const any = condition?.kind === "choice" ? condition.any : [];
  const occurring = facet.kind === "place" ? [] : choiceCounts(all, facet).keys();
  const ids = idsOf(locale, facet, occurring, any);
  const counts = choiceCounts(from, facet, ids);
  return ids.map((id) => ({
    id,
    name: capitalise(choiceName(locale, facet, id)),
    count: counts.get(id) ?? 0,
    chosen: any.includes(id),
  }));
}

/** The condition with one choice toggled, in the order of the choices; null when none is left. */
export function toggled(choices: readonly Choice[], id: string): Condition | null {
  const any = choices.filter((each) => (each.id === id ? !each.chosen : each.chosen)).map((each) => each.id);
  return any.length > 0 ? { kind: "choice", any } : null;
}
