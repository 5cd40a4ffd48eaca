/**
 * The yardstick of `npm run bench:page`: a MapLibre page with nothing but the ground of the first view, its outlines and
 * its labels, in one style that is complete when the map is made. Marks itself idle as the app does.
 */
import unitRows from "virtual:data/units";
import type { FeatureCollection } from "geojson";
import { Map as MapLibre, setWorkerUrl, type LayerSpecification, type SourceSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { merge, mesh } from "topojson-client";
import { fromStored, type StoredTopology } from "../../../geo/arcs";
import topologyUrl from "../../../geo/dien-bien.topo.json?url";
import type { DienBienTopology, FormerCommuneGeometry, UnitGeometries } from "../../../geo/types";
import unitsUrl from "../../../geo/units.json?url";
import { vignetteCorners } from "../../../geo/relief";
import {
  baseSources,
  groundLayers,
  loadBase,
  pictureSources,
  surroundings,
  waterAndRoads,
} from "../../../src/map/base";
import { zoomRange } from "../../../src/domain/zoom-range";
import { baseLabels } from "../../../src/map/base-labels";
import { maxBounds, provinceBounds } from "../../../src/map/camera";
import { fontFaces, semibold } from "../../../src/map/fonts";
import { accents, halo } from "../../../src/map/palette";
import { districtTints } from "../../../src/map/tints";
import "./main.css";

const communes = unitRows.communes;

setWorkerUrl(workerUrl);

const read = async (url: string): Promise<unknown> => (await fetch(url)).json();
const collection = (features: GeoJSON.Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const geojson = (data: GeoJSON.GeoJSON): SourceSpecification => ({
  type: "geojson",
  data,
  maxzoom: 12,
  tolerance: 0.3,
});
const line = (id: string, source: string, paint: object): LayerSpecification => ({ id, type: "line", source, paint });

function unitSources(topology: DienBienTopology, units: UnitGeometries): Record<string, SourceSpecification> {
  const object = topology.objects.former_communes;
  const parts = object.geometries as FormerCommuneGeometry[];
  const communeOf = (part: unknown) => (part as FormerCommuneGeometry).properties?.commune;
  const areas = communes.map(({ code }, at) => ({
    type: "Feature" as const,
    properties: { color: districtTints[at % districtTints.length] },
    geometry: merge(topology, parts.filter((part) => communeOf(part) === code)),
  })); // prettier-ignore
  const names = communes.map(({ code, name }) => ({
    type: "Feature" as const,
    properties: { name },
    geometry: { type: "Point" as const, coordinates: units[`commune:${code}`]?.label ?? [] },
  }));
  const holes = merge(topology, parts).coordinates.map(([ring]) => ring ?? []);
  const sheet = [...vignetteCorners, vignetteCorners[0]];
  return {
    outside: geojson({ type: "Polygon", coordinates: [sheet, ...holes] }),
    communes: geojson(collection(areas)),
    "commune-lines": geojson(mesh(topology, object, (a, b) => a !== b && communeOf(a) !== communeOf(b))),
    "province-line": geojson(mesh(topology, object, (a, b) => a === b)),
    "commune-names": geojson(collection(names)),
  };
}

const layers: LayerSpecification[] = [
  ...groundLayers,
  {
    id: "communes",
    type: "fill",
    source: "communes",
    paint: { "fill-color": ["get", "color"], "fill-opacity": 0.55, "fill-antialias": false },
  },
  ...waterAndRoads,
  ...surroundings,
  line("commune-casing", "commune-lines", { "line-color": halo, "line-width": 3, "line-opacity": 0.55 }),
  line("commune-line", "commune-lines", { "line-color": accents.after, "line-width": 1.4 }),
  line("province-glow", "province-line", { "line-color": accents.after, "line-width": 14, "line-opacity": 0.28 }),
  line("province-line", "province-line", { "line-color": accents.after, "line-width": 2.4 }),
  ...baseLabels,
  {
    id: "commune-names",
    type: "symbol",
    source: "commune-names",
    layout: { "text-field": ["get", "name"], "text-font": semibold, "text-size": 12, "text-max-width": 7 },
    paint: { "text-color": "#17483a", "text-halo-color": halo, "text-halo-width": 1.5 },
  },
];

const [topology, units, base] = await Promise.all([read(topologyUrl), read(unitsUrl), loadBase()]);
const map = new MapLibre({
  container: "map",
  style: {
    version: 8,
    "font-faces": fontFaces,
    sources: {
      ...pictureSources,
      ...Object.fromEntries(baseSources.map((name) => [name, geojson(base[name])])),
      ...unitSources(fromStored(topology as StoredTopology<DienBienTopology>), units as UnitGeometries),
    },
    layers,
  },
  bounds: provinceBounds,
  fitBoundsOptions: { padding: 28 },
  maxBounds,
  minZoom: zoomRange.min,
  maxZoom: zoomRange.max,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  validateStyle: false,
});
map.once("idle", () => (document.documentElement.dataset["mapIdle"] = ""));
