import type { Era, Level } from "../domain/unit";
import type { View } from "../state/view";

/** From the finest to the coarsest; the first one shown answers to the pointer. */
const finestFirst: Record<Era, Level[]> = {
  before: ["former-commune", "district", "commune", "province"],
  after: ["commune", "former-commune", "district", "province"],
};

/** The level whose units can be pointed at: the finest shown of the era, else of the other; null when all are hidden. */
export const pointedLevel = (view: Pick<View, "era" | "levels">): Level | null =>
  finestFirst[view.era].find((level) => view.levels[level]) ?? null;

const eraLevels: Record<Era, Level[]> = { before: ["district", "former-commune"], after: ["commune"] };

/**
 * The levels that have names: the one that values colour, if it is shown; else those shown of the era; when there are none,
 * all shown.
 */
export function namedLevels({ era, levels }: Pick<View, "era" | "levels">, coloured: Level | null = null): Level[] {
  if (coloured && levels[coloured]) return [coloured];
  const shown = eraLevels[era].filter((level) => levels[level]);
  return shown.length > 0
    ? shown
    : (["district", "former-commune", "commune"] as const).filter((level) => levels[level]);
}
