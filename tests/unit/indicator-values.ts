/** Values of the province's units, for the tests of indicators. */
import { loadTable } from "virtual:data/tables";
import { type Aggregate } from "../../src/domain/indicator";
import { levels, type Level, type UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { type IndicatorId } from "../../src/indicators/ids";
import { themes, indicatorById } from "../fixtures/themes";

export const sources = await loadTable("sources");

export const refsOf = (level: Level): UnitRef[] => unitsOf(level).map(({ ref }) => ref);

export const over = (id: IndicatorId, ...units: UnitRef[]): Aggregate => indicatorById(id).over(units, themes);

export const named = (level: Level, name: string): UnitRef => {
  const found = unitsOf(level).find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found.ref;
};

export const sum = (values: (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

export const province: UnitRef = { level: "province", code: "11" };

export const everyUnit = levels.flatMap(refsOf);
