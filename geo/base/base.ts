import type { Feature, FeatureCollection, LineString, MultiPolygon } from "geojson";
import { topology } from "topojson-server";
import type { Line } from "../planar";
import type { Reference } from "../read";
import { ringsOf } from "../topology";
import type { BaseTopology } from "../types";
import type { Veil } from "../vignette";
import { provinceLines, stateBorderLines } from "./borders";
import { places } from "./places";
import { regionLabels } from "./region-labels";
import { rivers, roads } from "./rivers";

/** Metres that 1:1,000,000 leaves free: a tenth of a millimetre. */
const tolerance = 100;
/** Steps of the grid over the longer side: about 13 m. */
const quantisation = 2e4;

const asCollection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const asLines = (lines: Line[]) =>
  asCollection(
    lines.map((coordinates): Feature<LineString> => ({
      type: "Feature",
      properties: {},
      geometry: { type: "LineString", coordinates },
    })),
  );

/** The base map about the province: lines, towns and names, at about 1:1,000,000. */
export function makeBase(input: Reference, province: MultiPolygon, veil: Veil): BaseTopology {
  const outline = ringsOf(province)[0]!;
  const border = stateBorderLines(input.stateBorder, outline, tolerance);
  const towns = places(input.places, province, veil);
  const labels = regionLabels(
    input,
    province,
    border,
    towns.map((town) => town.geometry.coordinates as [number, number]),
    veil,
  );
  const made = topology(
    {
      rivers: asCollection(rivers(input.rivers)),
      roads: asCollection(roads(input.roads, tolerance)),
      state_border: asLines(border),
      neighbour_provinces: asLines(provinceLines(input.neighbours, [...border, outline], tolerance)),
      lao_provinces: asLines(provinceLines(input.laoProvinces, border, tolerance)),
      places: asCollection(towns),
      region_labels: asCollection(labels),
    },
    quantisation,
  );
  return made as unknown as BaseTopology;
}
