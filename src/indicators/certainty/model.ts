/** The map of an indicator as a model whose figures can be drawn. */
import { containedIn } from "../../domain/containment";
import { landOf } from "../../domain/land";
import type { DrawnUnit, DrawnModel } from "../../domain/uncertainty/model";
import { unitKey, type Era, type UnitKey } from "../../domain/unit";
import { layers, type Themes } from "../../themes";
import type { ChoroplethPicture } from "../../themes/feature";
import { featuresOf } from "../../themes/features";
import type { Indicator } from "../indicator";
import type { IndicatorMap } from "../picture";
import { DrawnFigures } from "./figures";
import { formulaOf } from "./formulas";

/** Always the same, so that a link shows what was seen. */
const seed = 20250701;
export const draws = 2000;

/** The model, a step at a time, so that a page can do something else between. */
type Steps<Result> = Generator<void, Result>;

/** By unit, the places of the features that may lie in it or in another one. A feature that only one may hold may lie in none. */
function* placesMaybe(
  { layer: id }: Indicator,
  { values }: ChoroplethPicture,
  figures: DrawnFigures,
  themes: Themes,
): Steps<Map<UnitKey, number[]>> {
  const places = new Map<UnitKey, number[]>();
  const layer = layers.find((each) => each.id === id);
  if (layer?.kind !== "points") return places;
  for (const { units } of featuresOf(layer, themes)) {
    const may = values.filter(({ unit }) => containedIn(landOf(unit), units) === "maybe");
    yield;
    if (may.length === 0) continue;
    const first = figures.add({ kind: "one-of", of: Math.max(2, may.length) });
    may.forEach(({ unit }, at) => {
      const key = unitKey(unit);
      places.set(key, [...(places.get(key) ?? []), first + at]);
    });
  }
  return places;
}

function* unitsIn(
  picture: ChoroplethPicture,
  indicator: Indicator,
  figures: DrawnFigures,
  themes: Themes,
): Steps<DrawnUnit[]> {
  const maybe = yield* placesMaybe(indicator, picture, figures, themes);
  const units: DrawnUnit[] = [];
  for (const { unit: ref, value } of picture.values) {
    if (value === null) continue;
    const [key, aggregate] = [unitKey(ref), indicator.over([ref], themes)];
    const asked = { indicator, ref, aggregate, value, figures, themes, maybe: maybe.get(key) ?? [] };
    units.push({ key, value, formula: formulaOf(asked) });
    yield;
  }
  return units;
}

/** Of the eras shown, a group each, of the units that have a value; null for classes, which have none. */
export function* modelSteps(
  { indicator, pictures, breaks }: IndicatorMap,
  eras: readonly Era[],
  themes: Themes,
): Steps<DrawnModel | null> {
  const { kind, bounds, decimals } = indicator;
  if (kind === "class") return null;
  const figures = new DrawnFigures();
  if (bounds === "area" || bounds === "per-area") figures.addAreas(themes);
  yield;
  const groups: DrawnUnit[][] = [];
  for (const era of eras) groups.push(yield* unitsIn(pictures[era], indicator, figures, themes));
  const { sources, areaErrors, sumErrors } = figures;
  return { seed, draws, sources, areaErrors, sumErrors, groups, limits: breaks.limits, decimals };
}
