/**
 * A theme layer is one record. The switch, the legend, the map style, the list, the card and the
 * provenance line are all made from it; adding a layer is one file, one CSV and one line in `index.ts`.
 */
import type { TableName } from "../../data/schema";
import type { Facet, Filterable } from "../domain/filter";
import type { Themes } from "../domain/themes";
import type { Place } from "../domain/place";
import type { Era, Text, UnitRef } from "../domain/unit";

export const layerIds = ["hydropower", "border-gates", "forest", "ntm", "projects"] as const;
export type LayerId = (typeof layerIds)[number];

/** Shapes are one per theme, so that five point layers stay apart without colour. */
export type Shape = "circle" | "diamond" | "square" | "triangle" | "none";
/** What a thing is drawn as: the shape of its theme, or a bar where it is a line. */
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

/** A thing that is a line on the ground: a road, works along a river. */
export interface LineThing {
  /** What of the base map it is drawn along, within its units: the number of a road, or `river`; null: no alignment is published. */
  along: string | null;
  /** What it is known to reach, where the units it lies in are not known. */
  touches: UnitRef[];
}

/** A thing of a layer, ready for the list, the search, the map and the card. */
export interface Feature extends Filterable {
  /** Unique inside the layer; with the layer id it is the selection in the URL: `hydropower:nam-muc`. */
  id: string;
  name: Text;
  /** Id of one of the layer's classes (see `classify`). */
  classId: string;
  place: Place;
  line?: LineThing;
  /** Every former and 2025 unit it lies in, as far as known, for the cards of the units. */
  units: UnitRef[];
  /** Size in the unit of `sizeUnit` (MW, billion VND); null is "not known" and is drawn as unknown, never as small. */
  size: number | null;
  /** A few words under the name in lists: status, capacity. */
  summary: Text;
  facts: Fact[];
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
  values: UnitValue[];
}

interface LayerBase {
  id: LayerId;
  title: Text;
  /** One short word or two for a chip. */
  shortTitle: Text;
  description: Text;
  classes: LayerClass[];
  /** What it can be filtered by, in the order shown; the traits of its things or values answer them by id. */
  facets: readonly Facet[];
  /** The CSV table and how many of its rows the legend counts, for the check that they agree. */
  table: TableName;
}

/** Things at places. */
export interface PointLayer extends LayerBase {
  kind: "points";
  shape: Shape;
  sizeUnit: Text | null;
  /** Things of other layers that belong in the picture of this one, as `layer:id`; drawn once, whichever of the two is on. */
  beside?: readonly string[];
  features(themes: Themes): Feature[];
}

/** How a thing of a layer is drawn, by the map and by everything that lists it. */
export const outlineOf = ({ shape }: PointLayer, feature: Pick<Feature, "line"> | null | undefined): Outline =>
  feature?.line ? "bar" : shape;

/** One value per unit of a level; the level may depend on the era. */
export interface ChoroplethLayer extends LayerBase {
  kind: "choropleth";
  levelOf(era: Era): UnitRef["level"];
  values(themes: Themes, era: Era): LayerValue[];
}

export type Layer = PointLayer | ChoroplethLayer;
