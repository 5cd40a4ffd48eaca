/** What a theme makes of its rows: features with their facts, and values of units. */
import type { Filterable } from "../domain/filter";
import type { Figure } from "../domain/figures";
import type { Place } from "../domain/place";
import type { Certainty } from "../domain/uncertainty/verdict";
import type { Text, UnitRef } from "../domain/unit";
import type { LayerId } from "./index";

/** One per theme, so that layers differ without colour. */
export type Shape = "circle" | "diamond" | "square" | "triangle" | "none";
/** A bar for features that are lines; a hexagon, a house and a rotor are for kinds of a layer's features. */
export type SymbolOutline = Shape | "bar" | "hexagon" | "house" | "rotor";

/** A class of legend and map. */
export interface LayerClass {
  id: string;
  label: Text;
  /** From a colour-blind-safe palette. */
  color: string;
  /** `hatched` is reserved for "no data". `hollow` draws the outline only. */
  pattern: "solid" | "hollow" | "hatched";
}

/** One line of a card; null is shown as «chưa có số liệu». */
export interface Fact {
  label: Text;
  value: Text | null;
  sources: string[];
  asOf: string | null;
  /** The cell it is from (`domain/datum`). */
  of?: string | undefined;
  /** Note on the value: derived, planned, shared by four plants … */
  remark?: Text;
  /** The name of the larger whole that the value is of, where it is not of the feature itself. */
  whole?: Text;
}

/** The columns of every theme's table. */
export interface ThemeRow {
  id: string;
  /** The source of the main figures first; where these are older than the row, that of `as_of` second. */
  source: string[];
  /** Of the newest that the row states. */
  as_of: string;
  /** Of the main figures, where they are older. */
  main_as_of?: string | null;
  /** Sources of its point, without a date of their own. */
  point_source?: string[];
}

/** The course of a feature that is a line: a road, works along a river. */
interface Alignment {
  /** Line of the base map to draw it along: a road number, or `river`; null: no alignment is published. */
  along: string | null;
  /** Units it is known to reach, where those it lies in are not known. */
  touches: UnitRef[];
}

/** Stands in the URL as `hydropower:nam-muc`. */
export interface FeatureRef {
  layer: LayerId;
  id: string;
}

export interface FeatureDescription extends Filterable {
  name: Text;
  /** Id of one of the layer's classes. */
  classId: string;
  place: Place;
  line?: Alignment;
  /** Of its kind; default: the layer's shape. */
  outline?: SymbolOutline;
  /** Units of either era it lies in, as far as known. */
  units: UnitRef[];
  /** The same thing in the list of another theme, by its table. */
  alsoIn?: FeatureRef;
  /** The line under the name in lists. */
  summary: Text;
  facts: Fact[];
}

/** A plant, a gate, a project, with its row. */
export interface Feature<Row extends ThemeRow = ThemeRow> extends FeatureDescription {
  ref: FeatureRef;
  row: Row;
  /** In the unit of the layer's `size`; null is drawn as unknown, never as small. */
  size: Figure | null;
}

/** The value of a unit in a choropleth; `classId` may be that of "no data". */
export interface UnitValue {
  unit: UnitRef;
  value: number | null;
  classId: string;
  /** Known for some parts of the unit only. */
  partly?: boolean;
  /** How sure its class and rank are, where that has been looked at. */
  certainty?: Certainty;
  text: Text;
  facts: Fact[];
}

/** A value that can be filtered. */
export type LayerValue = UnitValue & Filterable;

/** Values of the units of one level, ready to draw, of a choropleth layer or an indicator. */
export interface ChoroplethPicture {
  /** Pictures with the same id are equal. */
  id: string;
  level: UnitRef["level"];
  classes: LayerClass[];
  values: readonly UnitValue[];
}
