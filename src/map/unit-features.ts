/** Outlines and boundary lines of every level, as GeoJSON features. */
import { mesh } from "topojson-client";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { vignetteCorners } from "../../geo/relief";
import type { FormerCommuneGeometry } from "../../geo/types";
import { outline, type Geography } from "../domain/geography";
import { memoize } from "../domain/memoize";
import type { Level } from "../domain/unit";
import { unitsOf } from "../domain/units";
import { collectionOf, featureOf } from "./geojson";

type UnitFeatures = FeatureCollection<Polygon | MultiPolygon, { code: string }>;

/**
 * What a boundary line divides. `district-commune`: both former districts and 2025 communes. `former-commune`: only former
 * communes; these lines are approximate (see geo/README.md).
 */
export type LineKind = "province" | "district-commune" | "district" | "commune" | "former-commune";
/** Everything but the province. */
export const outsideSource = "outside";
type BoundaryFeatures = FeatureCollection<MultiLineString, { kind: LineKind }>;

/** One polygon per unit of the level. */
export const unitFeatures = (geography: Geography, level: Level): UnitFeatures =>
  collectionOf(unitsOf(level).map(({ ref }) => featureOf(outline(geography, ref), { code: ref.code })));

/** Each boundary line once, whatever it divides: a dashed line drawn from both sides would fill its own gaps. Memoized. */
export const boundaryFeatures = memoize((geography: Geography): BoundaryFeatures => {
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
});

/** Everything but the province, as far as the vignette fades it out: beyond lies plain paper. */
export function outside(geography: Geography): Feature<Polygon> {
  const province = outline(geography, { level: "province", code: "11" });
  const polygons = province.type === "Polygon" ? [province.coordinates] : province.coordinates;
  const holes = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const sheet: Position[] = [...vignetteCorners, vignetteCorners[0]];
  return featureOf({ type: "Polygon", coordinates: [sheet, ...holes] }, {});
}
