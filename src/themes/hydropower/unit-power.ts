/** Hydropower in each unit of a level: how many plants and schemes, and what is known of their capacity. */
import { sumFeatures } from "../../domain/aggregate";
import { groupByUnit } from "../../domain/group-by-unit";
import type { Aggregate } from "../../domain/indicator";
import { landOf, type Land } from "../../domain/land";
import { compareNames } from "../../domain/names";
import type { Level, UnitRef } from "../../domain/unit";
import { featuresOf } from "../features";
import type { Themes } from "../index";
import type { Feature } from "../feature";
import { sizeParts, sizeTotal } from "../totals";
import { hydropower } from "./layer";

/** Of some plants and schemes: how many, how many of them operate, and the MW of those that operate and lie wholly there. */
export interface Power {
  count: number;
  running: number;
  /** Its remark says what it leaves out. */
  mw: Aggregate;
  /** Of those wholly there that do not operate, as far as known. */
  otherMw: number;
}

export interface UnitPower extends Power {
  unit: UnitRef;
  name: string;
  /** How many more may lie in it; they are not counted. */
  maybe: number;
}

export interface PowerByUnit {
  /** Units that have any, the largest known capacity first. */
  rows: UnitPower[];
  /** In none of the rows: their unit is not known at this level. Null where there are none. */
  unplaced: Power | null;
  /** Each plant once. */
  total: Power;
  /** How often the rows count a plant again that stands in another row already. */
  repeated: number;
  /** Units of the level without any; and how many of them may have one, of which no smaller place is known. */
  without: number;
  possible: number;
}

function powerOf(features: readonly Feature[], land: Land | null, themes: Themes): Power {
  const { own, counted } = sizeParts(hydropower, features, land);
  return {
    count: features.length,
    running: features.filter(({ classId }) => classId === "operating").length,
    mw: sizeTotal(hydropower, features, themes, land),
    otherMw: sumFeatures(own.filter((each) => !counted.includes(each)).map(({ size }) => size)).value ?? 0,
  };
}

/** Plants on a boundary are counted in each of their units, and once in the total; their MW are of none of the units. */
export function powerByUnit(level: Level, themes: Themes): PowerByUnit {
  const all = featuresOf(hydropower, themes);
  const { units, nowhere } = groupByUnit(all, level);
  const [having, without] = [
    units.filter(({ features }) => features.length > 0),
    units.filter(({ features }) => !features[0]),
  ];
  const rows = having
    .map(({ unit, features, maybe }) => ({
      name: unit.name,
      unit: unit.ref,
      maybe,
      ...powerOf(features, landOf(unit.ref), themes),
    }))
    .toSorted((a, b) => (b.mw.value ?? -1) - (a.mw.value ?? -1) || b.count - a.count || compareNames(a.name, b.name));
  return {
    rows,
    unplaced: nowhere.length > 0 ? powerOf(nowhere, null, themes) : null,
    total: powerOf(all, null, themes),
    repeated: rows.reduce((sum, { count }) => sum + count, 0) - (all.length - nowhere.length),
    without: without.length,
    possible: without.filter(({ maybe }) => maybe > 0).length,
  };
}
