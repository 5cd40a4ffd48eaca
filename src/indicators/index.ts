/** The indicators in the order they are offered. */
import type { IndicatorId } from "../domain/indicator";
import type { Themes } from "../domain/themes";
import type { Era } from "../domain/unit";
import type { ChoroplethPicture } from "../themes/theme";
import { density2019, density2025 } from "./density";
import { forestCover } from "../themes/forest/indicators";
import type { Indicator } from "./indicator";
import { area, parts } from "./land";
import { perimeter, riverLength, roadDensity, roadLength, stateBorder } from "./lengths";
import { ntmShare } from "../themes/ntm/indicators";
import { population2019, population2025, populationChange } from "./people";
import { mapOf, type IndicatorMap, type Mapping } from "./picture";
import { capacity, largestPlant, plants } from "../themes/hydropower/indicators";
import { poverty } from "./poverty";
import { capital, gates, projects } from "../themes/projects/indicators";
import { zone } from "./zone";

export { levelIn, mapOf, type IndicatorMap, type Mapping } from "./picture";

export const indicators: Indicator[] = [
  area,
  parts,
  perimeter,
  stateBorder,
  roadLength,
  roadDensity,
  riverLength,
  population2025,
  population2019,
  populationChange,
  density2025,
  density2019,
  zone,
  poverty,
  ntmShare,
  forestCover,
  plants,
  capacity,
  largestPlant,
  projects,
  capital,
  gates,
];

/** The indicator with this id; throws when the list lacks it, which only a mistake in this file can cause. */
export function indicatorById(id: IndicatorId): Indicator {
  const found = indicators.find((each) => each.id === id);
  if (!found) throw new Error(`No indicator «${id}» in the list`);
  return found;
}

/** The map of an indicator in both eras, in classes common to both; the same one again for the same tables and wish. */
export const indicatorMap = (mapping: Mapping, themes: Themes): IndicatorMap =>
  mapOf(indicatorById(mapping.indicator), mapping, themes);

export const picturesOf = (mapping: Mapping, themes: Themes): Record<Era, ChoroplethPicture> =>
  indicatorMap(mapping, themes).pictures;
