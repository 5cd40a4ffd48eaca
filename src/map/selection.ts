/** Outlines of a selected unit, or of the units of a selected feature. */
import { mesh } from "topojson-client";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { FormerCommuneProperties } from "../../geo/types";
import { outline, type Geography } from "../domain/geography";
import { becameOf, partsOf } from "../domain/lineage";
import type { UnitRef } from "../domain/unit";
import { collectionOf, featureOf } from "./geojson";
import { accents, halo, selected, selectedFill } from "./palette";
import { roundLine, zoomed } from "./zoomed";

export const selectionSource = "selection";

/**
 * `unit`: the selected unit, filled. `province`: outlined only, so that its units keep their colours. `part`: the lines between
 * its former communes. `whole`: the commune of 2025 a former commune went to. `area`: a unit in which a selected feature lies
 * whose point is not known.
 */
type Role = "unit" | "province" | "part" | "whole" | "area";
type Shape = Polygon | MultiPolygon | MultiLineString;
type SelectionFeature = Feature<Shape, { role: Role }>;
export type SelectionFeatures = FeatureCollection<Shape, { role: Role }>;

const drawn = (geography: Geography, ref: UnitRef, role: Role): SelectionFeature =>
  featureOf(outline(geography, ref), { role });

/** Lines between the parts, each once. */
function partsDrawn(geography: Geography, ref: UnitRef): SelectionFeature[] {
  if (ref.level !== "commune" && ref.level !== "district") return [];
  const object = geography.topology.objects.former_communes;
  const codes = new Set(partsOf(ref).map((part) => part.ref.code));
  const within = (a: { properties?: object | undefined }) => codes.has((a.properties as FormerCommuneProperties).code);
  const between = mesh(geography.topology, object, (a, b) => a !== b && within(a) && within(b));
  return [featureOf(between, { role: "part" as const })];
}

export function unitSelection(geography: Geography, ref: UnitRef): SelectionFeatures {
  const whole = ref.level === "former-commune" ? becameOf(ref).map((unit) => drawn(geography, unit.ref, "whole")) : [];
  const role: Role = ref.level === "province" ? "province" : "unit";
  return collectionOf([...whole, ...partsDrawn(geography, ref), drawn(geography, ref, role)]);
}

export const areaSelection = (geography: Geography, units: UnitRef[]): SelectionFeatures =>
  collectionOf(units.map((ref) => drawn(geography, ref, "area")));

const roles = (...of: Role[]): ExpressionSpecification => ["in", ["get", "role"], ["literal", of]];
const width = (at7: number, at13: number) => zoomed(7, at7, 13, at13);
const line = (id: string, role: Role[], paint: object): LayerSpecification =>
  roundLine(id, selectionSource, paint, { filter: roles(...role) });

/** So strong that it looks the same over any pale colour, on the maps of both eras. */
const selectionFill: LayerSpecification = {
  id: "selection-fill",
  type: "fill",
  source: selectionSource,
  filter: roles("unit", "area"),
  paint: { "fill-color": selectedFill, "fill-opacity": ["match", ["get", "role"], "area", 0.3, 0.7] },
};

const selectionLines: LayerSpecification[] = [
  line("selection-part", ["part"], {
    "line-color": accents.before, "line-width": width(1, 1.8), "line-dasharray": [2.6, 1.8],
  }), // prettier-ignore
  line("selection-whole-casing", ["whole"], { "line-color": halo, "line-width": width(4, 6), "line-opacity": 0.8 }),
  line("selection-whole", ["whole"], { "line-color": accents.after, "line-width": width(1.8, 3) }),
  line("selection-casing", ["unit", "province", "area"], {
    "line-color": "#ffffff",
    "line-width": width(5, 8),
    "line-opacity": 0.92,
  }),
  line("selection-area", ["area"], {
    "line-color": selected, "line-width": width(1.6, 2.6), "line-dasharray": [2.6, 1.6],
  }), // prettier-ignore
  line("selection-unit", ["unit", "province"], { "line-color": selected, "line-width": width(2.6, 4) }),
];

export const selectionLayers: readonly LayerSpecification[] = [selectionFill, ...selectionLines];
