import { feature } from "topojson-client";
import type { Point as GeoPoint } from "geojson";
import { holds } from "../measure";
import type { Point } from "../planar";
import { outlines } from "../topology";
import type { BaseTopology, DienBienTopology } from "../types";
import { inView } from "./view";

const objects = [
  "rivers",
  "roads",
  "state_border",
  "neighbour_provinces",
  "lao_provinces",
  "places",
  "region_labels",
] as const;
const wrong = /Thị Trấn|Dien Bien Phu/i;

/** Every name that the base map can show. */
function names(base: BaseTopology): string[] {
  const all = [
    ...base.objects.rivers.geometries.map((g) => g.properties?.name),
    ...base.objects.places.geometries.map((g) => g.properties?.name),
    ...base.objects.region_labels.geometries.flatMap((g) => [g.properties?.name_vi, g.properties?.name_en]),
  ];
  return all.filter((name) => typeof name === "string");
}

/** All parts are there, names are well written and no region is named twice, places are where they say. */
export function baseFaults(base: BaseTopology, topology: DienBienTopology): string[] {
  const faults = objects
    .filter((name) => !base.objects[name]?.geometries.length)
    .map((name) => `base.topo.json: ${name} is empty.`);
  for (const name of names(base)) {
    if (name !== name.normalize("NFC")) faults.push(`base.topo.json: "${name}" is not in NFC.`);
    if (wrong.test(name)) faults.push(`base.topo.json: "${name}" is not the name of the place.`);
  }
  const regions = base.objects.region_labels.geometries.map((g) => g.properties!.name_vi);
  for (const name of new Set(regions.filter((region, i) => regions.indexOf(region) !== i)))
    faults.push(`base.topo.json: ${name} is named more than once.`);
  const province = outlines(topology, () => "11").get("11")!;
  for (const place of base.objects.places.geometries) {
    const { coordinates } = feature(base, place).geometry as GeoPoint;
    const { name, inside } = place.properties!;
    if (!inView(coordinates as Point)) faults.push(`base.topo.json: ${name} lies outside the view.`);
    if (holds(province, coordinates as Point) !== inside)
      faults.push(`base.topo.json: ${name} says inside = ${inside}; it is not so.`);
  }
  return faults;
}
