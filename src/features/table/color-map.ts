import { eraOf, type Level } from "../../domain/unit";
import type { AppContext } from "../../state/context";
import { formerLevelOf } from "./columns";
import { tableWords } from "./words";
import type { IndicatorId } from "../../indicators/ids";

/** Colours the map by the indicator, in the era and at the level of the table; `name` is said. */
export function colorMap(context: AppContext, indicator: IndicatorId, level: Level, name: string): void {
  const { app, locale, panels } = context;
  const former = formerLevelOf(level);
  const era = eraOf(level);
  if (former) app.setFormerLevel(former);
  if (era) app.setEra(era);
  app.setIndicator(indicator);
  panels.say(`${locale.t(tableWords["column.color"])}: ${name}`);
}
