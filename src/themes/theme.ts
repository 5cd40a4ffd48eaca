/**
 * A theme is one record. Switch, legend, map style, list, card, table, search, download and page are made from it; see
 * `index.ts` for the list of them.
 */
import type { Component } from "svelte";
import type { TableName } from "../../data/schema";
import type { Facet, Filterable } from "../domain/filter";
import type { Figure, Quality } from "../domain/figures";
import type { Place } from "../domain/place";
import type { Era, Language, Text, UnitRef } from "../domain/unit";
import type { Unit } from "../domain/units";
import type { IndicatorId } from "../indicators/ids";
import type { Indicator } from "../indicators/indicator";
import type { FeatureTable } from "./column";
import type { LayerId } from "./index";

export type { LayerId };

/** Shapes are one per theme, so that five point layers stay apart without colour. */
export type Shape = "circle" | "diamond" | "square" | "triangle" | "none";
/** What a feature is drawn as: the shape of its theme, or a bar where it is a line. */
export type Outline = Shape | "bar";

/** One class of the legend, and the same one on the map: both read this record. */
export interface LayerClass {
  id: string;
  label: Text;
  /** CSS colour of the fill, from a colour-blind-safe palette. */
  color: string;
  /** `hatched` is kept for "no data". `hollow` draws the outline only. */
  pattern: "solid" | "hollow" | "hatched";
}

/** One line of a card: a label, the value as text (null means "chưa có số liệu"), and the sources of that value. */
export interface Fact {
  label: Text;
  value: Text | null;
  sources: string[];
  asOf: string | null;
  /** Said beside the value: derived, estimated, planned, shared by four plants … */
  remark?: Text;
}

/** What every row of a theme's table has: its id, the ids of its sources, the main one first, and the date it speaks of. */
export interface ThemeRow {
  id: string;
  source: string[];
  as_of: string;
}

/** A feature that is a line on the ground: a road, works along a river. */
export interface Alignment {
  /** What of the base map it is drawn along, within its units: the number of a road, or `river`; null: no alignment is published. */
  along: string | null;
  /** What it is known to reach, where the units it lies in are not known. */
  touches: UnitRef[];
}

/** Stands in the URL as `hydropower:nam-muc`. */
export interface FeatureRef {
  layer: LayerId;
  id: string;
}

/** What a theme says of one of its rows. */
export interface FeatureDescription extends Filterable {
  name: Text;
  /** Id of one of the layer's classes. */
  classId: string;
  place: Place;
  line?: Alignment;
  /** Every former and 2025 unit it lies in, as far as known. */
  units: UnitRef[];
  /** A few words under the name in lists: status, capacity. */
  summary: Text;
  facts: Fact[];
}

/** A plant, a gate, a project: what its theme says of it, with the row that it is made from. */
export interface Feature<Row extends ThemeRow = ThemeRow> extends FeatureDescription {
  ref: FeatureRef;
  row: Row;
  /** In the unit of the layer's `size` (MW, billion VND); null is "not known" and is drawn as unknown, never as small. */
  size: Figure | null;
}

/** The value of one unit in a choropleth layer; `classId` of "no data" where nothing is known. */
export interface UnitValue {
  unit: UnitRef;
  value: number | null;
  classId: string;
  /** Whether the value is of some parts of the unit only, since of the others nothing is known. */
  partly?: boolean;
  /** Value as words for hover, list and card. */
  text: Text;
  facts: Fact[];
}

/** The value of a unit as a choropleth layer has it: it can be filtered by. */
export type LayerValue = UnitValue & Filterable;

/** Values of the units of one level, ready to be drawn: what a choropleth layer shows, or a map of an indicator. */
export interface ChoroplethPicture {
  /** Two pictures with the same id are the same. */
  id: string;
  level: UnitRef["level"];
  classes: LayerClass[];
  values: readonly UnitValue[];
}

/** A component in a chunk of its own. */
type Part<Props extends object> = () => Promise<{ default: Component<Props> }>;

interface LayerBase<Row extends ThemeRow, Id extends string, Indicators extends string> {
  id: Id;
  /** The table that `rows` loads. */
  table: TableName;
  rows: () => Promise<Row[]>;
  title: Text;
  /** One short word or two for a chip. */
  shortTitle: Text;
  description: Text;
  classes: LayerClass[];
  /** What it can be filtered by, in the order shown; the traits of its features or values answer them by id. */
  facets: readonly Facet[];
  page: Part<Record<string, never>>;
  /** Its indicators in the order offered, if any; what computes them is loaded by `indicators`. */
  indicatorIds: readonly Indicators[];
  indicators?: () => Promise<{ default: readonly Indicator[] }>;
}

/** What the features of a layer are measured by. */
export interface FeatureSize<Row extends ThemeRow> {
  unit: Text;
  of(row: Row): number | null;
  /** Left out where every size is as published. */
  quality?(row: Row): Quality;
  /** A size with its unit. */
  format: (value: number, language: Language) => string;
  /** A sum in words: how much, and of how many that is known. */
  total: (said: Record<"sum" | "known" | "of", string>) => Text;
  /** How much of a sum is of what state; null where there is nothing to say. */
  share?(features: readonly Feature<Row>[]): Text | null;
  /** What is known for some features together only, and so stands in no sum. `rows`: all of the theme. */
  without?(features: readonly Feature<Row>[], rows: readonly Row[]): Text[];
}

/** Features at places. */
export interface PointLayer<
  Row extends ThemeRow = ThemeRow,
  Id extends string = LayerId,
  Indicators extends string = IndicatorId,
> extends LayerBase<Row, Id, Indicators> {
  kind: "points";
  shape: Shape;
  size: FeatureSize<Row> | null;
  /** «22 nhà máy, dự án thủy điện» */
  count: (n: number) => Text;
  /** The indicator that counts its features by unit. */
  countedBy?: Indicators;
  /** What its downloads are called, without the ending. */
  fileName: Text;
  columns: () => Promise<{ default: FeatureTable<Row> }>;
  /** Features of other layers that belong in the picture of this one; drawn once, whichever of the two is on. */
  companions?: readonly FeatureRef[];
  /** On the card of a feature, under its facts and under its places. */
  cardParts?: { facts?: Part<{ feature: Feature }>; places?: Part<{ feature: Feature }> };
  /** `rows`: all of the theme. */
  describe(row: Row, rows: readonly Row[]): FeatureDescription;
}

/** How a feature of a layer is drawn, by the map and by everything that lists it. */
export const outlineOf = (
  { shape }: Pick<PointLayer, "shape">,
  feature: Pick<Feature, "line"> | null | undefined,
): Outline => (feature?.line ? "bar" : shape);

/** One value per unit of a level; the level may depend on the era. */
export interface ChoroplethLayer<
  Row extends ThemeRow = ThemeRow,
  Id extends string = LayerId,
  Indicators extends string = IndicatorId,
> extends LayerBase<Row, Id, Indicators> {
  kind: "choropleth";
  levelOf(era: Era): UnitRef["level"];
  values(rows: readonly Row[], era: Era): LayerValue[];
  /** The indicators that the table of units shows for it. */
  unitColumns: readonly IndicatorId[];
  /** Heading of its facts on the card of a unit. */
  cardTitle: Text;
  /** On the card of a unit that has no value of its own. */
  unitPart?: Part<{ of: Unit }>;
  /** On the card of the province, before all values. */
  provincePart?: Part<Record<string, never>>;
  /** Under the list of its units. */
  listPart?: Part<Record<string, never>>;
}

export type Layer = PointLayer | ChoroplethLayer;
