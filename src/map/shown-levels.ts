/** Which levels a view lets be named and pointed at. */
import type { Era, Level } from "../domain/unit";
import type { View } from "../state/view";

/** Levels from the finest to the coarsest in either era's picture; the first one shown answers to the pointer. */
const finestFirst: Record<Era, Level[]> = {
  before: ["former-commune", "district", "commune", "province"],
  after: ["commune", "former-commune", "district", "province"],
};

/** The level whose units can be pointed at: the finest shown, those of the era first; null when all are hidden. */
export const pointedLevel = (view: Pick<View, "era" | "levels">): Level | null =>
  finestFirst[view.era].find((level) => view.levels[level]) ?? null;

const eraLevels: Record<Era, Level[]> = { before: ["district", "former-commune"], after: ["commune"] };

/** The levels that carry names: those shown of the era; when it shows none, whatever is shown. */
export function namedLevels({ era, levels }: Pick<View, "era" | "levels">): Level[] {
  const shown = eraLevels[era].filter((level) => levels[level]);
  return shown.length > 0
    ? shown
    : (["district", "former-commune", "commune"] as const).filter((level) => levels[level]);
}
