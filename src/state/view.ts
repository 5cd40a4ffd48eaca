/**
 * What the app is showing: everything that the URL holds and restores, and nothing else.
 * Flow: URL → view → map and panels; a user's act changes the view, and the view writes the URL.
 */
import type { ClassScheme } from "../domain/classify";
import type { Within } from "../domain/filter";
import type { Region } from "../domain/region";
import type { Era, Language, Level, UnitRef } from "../domain/unit";
import { type LayerId } from "../themes/theme";
import { indicatorIds, type IndicatorId } from "../indicators/ids";
import type { Filters } from "../themes/filters";
import { layerIds } from "../themes";

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** A unit, or a thing of a layer (`hydropower:nam-muc`). */
export type Selection = { kind: "unit"; unit: UnitRef } | { kind: "feature"; layer: LayerId; id: string };

/** Pages that lie over the map and are about all of it: the merger and the province in figures, sources, disagreements, help. */
export const mainPages = ["figures", "annex", "sources", "discrepancies", "help"] as const;
export type MainPage = (typeof mainPages)[number];
/** Every page; that of a theme has the id of its layer. */
export const pages = [...mainPages, ...layerIds] as const;
export type Page = (typeof pages)[number];

/**
 * How the two eras are set beside each other. `switch`: one after the other. `overlay`: the outlines of the one over the
 * fills of the other. `swipe`: one camera, a divider between them. `side`: two cameras kept together.
 */
export const compareModes = ["switch", "overlay", "swipe", "side"] as const;
export type CompareMode = (typeof compareModes)[number];

/** Whether a mode draws a map of each era, instead of one of the era chosen. */
export const twoMaps = (mode: CompareMode): boolean => mode === "swipe" || mode === "side";

/** Which of the two former levels a map of an indicator shows before the merger. */
export const formerLevels = ["former-commune", "district"] as const;
export type FormerLevel = (typeof formerLevels)[number];

/** Columns of the table besides the indicators; `went`: where a former unit went, or what a new one was made of. */
export const unitTableColumns = ["name", "code", "type", "district", "went", ...indicatorIds] as const;
export type UnitTableColumn = (typeof unitTableColumns)[number];

/** The table as it is shown. */
export interface TableView {
  level: Level;
  sort: { column: UnitTableColumn; descending: boolean };
  /** Indicators shown as columns; null: those shown when nothing else is asked for. */
  columns: readonly IndicatorId[] | null;
  /** Rows whose names have these words. */
  query: string;
}

/** The table of a layer's things, as they are or summed by the units of a level. */
export interface FeatureTableView {
  layer: LayerId;
  /** A column of the layer's table; null: as the layer orders them. */
  sort: { column: string; descending: boolean } | null;
  by: Exclude<Level, "province"> | null;
}

export interface View {
  language: Language;
  era: Era;
  /** Boundary levels drawn; each can be shown or hidden in either era. */
  levels: Record<Level, boolean>;
  /** Layers switched on, each with its opacity from 0 to 1, in no order (drawing order is the registry's). */
  layers: Partial<Record<LayerId, number>>;
  selection: Selection | null;
  page: Page | null;
  /** null: the whole province, fitted to the window. */
  camera: Camera | null;
  compare: CompareMode;
  /** Where the divider of the swipe stands: whole percents of the map's free width, from the left. */
  divider: number;
  /** The indicator the units are coloured by; null: none. */
  indicator: IndicatorId | null;
  formerLevel: FormerLevel;
  /** null: the classes the indicator begins with. */
  classing: ClassScheme | null;
  /** At most `maxRegions`. */
  regions: readonly Region[];
  /** null: the table of units is shut. */
  table: TableView | null;
  /** null: the table of things is shut; never open together with that of units. */
  featureTable: FeatureTableView | null;
  filters: Filters;
  /** Narrows every layer to a unit or to one of the regions. */
  within: Within | null;
}

export const defaultLevels: Record<Era, Record<Level, boolean>> = {
  before: { province: true, district: true, "former-commune": true, commune: false },
  after: { province: true, district: false, "former-commune": false, commune: true },
};

const everyLevel: Record<Level, boolean> = { province: true, district: true, "former-commune": true, commune: true };

/** The levels shown until the reader chooses others: those of the era, or all where both eras are on the map. */
export const firstLevels = ({ era, compare }: Pick<View, "era" | "compare">): Record<Level, boolean> =>
  compare === "switch" ? defaultLevels[era] : everyLevel;

/** What an address without parameters shows. */
export const defaultView: View = {
  language: "vi",
  era: "after",
  levels: defaultLevels.after,
  layers: {},
  selection: null,
  page: null,
  camera: null,
  compare: "switch",
  divider: 50,
  indicator: null,
  formerLevel: "former-commune",
  classing: null,
  regions: [],
  table: null,
  featureTable: null,
  filters: {},
  within: null,
};

/** The table as it is first opened at a level. */
export const firstTable = (level: Level): TableView => ({
  level,
  sort: { column: "name", descending: false },
  columns: null,
  query: "",
});

/** The table of a layer's things as it is first opened. */
export const firstFeatureTable = (layer: LayerId): FeatureTableView => ({ layer, sort: null, by: null });
