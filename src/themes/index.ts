/** The themes in drawing order, lowest first. */
import { loadTable } from "virtual:data/tables";
import type { Row } from "../../data/schema";
import type { Geography } from "../domain/geography";
import { borderGates } from "./border-gates/layer";
import { forest } from "./forest/layer";
import { hydropower } from "./hydropower/layer";
import { ntm } from "./ntm/layer";
import { projects } from "./projects/layer";
import type { ChoroplethContent, Layer, PointContent } from "./theme";

/** Row counts, known before the tables are loaded. */
export { default as rowCounts } from "virtual:data/counts";

const themes = [forest, ntm, projects, hydropower, borderGates] as const;

type Theme = (typeof themes)[number];
type Content = PointContent | ChoroplethContent;
export type LayerId = Theme["id"];
export type ThemeIndicatorId = Theme["indicatorIds"][number];

/** The rows of each theme and what it makes of them, and the figures by unit. */
export type Themes = { [T in Theme as T["id"]]: Awaited<ReturnType<T["rows"]>> } & {
  content: Partial<Record<LayerId, Content>>;
  indicatorsByUnit: Row<"indicators-by-unit">[];
  /** Of what is measured; null where it could not be read. */
  geography: Geography | null;
};

export const layers: readonly Layer[] = themes;
/** Uppermost first, as in panel, chips and address. */
export const layerIds: readonly LayerId[] = themes.map(({ id }) => id).toReversed();
export const pointLayers = layers.filter((layer) => layer.kind === "points");
export const choroplethLayers = layers.filter((layer) => layer.kind === "choropleth");
export const themeIndicatorIds: readonly ThemeIndicatorId[] = themes.flatMap(({ indicatorIds }) => [...indicatorIds]);

/** Throws for an unknown id. */
export function layerById(id: LayerId): Layer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`No layer «${id}» in the list`);
  return layer;
}

/** For computations that need only the tables of units. */
export const noThemes: Themes = {
  ...(Object.fromEntries(themes.map(({ id }) => [id, []])) as unknown as Omit<
    Themes,
    "content" | "indicatorsByUnit" | "geography"
  >),
  content: {},
  indicatorsByUnit: [],
  geography: null,
};

/**
 * The outlines of all units. Everything that draws asks here, the one place that imports the file: so it is a file of its own, without which neither map's
 * code is lost. Rejects with a GeographyError when they cannot be read.
 */
export const loadOutlines = async (): Promise<Geography> => (await import("../domain/load-geography")).loadGeography();

/** Rejects when a chunk cannot be read. */
export async function loadThemes(): Promise<Themes> {
  const [indicatorsByUnit, geography, rows, content] = await Promise.all([
    loadTable("indicators-by-unit"),
    loadOutlines().catch(() => null),
    Promise.all(themes.map(async (theme) => [theme.id, await theme.rows()] as const)),
    Promise.all(layers.map(async (layer) => [layer.id, (await layer.content()).default] as const)),
  ]);
  return {
    ...noThemes,
    ...Object.fromEntries(rows),
    content: Object.fromEntries(content),
    indicatorsByUnit,
    geography,
  };
}
