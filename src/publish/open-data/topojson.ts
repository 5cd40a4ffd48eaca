/** All four levels in one TopoJSON: every line stands in it once, so that levels and eras meet to the last point. */
import { mergeArcs } from "topojson-client";
import type { GeometryCollection, GeometryObject } from "topojson-specification";
import type { DataVersion } from "../../../data/version";
import type { Geography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { parseUnitKey } from "../../domain/unit";
import { attribution, odbl } from "./licences";
import type { OpenLayer, LayerFeature } from "./layer";

type Part = Geography["topology"]["objects"]["former_communes"]["geometries"][number];

function unitObject(topology: Geography["topology"], parts: ReadonlyMap<string, Part>, feature: LayerFeature): GeometryObject {
  const ref = parseUnitKey(feature.id);
  const land = ref ? [...landOf(ref)].flatMap((code) => parts.get(code) ?? []) : [];
  const merged = mergeArcs(topology, land as Parameters<typeof mergeArcs>[1]);
  const [only, ...others] = merged.arcs;
  const shape = only && others.length === 0 ? { type: "Polygon" as const, arcs: only } : merged;
  return { ...shape, id: feature.id, properties: feature.properties };
} // prettier-ignore

export function layersTopoJson({ topology }: Geography, layers: readonly OpenLayer[], version: DataVersion): string {
  const parts = new Map(topology.objects.former_communes.geometries.map((part) => [part.properties.code, part]));
  const objects = Object.fromEntries(
    layers.map(({ name, features }): [string, GeometryCollection] => [
      name.replaceAll("-", "_"),
      { type: "GeometryCollection", geometries: features.map((feature) => unitObject(topology, parts, feature)) as GeometryCollection["geometries"] },
    ]),
  );
  const described = {
    type: "Topology",
    version: `${version.date}-${version.hash}`,
    license: odbl.title,
    license_url: odbl.path,
    attribution,
    bbox: topology.bbox,
    transform: topology.transform,
    objects,
    arcs: topology.arcs,
  };
  return `${JSON.stringify(described)}\n`;
} // prettier-ignore
