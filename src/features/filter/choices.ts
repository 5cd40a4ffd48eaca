/** The choices of a facet with what each would give. */
import {
  choiceCounts,
  unknownChoice,
  type ChoiceFacet,
  type Condition,
  type Filterable,
  type PlaceFacet,
} from "../../domain/filter";
import { capitalise, compareNames } from "../../domain/names";
import { unitsOf } from "../../domain/units";
import type { Locale } from "../../locale/locale";
import { choiceName } from "./condition-words";

export interface Choice {
  id: string;
  name: string;
  /** How many of those that the other conditions let through have it. */
  count: number;
  chosen: boolean;
}

/** In the order of the facet, or by name where it has none; what is not known last. */
function idsOf(
  locale: Locale,
  facet: ChoiceFacet | PlaceFacet,
  found: Iterable<string>,
  any: readonly string[],
): string[] {
  const byName = (ids: readonly string[]): string[] =>
    ids.toSorted((a, b) => compareNames(choiceName(locale, facet, a), choiceName(locale, facet, b)));
  if (facet.kind === "place") {
    const units = unitsOf(facet.level).toSorted((a, b) => compareNames(a.name, b.name));
    return units.map(({ ref }) => ref.code);
  }
  const met = [...new Set([...found, ...any])];
  const known = facet.options?.map(({ id }) => id) ?? byName(met.filter((id) => id !== unknownChoice));
  return met.includes(unknownChoice) && !known.includes(unknownChoice) ? [...known, unknownChoice] : known;
}

/** `all`: every member of the layer. `from`: those that the other conditions let through. */
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

/** The choices with one put in or taken out, in their order; null where none is left. */
export function toggled(choices: readonly Choice[], id: string): Condition | null {
  const any = choices.filter((each) => (each.id === id ? !each.chosen : each.chosen)).map((each) => each.id);
  return any.length > 0 ? { kind: "choice", any } : null;
}
