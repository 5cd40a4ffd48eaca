import type { IndicatorId } from "../../domain/indicator";
import { eraOf, type Level } from "../../domain/unit";
import type { Shell } from "../../state/shell.svelte";
import { formerLevelOf } from "./columns";

/** Colours the map by the indicator, in the era and at the level of the table; `name` is said. */
export function colorMap(shell: Shell, indicator: IndicatorId, level: Level, name: string): void {
  const { app, t } = shell;
  const former = formerLevelOf(level);
  const era = eraOf(level);
  if (former) app.setFormerLevel(former);
  if (era) app.setEra(era);
  app.setIndicator(indicator);
  shell.say(`${t("table.column.color")}: ${name}`);
}
