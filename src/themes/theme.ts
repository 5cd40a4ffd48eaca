/** The record of a theme, from which switch, legend, map, list, card, table, search and download are made; what is loaded for it later stands in `parts.ts`. */
import type { KeyFigureGroup, TableName } from "../../data/schema";
import type { Facet } from "../domain/filter";
import type { Quality } from "../domain/figures";
import type { Era, Language, Text, UnitRef } from "../domain/unit";
import type { IndicatorId } from "../indicators/ids";
import type { Column } from "./column";
import type {
  Feature,
  FeatureDescription,
  FeatureRef,
  Fact,
  LayerClass,
  LayerValue,
  Shape,
  SymbolOutline,
  ThemeRow,
} from "./feature";
import type { LayerId, Themes } from "./index";

export type { LayerId };

interface LayerBase<Row extends ThemeRow, Id extends string, Indicators extends string> {
  id: Id;
  /** Loaded by `rows`. */
  table: TableName;
  rows: () => Promise<Row[]>;
  title: Text;
  /** One or two words, for chips. */
  shortTitle: Text;
  classes: LayerClass[];
  /** Filters, in the order shown; traits are keyed by their ids. */
  facets: readonly Facet[];
  /** In the order offered. */
  indicatorIds: readonly Indicators[];
  /** Rows of the annex and groups of key figures about it, with the indicator that maps them; null: none does. */
  inAnnex?: {
    rows: Readonly<Record<number, Indicators | null>>;
    groups: Readonly<Partial<Record<KeyFigureGroup, Indicators | null>>>;
  };
}

/** The measure of a layer's features. */
interface FeatureSize<Row extends ThemeRow> {
  unit: Text;
  of(row: Row): number | null;
  /** Default: published. */
  quality?(row: Row): Quality;
  format: (value: number, language: Language) => string;
  /** A sum, and the number of features with a known size. */
  total: (said: Record<"sum" | "known" | "of", string>) => Text;
  /** Classes that sums are of; those of the others are said apart. Default: all classes. */
  counts?: { classes: readonly string[]; said: Text; others: Text };
  /** A sum of all classes says what each comes to. */
  byClass?: true;
}

/** A kind of features by which a place is described. */
export interface Landmarks<Row extends ThemeRow = ThemeRow> {
  label: Text;
  is(row: Row): boolean;
  /** How far the point may be off, where the row says more than its precision; null: no more. */
  accuracy?(row: Row): Text | null;
}

/** What a point layer makes of its rows; loaded with them. */
export interface PointContent<Row extends ThemeRow = ThemeRow> {
  /** What the features are, and what is not known of them. */
  description: Text;
  /** `rows`: all of the theme. `themes`: what its features are measured to. */
  describe(row: Row, rows: readonly Row[], themes: Themes): FeatureDescription;
  /** Sizes known for groups of features only, which no sum includes. `rows`: all of the theme. */
  without?(features: readonly Feature<Row>[], rows: readonly Row[]): Text[];
  /** What the distance from a chosen place is measured to: the nearest of each kind. */
  landmarks?: readonly Landmarks<Row>[];
  /** Kinds of features that are also counted by themselves within a ring around a place. */
  countedApart?: readonly Pick<Landmarks<Row>, "label" | "is">[];
  /** Of the table. */
  columns: readonly Column<Row>[];
  /** A shorter name for the table; default: the feature's name. */
  nameOf?(feature: Feature<Row>): Text;
  /** File name of downloads, without extension. */
  fileName: Text;
}

export interface PointLayer<
  Row extends ThemeRow = ThemeRow,
  Id extends string = LayerId,
  Indicators extends string = IndicatorId,
> extends LayerBase<Row, Id, Indicators> {
  kind: "points";
  shape: Shape;
  size: FeatureSize<Row> | null;
  /** Kinds of features with outlines of their own. */
  kinds?: readonly { outline: SymbolOutline; label: Text }[];
  /** «22 nhà máy, dự án thủy điện» */
  count: (n: number) => Text;
  /** Features whose class is not directly confirmed, and how that is said wherever a class is counted. */
  unconfirmed?: { is(row: Row): boolean; said: (n: number) => Text };
  /** The indicator that counts its features. */
  countedBy?: Indicators;
  content: () => Promise<{ default: PointContent<Row> }>;
  /** Features of other layers shown with this one; drawn once if both are on. */
  companions?: readonly FeatureRef[];
  /** It has the page `explorer`, on which its features are found. */
  explored?: true;
}

/** The symbol of a feature on the map and in lists. */
export const outlineOf = (
  { shape }: Pick<PointLayer, "shape">,
  feature: Pick<Feature, "line" | "outline"> | null | undefined,
): SymbolOutline => (feature?.line ? "bar" : (feature?.outline ?? shape));

/** How many of the features are not directly confirmed in their class; null where all are. */
export function unconfirmedIn({ unconfirmed }: PointLayer, features: readonly Feature[]): Text | null {
  const n = features.filter(({ row }) => unconfirmed?.is(row)).length;
  return unconfirmed && n > 0 ? unconfirmed.said(n) : null;
}

/** What a choropleth layer makes of its rows; loaded with them. */
export interface ChoroplethContent<Row extends ThemeRow = ThemeRow> {
  /** What the values are, and what is not known of them. */
  description: Text;
  values(rows: readonly Row[], era: Era): LayerValue[];
  /** What is known not to be in a commune; empty where it may be there, or nothing is known. */
  elsewhere?(commune: UnitRef, rows: readonly Row[]): Fact[];
}

/** One value per unit of a level. */
export interface ChoroplethLayer<
  Row extends ThemeRow = ThemeRow,
  Id extends string = LayerId,
  Indicators extends string = IndicatorId,
> extends LayerBase<Row, Id, Indicators> {
  kind: "choropleth";
  levelOf(era: Era): UnitRef["level"];
  content: () => Promise<{ default: ChoroplethContent<Row> }>;
  /** Shown in the table of units. */
  unitColumns: readonly IndicatorId[];
  /** Heading on the card of a unit. */
  cardTitle: Text;
}

export type Layer = PointLayer | ChoroplethLayer;
