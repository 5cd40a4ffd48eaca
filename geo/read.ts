/** Reads the reference geometry and says plainly what is missing or wrong. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";

export interface FormerCommuneInput {
  code: string;
  name: string;
  type: string;
  commune: string;
  district: string;
}
export type FormerCommune = Feature<Polygon | MultiPolygon, FormerCommuneInput>;
export type Outline = Feature<Polygon | MultiPolygon, { code: string; name: string }>;

/** The administrative part of the reference. */
export interface ReferenceOutlines {
  formerCommunes: FormerCommune[];
  communes: Outline[];
}

export interface Reference extends ReferenceOutlines {
  rivers: Feature<LineString | MultiLineString, { name: string | null; strahler: number }>[];
  roads: Feature<LineString | MultiLineString, { ref: string | null; class: "primary" | "secondary" }>[];
  stateBorder: Feature<LineString | MultiLineString>[];
  neighbours: Feature<Polygon | MultiPolygon, { name: string }>[];
  laoProvinces: Feature<Polygon | MultiPolygon, { name: string; shapeName: string }>[];
  places: Feature<Point, { name: string; fcode: string; cc: "VN" | "LA" | "CN" }>[];
  reliefPath: string;
}

const areas = ["Polygon", "MultiPolygon"];
const lines = ["LineString", "MultiLineString"];

function readFeatures<G extends Geometry, P>(
  folder: string,
  file: string,
  geometryTypes: string[],
  properties: string[],
  count: number | null = null,
): Feature<G, P>[] {
  const path = join(folder, file);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Error(`${path}: missing; expected a GeoJSON feature collection.`);
  }
  const { features } = JSON.parse(text) as FeatureCollection<G, P>;
  if (!Array.isArray(features) || features.length === 0)
    throw new Error(`${file}: no features; expected a GeoJSON feature collection.`);
  if (count !== null && features.length !== count)
    throw new Error(`${file}: ${features.length} features; expected ${count}.`);
  features.forEach((feature, i) => {
    if (!geometryTypes.includes(feature.geometry?.type))
      throw new Error(`${file}: feature ${i} is a ${feature.geometry?.type}; expected ${geometryTypes.join(" or ")}.`);
    for (const name of properties)
      if (!(name in (feature.properties as object)))
        throw new Error(`${file}: feature ${i} has no property "${name}".`);
  });
  return features;
}

function existing(folder: string, name: string, expected: string): string {
  const path = join(folder, name);
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`${path}: missing; expected ${expected}.`);
  return path;
}

/** The administrative part of the reference alone, for comparing what is committed with it. */
export function readOutlines(folder: string): ReferenceOutlines {
  return {
    formerCommunes: readFeatures(
      folder,
      "former-communes.geojson",
      areas,
      ["code", "name", "commune", "district"],
      129,
    ),
    communes: readFeatures(folder, "communes-2025.geojson", areas, ["code", "name"], 45),
  };
}

/** Everything the build needs. Throws with file, feature and what was expected. */
export function readReference(folder: string): Reference {
  return {
    ...readOutlines(folder),
    rivers: readFeatures(folder, "base/rivers.geojson", lines, ["name", "strahler"]),
    roads: readFeatures(folder, "base/roads.geojson", lines, ["ref", "class"]),
    stateBorder: readFeatures(folder, "base/state-border.geojson", lines, []),
    neighbours: readFeatures(folder, "base/neighbour-provinces.geojson", areas, ["name"]),
    laoProvinces: readFeatures(folder, "base/lao-provinces.geojson", areas, ["name", "shapeName"]),
    places: readFeatures(folder, "base/places.geojson", ["Point"], ["name", "fcode", "cc"]),
    reliefPath: existing(folder, "base/relief.webp", "the relief picture"),
  };
}
