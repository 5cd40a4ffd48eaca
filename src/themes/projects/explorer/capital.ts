/** Known capital by field and by commune: each entry once, whole, in one row. */
import { groupByUnit } from "../../../domain/group-by-unit";
import { landOf } from "../../../domain/land";
import type { Text } from "../../../domain/unit";
import type { Unit } from "../../../domain/units";
import type { Feature } from "../../feature";
import { sizeParts } from "../../totals";
import { projects } from "../layer";
import { facetChoices, having, holdingOf, type Holding } from "../portfolio";

const byCapital = <T extends { holding: Holding }>(rows: T[]): T[] =>
  rows
    .filter(({ holding }) => holding.features.length > 0)
    .toSorted(
      (a, b) =>
        (b.holding.capital ?? 0) - (a.holding.capital ?? 0) || b.holding.features.length - a.holding.features.length,
    );

export const capitalByField = (features: readonly Feature[]): { id: string; label: Text; holding: Holding }[] =>
  byCapital(
    facetChoices("category").map((choice) => ({
      ...choice,
      holding: holdingOf(having(features, "category", choice.id)),
    })),
  );

export interface CapitalByCommune {
  communes: { of: Unit; holding: Holding }[];
  /** In more than one commune. */
  several: Holding;
  /** Known for a larger area only, or not placed. */
  larger: Holding;
}

export function capitalByCommune(features: readonly Feature[]): CapitalByCommune {
  const { units, nowhere } = groupByUnit(features, "commune");
  const wholly = units.map(({ unit, features: those }) => ({
    of: unit,
    own: sizeParts(projects, those, landOf(unit.ref)).own,
  }));
  const placed = new Set([...nowhere, ...wholly.flatMap(({ own }) => own)]);
  return {
    communes: byCapital(wholly.map(({ of, own }) => ({ of, holding: holdingOf(own) }))),
    several: holdingOf(features.filter((feature) => !placed.has(feature))),
    larger: holdingOf(nowhere),
  };
}
