/** Filters that investors ask for, each a condition of the layer's own filter. */
import { noFilter, withCondition, type Condition, type Filter, type RangeCondition } from "../../../domain/filter";
import { anyOf } from "../show-on-map";

/** The facet of the distance to a gate. */
export const gateFacet = "gate";

export const readyFilters = [
  { id: "calling", facet: "status", any: ["calling"] },
  { id: "approved", facet: "status", any: ["preparing"] },
  { id: "energy", facet: "category", any: ["energy", "wind"] },
] as const;
export type ReadyFilter = (typeof readyFilters)[number];

export function isSet(filter: Filter | undefined, { facet, any }: ReadyFilter): boolean {
  const condition = filter?.conditions[facet];
  return condition?.kind === "choice" && condition.any.toSorted().join() === any.toSorted().join();
}

/** Sets it in place of what was chosen of its facet, or takes it off; the other conditions stay. */
export const toggledReady = (filter: Filter = noFilter, ready: ReadyFilter): Filter =>
  withCondition(filter, ready.facet, isSet(filter, ready) ? null : anyOf(...ready.any));

/** Surely or maybe within so many km of a gate. */
export const nearGate = (of: string, km: number): RangeCondition => ({
  kind: "range",
  from: null,
  to: km,
  unknown: true,
  of,
});

/** The distance that is asked for; null where none is. */
export function askedDistance(filter: Filter | undefined): RangeCondition | null {
  const condition: Condition | undefined = filter?.conditions[gateFacet];
  return condition?.kind === "range" ? condition : null;
}
