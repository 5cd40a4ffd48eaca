/** The themes, in the order in which their layers are drawn, the lowest first. */
import { loadTable } from "virtual:data/tables";
import type { Row } from "../../data/schema";
import { borderGates } from "./border-gates/layer";
import { forest } from "./forest/layer";
import { hydropower } from "./hydropower/layer";
import { ntm } from "./ntm/layer";
import { projects } from "./projects/layer";
import type { Layer } from "./theme";

/** How many rows each table has; known with the shell, before the tables themselves are loaded. */
export { default as rowCounts } from "virtual:data/counts";

const themes = [forest, ntm, projects, hydropower, borderGates] as const;

type Theme = (typeof themes)[number];
export type LayerId = Theme["id"];
export type ThemeIndicatorId = Theme["indicatorIds"][number];

/** The loaded rows of each theme, and the figures by unit that indicators and cards read besides. */
export type Themes = { [T in Theme as T["id"]]: Awaited<ReturnType<T["rows"]>> } & {
  indicatorsByUnit: Row<"indicators-by-unit">[];
};

export const layers: readonly Layer[] = themes;
/** The uppermost first, as panel, chips and address have them. */
export const layerIds: readonly LayerId[] = themes.map(({ id }) => id).toReversed();
export const pointLayers = layers.filter((layer) => layer.kind === "points");
export const choroplethLayers = layers.filter((layer) => layer.kind === "choropleth");
export const themeIndicatorIds: readonly ThemeIndicatorId[] = themes.flatMap(({ indicatorIds }) => [...indicatorIds]);

/** The layer with this id; throws when the list lacks it, which only a mistake in this file can cause. */
export function layerById(id: LayerId): Layer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`No layer «${id}» in the list`);
  return layer;
}

const withRows = (rows: readonly unknown[][], indicatorsByUnit: Themes["indicatorsByUnit"]): Themes =>
  ({ ...Object.fromEntries(themes.map(({ id }, at) => [id, rows[at] ?? []])), indicatorsByUnit }) as Themes;

/** Themes without rows, for what is computed from the tables of units alone. */
export const noThemes: Themes = withRows([], []);

/** Rejects when a chunk cannot be read; the caller shows the data error with a retry. */
export async function loadThemes(): Promise<Themes> {
  const [byUnit, ...rows] = await Promise.all([
    loadTable("indicators-by-unit"),
    ...themes.map((theme) => theme.rows()),
  ]);
  return withRows(rows, byUnit);
}
