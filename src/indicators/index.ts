/** All indicators in the order offered: general ones, then those of the themes, uppermost layer first. */
import type { Era } from "../domain/unit";
import { layers, type Themes } from "../themes/index";
import type { ChoroplethPicture } from "../themes/feature";
import { themeParts } from "../themes/parts";
import { seatDistance, seatFarthest } from "./access";
import { density2019, density2025 } from "./density";
import type { IndicatorId } from "./ids";
import type { Indicator } from "./indicator";
import { area, formerCommuneCount } from "./land";
import { mergerKind } from "./merger";
import { perimeter, riverLength, roadDensity, roadLength, stateBorder } from "./lengths";
import { population2019, population2025, populationChange } from "./people";
import { mapOf, type IndicatorMap, type Mapping } from "./picture";
import { poverty } from "./poverty";
import { zone } from "./zone";

export { levelIn, mapOf, type IndicatorMap, type Mapping } from "./picture";

const general: Indicator[] = [
  area,
  formerCommuneCount,
  mergerKind,
  seatDistance,
  seatFarthest,
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
];

export interface Indicators {
  /** Those of the reader's own tables last. */
  readonly indicators: readonly Indicator[];
  /** null for one of an own table that there is not. */
  find(id: IndicatorId): Indicator | null;
  /** Throws for an id that is none. */
  indicatorById(id: IndicatorId): Indicator;
  /** The maps of both eras, in classes of those shown; memoized. */
  indicatorMap(mapping: Mapping, themes: Themes): IndicatorMap;
  picturesOf(mapping: Mapping, themes: Themes): Record<Era, ChoroplethPicture>;
}

/** `ofTables`: those of the reader's tables, asked for anew each time. Rejects when a chunk cannot be read. */
export async function loadIndicators(ofTables: () => readonly Indicator[] = () => []): Promise<Indicators> {
  const ofThemes = await Promise.all(layers.toReversed().map(({ id }) => themeParts[id].indicators?.()));
  const own = ofThemes.flatMap((module) => module?.default ?? []);
  const rates = own.filter(({ kind }) => kind === "rate");
  const fixed = [...general, ...rates, ...own.filter(({ kind }) => kind !== "rate")];

  const find = (id: IndicatorId): Indicator | null =>
    fixed.find((each) => each.id === id) ?? ofTables().find((each) => each.id === id) ?? null;
  function indicatorById(id: IndicatorId): Indicator {
    const found = find(id);
    if (!found) throw new Error(`No indicator «${id}» in the list`);
    return found;
  }
  const indicatorMap = (mapping: Mapping, themes: Themes): IndicatorMap =>
    mapOf(indicatorById(mapping.indicator), mapping, themes);
  return {
    get indicators() {
      return [...fixed, ...ofTables()];
    },
    find,
    indicatorById,
    indicatorMap,
    picturesOf: (mapping, themes) => indicatorMap(mapping, themes).pictures,
  };
}
