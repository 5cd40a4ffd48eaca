/** Layers as GeoJSON by RFC 7946. What has no place is left out and named, since a map can do nothing with it. */
import type { DataVersion } from "../../../data/version";
import { boxOf } from "./outlines";
import { attribution, odbl } from "./licences";
import { withPlace, type OpenLayer } from "./layer";

export function layerGeoJson(layer: OpenLayer, version: DataVersion): string {
  const features = withPlace(layer).map(({ id, geometry, properties }) => ({
    type: "Feature",
    id,
    ...(geometry && geometry.type !== "Point" && { bbox: boxOf([geometry]) }),
    properties,
    geometry,
  }));
  const unlocated = layer.features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
  const head = {
    type: "FeatureCollection",
    name: layer.name,
    title: layer.title,
    holds: layer.holds,
    version: `${version.date}-${version.hash}`,
    license: odbl.title,
    license_url: odbl.path,
    attribution,
    ...(unlocated.length > 0 && { unlocated }),
    bbox: boxOf(features.flatMap(({ geometry }) => geometry ?? [])),
  };
  /* A feature a line, so that two versions can be compared. */
  const lines = features.map((each) => JSON.stringify(each)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
