/** The layers of the map in drawing order, the lowest first. */
import type { Themes } from "../domain/themes";
import type { Era } from "../domain/unit";
import { borderGates } from "./border-gates/layer";
import { forest } from "./forest/layer";
import { hydropower } from "./hydropower/layer";
import type { Layer, LayerId } from "./theme";
import { ntm } from "./ntm/layer";
import { projects } from "./projects/layer";

export const layers: Layer[] = [forest, ntm, projects, hydropower, borderGates];

/** The layer with this id; throws when the registry lacks it, which only a mistake in this file can cause. */
export function layerById(id: LayerId): Layer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`No layer «${id}» in the registry`);
  return layer;
}

/** How many things, or units in this era, are in each class of the layer; classes without any count 0. */
export function legendCounts(layer: Layer, themes: Themes, era: Era): Map<string, number> {
  const counts = new Map(layer.classes.map(({ id }) => [id, 0]));
  const members = layer.kind === "points" ? layer.features(themes) : layer.values(themes, era);
  for (const { classId } of members) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  return counts;
}
