/** The base map, from the project's own files only: relief, rivers, roads, borders, neighbours. */
import { feature } from "topojson-client";
import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre, SourceSpecification } from "maplibre-gl";
import baseUrl from "../../geo/base.topo.json?url";
import { fromStored, type StoredTopology } from "../../geo/arcs";
import { reliefCorners, vignetteCorners } from "../../geo/relief";
import type { BaseTopology } from "../../geo/types";
import { readJson } from "../domain/read-json";
import { addLayer } from "./layer-order";
import { base, paper } from "./palette";
import { roundLine, zoomed } from "./zoomed";

export const baseSources = [
  "rivers", "roads", "state_border", "neighbour_provinces", "lao_provinces", "places", "region_labels",
] as const; // prettier-ignore
export type BaseFeatures = Record<(typeof baseSources)[number], FeatureCollection>;

async function readBase(): Promise<BaseFeatures> {
  const topology = fromStored((await readJson(baseUrl)) as StoredTopology<BaseTopology>);
  const read = baseSources.map((name) => [name, feature(topology, topology.objects[name]) as FeatureCollection]);
  return Object.fromEntries(read) as BaseFeatures;
}

let loading: Promise<BaseFeatures> | null = null;

/** Reads it once, again after a failure. Rejects when the file cannot be read or parsed. */
export function loadBase(): Promise<BaseFeatures> {
  loading ??= readBase().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** A map without its base, which is still a map of the units. */
export const noBase = (): BaseFeatures =>
  Object.fromEntries(
    baseSources.map((name) => [name, { type: "FeatureCollection", features: [] }]),
  ) as unknown as BaseFeatures;

const picture = (file: string): string => `${import.meta.env.BASE_URL}${file}`;

export const pictureSources: Record<string, SourceSpecification> = {
  relief: { type: "image", url: picture("relief.webp"), coordinates: reliefCorners },
  vignette: { type: "image", url: picture("vignette.webp"), coordinates: vignetteCorners },
};

export const reliefDetailZoom = 8.8;

export const reliefOpacity = { alone: 1, underChoropleth: 0.45 } as const;

export const groundLayers: LayerSpecification[] = [
  { id: "paper", type: "background", paint: { "background-color": paper } },
  { id: "relief", type: "raster", source: "relief", paint: { "raster-fade-duration": 0 } },
];

/** Adds the fine relief, which is fetched only when someone zooms in; does nothing when it is there. */
export function addReliefDetail(map: MapLibre): void {
  if (map.getSource("relief-detail")) return;
  map.addSource("relief-detail", { type: "image", url: picture("relief-detail.webp"), coordinates: reliefCorners });
  addLayer(map, {
    id: "relief-detail",
    type: "raster",
    source: "relief-detail",
    minzoom: reliefDetailZoom,
    paint: { "raster-fade-duration": 250, "raster-opacity": map.getPaintProperty("relief", "raster-opacity") ?? 1 },
  });
}

/** Lines of 1:1,000,000 fade where the zoom is finer than they are. */
const coarse = (opacity: number) => zoomed(10.8, opacity, 12.5, opacity * 0.35);
/** Rivers of a higher order are wider: 1 a headwater, 4 the Sông Hồng. */
const riverWidth = (order1: number, perOrder: number): ExpressionSpecification => [
  "+", order1, ["*", perOrder, ["-", ["get", "strahler"], 1]],
]; // prettier-ignore

export const waterAndRoads: LayerSpecification[] = [
  roundLine("rivers", "rivers", {
    "line-color": base.river,
    "line-opacity": coarse(0.85),
    "line-width": [
      "interpolate", ["linear"], ["zoom"],
      7, riverWidth(0.4, 0.45), 9, riverWidth(0.8, 0.8), 12, riverWidth(1.6, 1.4),
    ],
  }, { cap: "round" }), // prettier-ignore
  roundLine("road-casing", "roads", {
    "line-color": base.roadCasing, "line-opacity": coarse(0.75), "line-width": zoomed(7, 1.6, 9, 2.8, 12, 5),
  }, { cap: "round" }), // prettier-ignore
  roundLine("roads", "roads", {
    "line-color": base.road, "line-opacity": coarse(1), "line-width": zoomed(7, 0.9, 9, 1.8, 12, 3.6),
  }, { cap: "round" }), // prettier-ignore
];

const neighbourLine = (source: string): LayerSpecification => ({
  id: source,
  type: "line",
  source,
  paint: {
    "line-color": base.neighbourBorder,
    "line-opacity": 0.7,
    "line-width": zoomed(7, 0.7, 10, 1.2),
    "line-dasharray": [5, 3],
  },
});

/** Borders; a veil over what lies outside the province; a vignette that fades the edges of the base. */
export const surroundings: LayerSpecification[] = [
  neighbourLine("lao_provinces"),
  neighbourLine("neighbour_provinces"),
  {
    id: "state-border-band",
    type: "line",
    source: "state_border",
    paint: { "line-color": base.stateBorder, "line-opacity": 0.14, "line-width": zoomed(7, 5, 10, 9) },
  },
  {
    id: "state-border",
    type: "line",
    source: "state_border",
    paint: {
      "line-color": base.stateBorder,
      "line-width": zoomed(7, 1.2, 10, 1.9),
      "line-dasharray": [7, 2.4, 1.4, 2.4],
    },
  },
  {
    id: "veil",
    type: "fill",
    source: "outside",
    paint: { "fill-color": base.veil, "fill-antialias": false, "fill-opacity": 0.45 },
  },
  { id: "vignette", type: "raster", source: "vignette", paint: { "raster-fade-duration": 0 } },
];
