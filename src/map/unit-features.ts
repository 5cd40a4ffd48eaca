/** Outlines and boundary lines of every level, as GeoJSON features. */
import { mesh, neighbors } from "topojson-client";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { vignetteCorners } from "../../geo/relief";
import type { FormerCommuneGeometry } from "../../geo/types";
import { outline, type Geography } from "../domain/geography";
import type { Level } from "../domain/unit";
import { unitsOf } from "../domain/units";
import { collectionOf, featureOf } from "./geojson";
import { neighbourColors } from "./palette";
import { unitNeighbours, colorIndexes } from "./neighbour-colours";

interface UnitProperties {
  code: string;
  /** One of `neighbourColors`. */
  color: string;
}
type UnitFeatures = FeatureCollection<Polygon | MultiPolygon, UnitProperties>;

/**
 * What a boundary line divides. `district-commune`: both former districts and 2025 communes. `former-commune`: only former
 * communes; these lines are approximate (see geo/README.md).
 */
export type LineKind = "province" | "district-commune" | "district" | "commune" | "former-commune";
/** Everything but the province. */
export const outsideSource = "outside";
type BoundaryFeatures = FeatureCollection<MultiLineString, { kind: LineKind }>;

/** Former communes have the colour of their district, so that districts read as areas. */
function neighbourColours(geography: Geography, level: Level): Map<string, string> {
  const { geometries } = geography.topology.objects.former_communes;
  const coloured = level === "former-commune" ? "district" : level;
  const codes = geometries.map(({ properties }) => (coloured === "province" ? "11" : properties[coloured]));
  const byUnit = colorIndexes(unitNeighbours(codes, neighbors(geometries)), neighbourColors.length);
  const colorOf = (code: string | undefined) => neighbourColors[byUnit.get(code ?? "") ?? 0] ?? neighbourColors[0];
  if (level !== "former-commune") return new Map([...byUnit.keys()].map((code) => [code, colorOf(code)]));
  return new Map(geometries.map(({ properties }, i) => [properties.code, colorOf(codes[i])]));
}

/** One polygon per unit of the level. */
export function unitFeatures(geography: Geography, level: Level): UnitFeatures {
  const colorByCode = neighbourColours(geography, level);
  const features = unitsOf(level).map(({ ref }) =>
    featureOf(outline(geography, ref), { code: ref.code, color: colorByCode.get(ref.code) ?? neighbourColors[0] }),
  );
  return collectionOf(features);
}

/** Each boundary line once, whatever it divides: a dashed line drawn from both sides would fill its own gaps. */
export function boundaryFeatures(geography: Geography): BoundaryFeatures {
  const kinds: LineKind[] = ["former-commune", "commune", "district", "district-commune", "province"];
  const object = geography.topology.objects.former_communes;
  const kindOf = (a: FormerCommuneGeometry, b: FormerCommuneGeometry): LineKind => {
    if (a === b) return "province";
    const commune = a.properties.commune !== b.properties.commune;
    const district = a.properties.district !== b.properties.district;
    return district ? (commune ? "district-commune" : "district") : commune ? "commune" : "former-commune";
  };
  const linesOf = (kind: LineKind) =>
    mesh(geography.topology, object, (a, b) => kindOf(a as FormerCommuneGeometry, b as FormerCommuneGeometry) === kind);
  return collectionOf(kinds.map((kind) => featureOf(linesOf(kind), { kind })));
}

/** Everything but the province, as far as the vignette fades it out: beyond lies plain paper. */
export function outside(geography: Geography): Feature<Polygon> {
  const province = outline(geography, { level: "province", code: "11" });
  const polygons = province.type === "Polygon" ? [province.coordinates] : province.coordinates;
  const holes = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const sheet: Position[] = [...vignetteCorners, vignetteCorners[0]];
  return featureOf({ type: "Polygon", coordinates: [sheet, ...holes] }, {});
}
