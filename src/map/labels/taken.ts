/** Where symbols stand, and the names of the reader's regions: no name of a unit lies over them. */
import type { Position } from "geojson";
import type { Geography } from "../../domain/geography";
import type { Region } from "../../domain/region";
import { drawnRadius } from "../hits";
import type { MarkFeatures } from "../marks";
import { toPixels } from "../../domain/mercator";
import { labelOf } from "../region-label";
import { regionNameSizes, regionNameWidth } from "../region-layers";
import { zoomedAt } from "../zoomed";
import { rectangle, type Rectangle } from "./land-grid";
import { widthOf } from "./writings";

const about = ([lon = 0, lat = 0]: Position, width: number, height: number, zoom: number): Rectangle => {
  const { x, y } = toPixels(lon, lat, zoom);
  return rectangle(x, y, width, height);
};

export const ofMarks = ({ features }: MarkFeatures, zoom: number): Rectangle[] =>
  features.map(({ geometry, properties }) => {
    const across = 2 * drawnRadius({ ...properties }, zoom);
    return about(geometry.coordinates, across, across, zoom);
  });

export const ofDots = (places: readonly Position[], zoom: number): Rectangle[] =>
  places.map((place) => about(place, 12, 12, zoom));

export const ofRegionNames = (geography: Geography, regions: readonly Region[], zoom: number): Rectangle[] =>
  regions.flatMap(({ name, land }) => {
    const place = labelOf(geography, land);
    const size = zoomedAt(zoom, ...regionNameSizes);
    const em = widthOf(name);
    const lines = Math.ceil(em / regionNameWidth);
    return place ? [about(place, Math.min(em, regionNameWidth) * size, 1.3 * lines * size, zoom)] : [];
  });
