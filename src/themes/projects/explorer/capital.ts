/** Known capital by field and by commune: each entry once, whole, in one row. */
import { impliedUnits } from "../../../domain/containment";
import type { Text } from "../../../domain/unit";
import { unit, type Unit } from "../../../domain/units";
import type { Feature } from "../../theme";
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
  const communesOf = ({ units }: Feature): string[] =>
    impliedUnits(units).flatMap(({ level, code }) => (level === "commune" ? [code] : []));
  const single = new Map<string, Feature[]>();
  for (const feature of features) {
    const [only, ...others] = communesOf(feature);
    if (only !== undefined && others.length === 0) single.set(only, [...(single.get(only) ?? []), feature]);
  }
  return {
    communes: byCapital(
      [...single].flatMap(([code, those]) => {
        const of = unit({ level: "commune", code });
        return of ? [{ of, holding: holdingOf(those) }] : [];
      }),
    ),
    several: holdingOf(features.filter((feature) => communesOf(feature).length > 1)),
    larger: holdingOf(features.filter((feature) => communesOf(feature).length === 0)),
  };
}
