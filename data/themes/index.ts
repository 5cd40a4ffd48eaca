/**
 * The tables of the themes, in `data/themes/<table>.csv`. `rows`: how many the table must have, so that a lost row stops
 * the build. Who adds a row counts it there.
 */
import { forestTable } from "./forest.ts";
import { gateEventTable, gateTable } from "./border-gates.ts";
import { ntmTable } from "./ntm.ts";
import { plantTable } from "./hydropower.ts";
import { projectDateTable, projectTable } from "./projects.ts";

export const themeTables = {
  hydropower: plantTable,
  "border-gates": gateTable,
  "gate-events": gateEventTable,
  projects: projectTable,
  "project-dates": projectDateTable,
  ntm: ntmTable,
  forest: forestTable,
} as const;

type ThemeTables = typeof themeTables;
export const themeSchemas = Object.fromEntries(
  Object.entries(themeTables).map(([table, { schema }]) => [table, schema]),
) as { [T in keyof ThemeTables]: ThemeTables[T]["schema"] };
