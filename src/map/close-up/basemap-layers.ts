/** How streets, villages, waters and land use of the basemap are drawn: under our lines and names. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { levels } from "../../domain/unit";
import { unitsOf } from "../../domain/units";
import { regular, semibold } from "../fonts";
import { base, basemap, halo } from "../palette";
import { zoomed } from "../zoomed";
import { closeZoom } from "./zooms";

export const basemapSource = "basemap";

const kind: ExpressionSpecification = ["get", "kind"];
const detail: ExpressionSpecification = ["get", "kind_detail"];
const isOneOf = (of: ExpressionSpecification, ...values: string[]): ExpressionSpecification => [
  "in", of, ["literal", values],
]; // prettier-ignore
/** Of both kinds of line the coarse one goes while the fine one comes. */
const comes = (opacity: number) => zoomed(closeZoom, 0, closeZoom + 0.6, opacity);

/** Values of `kind` by the colour they have. */
const landUse = {
  wood: ["forest", "wood", "scrub"],
  field: ["farmland", "meadow", "grassland", "grass", "allotments", "village_green", "recreation_ground", "park"],
  built: ["residential", "commercial", "industrial", "school", "kindergarten", "college", "university", "hospital"],
  airfield: ["aerodrome"],
} as const;

interface BasemapLine {
  id: string;
  of: "roads" | "water";
  filter: ExpressionSpecification;
  color: string;
  width: ExpressionSpecification;
  minzoom?: number;
  dashes?: number[];
}

const line = ({ id, of, filter, color, width, minzoom = closeZoom, dashes }: BasemapLine): LayerSpecification => ({
  id,
  type: "line",
  source: basemapSource,
  "source-layer": of,
  minzoom,
  filter: ["all", ["==", ["geometry-type"], "LineString"], filter],
  layout: { "line-join": "round", "line-cap": dashes ? "butt" : "round" },
  paint: {
    "line-color": color,
    "line-width": width,
    "line-opacity": comes(1),
    ...(dashes && { "line-dasharray": dashes }),
  },
});

const main = isOneOf(kind, "highway", "major_road");
const minor: ExpressionSpecification = ["==", kind, "minor_road"];
/** Roads between communes are narrower than national ones. */
const share: ExpressionSpecification = [
  "case", isOneOf(detail, "tertiary", "tertiary_link", "secondary_link"), 0.7, isOneOf(detail, "secondary"), 0.85, 1,
]; // prettier-ignore
const mainWidth = (around: number): ExpressionSpecification => [
  "interpolate", ["exponential", 1.4], ["zoom"],
  10, ["+", ["*", 1.6, share], around], 12, ["+", ["*", 3, share], around],
  14, ["+", ["*", 6.5, share], around], 17, ["+", ["*", 18, share], around],
]; // prettier-ignore

const areas: LayerSpecification[] = [
  {
    id: "basemap-land-use",
    type: "fill",
    source: basemapSource,
    "source-layer": "landuse",
    minzoom: closeZoom,
    paint: {
      "fill-color": [
        "match", kind,
        ...Object.entries(landUse).flatMap(([name, kinds]) => [kinds, basemap[name as keyof typeof landUse]]),
        "transparent",
      ] as unknown as ExpressionSpecification,
      "fill-opacity": comes(0.85),
      "fill-antialias": false,
    },
  },
  {
    id: "basemap-water",
    type: "fill",
    source: basemapSource,
    "source-layer": "water",
    minzoom: closeZoom,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": basemap.water, "fill-opacity": comes(0.9) },
  },
]; // prettier-ignore

const streets: LayerSpecification[] = [
  line({ id: "basemap-rivers", of: "water", filter: isOneOf(kind, "river", "canal"), color: base.river, width: zoomed(10, 1.1, 14, 3.2) }),
  line({ id: "basemap-streams", of: "water", filter: ["==", kind, "stream"], color: base.river, width: zoomed(12, 0.6, 15, 1.8), minzoom: 12 }),
  line({ id: "basemap-runways", of: "roads", filter: ["all", ["==", kind, "aeroway"], ["==", detail, "runway"]], color: basemap.runway, width: zoomed(10, 1.5, 13, 5, 16, 30) }),
  line({ id: "basemap-paths", of: "roads", filter: ["==", kind, "path"], color: basemap.path, width: zoomed(12, 0.7, 15, 1.5), minzoom: 12.5, dashes: [3, 2] }),
  line({ id: "basemap-street-casings", of: "roads", filter: minor, color: basemap.streetCasing, width: zoomed(12, 1.4, 14, 4.6, 17, 14), minzoom: 12 }),
  line({ id: "basemap-road-casings", of: "roads", filter: main, color: base.roadCasing, width: mainWidth(1.4) }),
  line({ id: "basemap-streets", of: "roads", filter: minor, color: basemap.street, width: zoomed(12, 0.7, 14, 3.2, 17, 12), minzoom: 12 }),
  line({ id: "basemap-roads", of: "roads", filter: main, color: base.road, width: mainWidth(0) }),
]; // prettier-ignore

/** A town that a unit is named after has that unit's name already. */
const isUnit: ExpressionSpecification = [
  "all",
  isOneOf(detail, "city", "town"),
  isOneOf(["get", "name"], ...new Set(levels.flatMap((level) => unitsOf(level).map(({ name }) => name)))),
];

/** Small ones only where there is room for them; none that is named already. */
const placeFilter = (named: readonly string[]) =>
  [
    "all",
    ["!", isUnit],
    ["!", isOneOf(["get", "name"], ...named)],
    [
      "step", ["zoom"], isOneOf(detail, "city", "town"), 11, isOneOf(detail, "city", "town", "village"),
      12.5, isOneOf(detail, "city", "town", "village", "hamlet", "suburb", "quarter"), 13.5, true,
    ],
  ] as FilterSpecification; // prettier-ignore

const along = (id: string, of: "roads" | "water", minzoom: number, rest: Partial<LayerSpecification>) =>
  ({ id, type: "symbol", source: basemapSource, "source-layer": of, minzoom, ...rest }) as LayerSpecification;

const names: LayerSpecification[] = [
  along("basemap-street-names", "roads", 13, {
    filter: ["all", ["has", "name"], ["any", ["all", main], ["step", ["zoom"], false, 14, ["!=", kind, "path"]]]],
    layout: {
      "symbol-placement": "line", "symbol-spacing": 320, "text-field": ["get", "name"], "text-font": regular,
      "text-size": zoomed(13, 10, 16, 12.5), "text-max-angle": 30,
    },
    paint: { "text-color": basemap.streetName, "text-halo-color": halo, "text-halo-width": 1.4 },
  }),
  along("basemap-road-numbers", "roads", closeZoom + 0.6, {
    filter: ["has", "ref"],
    layout: {
      "symbol-placement": "line", "symbol-spacing": 380, "text-field": ["get", "ref"], "text-font": semibold,
      "text-size": 9.5, "text-rotation-alignment": "viewport", "text-padding": 8,
    },
    paint: { "text-color": base.roadNumber, "text-halo-color": base.road, "text-halo-width": 2 },
  }),
  along("basemap-water-names", "water", closeZoom + 0.6, {
    filter: ["all", ["has", "name"], ["!=", kind, "stream"], ["==", ["geometry-type"], "LineString"]],
    layout: {
      "symbol-placement": "line", "symbol-spacing": 420, "text-field": ["get", "name"], "text-font": regular,
      "text-size": zoomed(10.5, 11, 14, 13), "text-letter-spacing": 0.06, "text-max-angle": 32, "text-offset": [0, -0.75],
    },
    paint: { "text-color": base.riverLabel, "text-halo-color": halo, "text-halo-width": 1.2 },
  }),
  along("basemap-lake-names", "water", 12, {
    filter: ["all", ["has", "name"], ["==", ["geometry-type"], "Point"]],
    layout: { "text-field": ["get", "name"], "text-font": regular, "text-size": 11, "text-max-width": 7, "text-padding": 4 },
    paint: { "text-color": base.riverLabel, "text-halo-color": halo, "text-halo-width": 1.2 },
  }),
]; // prettier-ignore

const placeNames = (named: readonly string[]): LayerSpecification => ({
  id: "basemap-place-names",
  type: "symbol",
  source: basemapSource,
  "source-layer": "places",
  minzoom: closeZoom,
  filter: placeFilter(named),
  layout: {
    "text-field": ["get", "name"],
    "text-font": regular,
    "text-size": ["match", detail, ["city", "town"], 13, "village", 11.5, 10.5],
    "text-max-width": 8,
    "text-padding": 5,
    "symbol-sort-key": ["match", detail, "city", 0, "town", 1, "village", 2, "hamlet", 3, 4],
  },
  paint: { "text-color": basemap.place, "text-halo-color": halo, "text-halo-width": 1.4 },
});

/** `named`: names of places that the map writes already. */
export const basemapLayers = (named: readonly string[]): LayerSpecification[] => [
  ...areas, ...streets, ...names, placeNames(named),
]; // prettier-ignore
