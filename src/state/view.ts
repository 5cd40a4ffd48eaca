/** The view: everything that the URL holds, and nothing else. URL → view → map and panels; changes are written back. */
import type { ClassScheme } from "../domain/classify";
import type { Geographic } from "../domain/coordinates/ellipsoid";
import type { Within } from "../domain/filter";
import type { MergerKind } from "../domain/merger-kinds";
import type { Region } from "../domain/region";
import { eras, type Era, type Language, type Level, type UnitRef } from "../domain/unit";
import { type LayerId } from "../themes/theme";
import { indicatorIdFrom, type IndicatorId } from "../indicators/ids";
import type { Filters } from "../themes/filters";
import { layerIds } from "../themes";

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** `at`: a place in WGS 84, to five decimals (about a metre). */
export type Selection =
  { kind: "unit"; unit: UnitRef } | { kind: "feature"; layer: LayerId; id: string } | { kind: "place"; at: Geographic };
export type PlaceSelection = Extract<Selection, { kind: "place" }>;

/** What a page is about; a region of the reader's by its place among them. */
export type Subject = Selection | { kind: "region"; at: number };
/** As many as an address bears. */
export const maxSubjects = 40;

/** Pages that belong to no theme; `figures` is the merger in figures, `convert` the reader's own table. */
export const mainPages = [
  "figures",
  "explorer",
  "side-by-side",
  "shortlist",
  "report",
  "lookup",
  "convert",
  "convert-guide",
  "embed",
  "annex",
  "sources",
  "open-data",
  "discrepancies",
  "certainty",
  "glossary",
  "correct",
  "news",
  "help",
] as const;
export type MainPage = (typeof mainPages)[number];
/** The page of a theme has the id of its layer. */
export const pages = [...mainPages, ...layerIds] as const;
export type Page = (typeof pages)[number];

/**
 * How the eras are compared. `switch`: one at a time. `overlay`: the outlines of one over the fills of the other. `swipe`:
 * one camera and a divider. `side`: two maps with synchronised cameras.
 */
export const compareModes = ["switch", "overlay", "swipe", "side"] as const;
export type CompareMode = (typeof compareModes)[number];

export const twoMaps = (mode: CompareMode): boolean => mode === "swipe" || mode === "side";
/** The eras that the map shows at once. */
export const shownEras = ({ compare, era }: Pick<View, "era" | "compare">): readonly Era[] =>
  twoMaps(compare) ? eras : [era];

/** The level that an indicator's map shows before the merger. */
export const formerLevels = ["former-commune", "district"] as const;
export type FormerLevel = (typeof formerLevels)[number];

/** `went`: what a former unit became part of, or what a new one was made of. */
const wordColumns = ["name", "code", "type", "district", "went"] as const;
export type UnitTableColumn = (typeof wordColumns)[number] | IndicatorId;
/** null for what is no column. */
export const unitTableColumnFrom = (text: string): UnitTableColumn | null =>
  wordColumns.find((column) => column === text) ?? indicatorIdFrom(text);

/** The table of units. */
export interface TableView {
  level: Level;
  sort: { column: UnitTableColumn; descending: boolean };
  /** Indicators shown as columns; null: the defaults. */
  columns: readonly IndicatorId[] | null;
  query: string;
  /** Only communes merged so; null: all units. They are lit on the map. */
  kind: MergerKind | null;
}

/** The table of a layer's features. */
export interface FeatureTableView {
  layer: LayerId;
  /** null: in the order of the layer. */
  sort: { column: string; descending: boolean } | null;
  /** Sums the features by the units of this level. */
  by: Exclude<Level, "province"> | null;
}

/** Of the rings around a place, km. */
export const ringRadii = [5, 10, 25, 50] as const;
export type RingRadius = (typeof ringRadii)[number];

export interface View {
  language: Language;
  era: Era;
  /** Boundary levels drawn. */
  levels: Record<Level, boolean>;
  /** Opacity from 0 to 1 of the layers switched on. */
  layers: Partial<Record<LayerId, number>>;
  selection: Selection | null;
  page: Page | null;
  /** Of the page, where it is about chosen things. */
  subjects: readonly Subject[];
  /** Of the page, where it shows one of several parts. */
  part: string | null;
  /** What a printed report said, in short, to be compared with what is known now; only the report reads it. */
  printed: string | null;
  /** Radius of the ring drawn around the chosen place, km. */
  ring: RingRadius | null;
  /** null: the whole province, fitted to the window. */
  camera: Camera | null;
  /** Seen from the south over raised ground; of two maps neither is. */
  tilted: boolean;
  compare: CompareMode;
  /** Divider of the swipe: whole percents of the map's free width, from the left. */
  divider: number;
  /** Colours the units. */
  indicator: IndicatorId | null;
  formerLevel: FormerLevel;
  /** null: the indicator's default classes. */
  classing: ClassScheme | null;
  /** Shows which values and ranks of the indicator are not sure. */
  lens: boolean;
  /** At most `maxRegions`. */
  regions: readonly Region[];
  table: TableView | null;
  /** Never open together with `table`. */
  featureTable: FeatureTableView | null;
  filters: Filters;
  within: Within | null;
}

export const defaultLevels: Record<Era, Record<Level, boolean>> = {
  before: { province: true, district: true, "former-commune": true, commune: false },
  after: { province: true, district: false, "former-commune": false, commune: true },
};

const everyLevel: Record<Level, boolean> = { province: true, district: true, "former-commune": true, commune: true };

/** The default levels: those of the era, or all where both eras are on the map. */
export const firstLevels = ({ era, compare }: Pick<View, "era" | "compare">): Record<Level, boolean> =>
  compare === "switch" ? defaultLevels[era] : everyLevel;

/** The view of an address without parameters. */
export const defaultView: View = {
  language: "vi",
  era: "after",
  levels: defaultLevels.after,
  layers: {},
  selection: null,
  page: null,
  subjects: [],
  part: null,
  printed: null,
  ring: null,
  camera: null,
  tilted: false,
  compare: "switch",
  divider: 50,
  indicator: null,
  formerLevel: "former-commune",
  classing: null,
  lens: false,
  regions: [],
  table: null,
  featureTable: null,
  filters: {},
  within: null,
};

export const firstTable = (level: Level): TableView => ({
  level,
  sort: { column: "name", descending: false },
  columns: null,
  query: "",
  kind: null,
});

export const firstFeatureTable = (layer: LayerId): FeatureTableView => ({ layer, sort: null, by: null });
