/** What every picture stands on: the province, its water and roads, its boundaries. */
import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import type { FormerCommuneGeometry } from "../../../geo/types";
import { landOutline, outline, type Geography } from "../../domain/geography";
import type { Land } from "../../domain/land";
import { province } from "../../domain/units";
import type { BaseFeatures } from "../../map/base";
import { shortPath } from "./path";
import type { PictureShape, ShapeKind, Sight } from "./picture";

/** What pictures are drawn from. */
export interface PictureGround {
  geography: Geography;
  base: BaseFeatures;
}

/** Only where there is something to draw. */
export const shape = (kind: ShapeKind, path: string): PictureShape[] => (path === "" ? [] : [{ kind, path }]);

/** All of the picture, as the land around the province. */
export const outsideShape = ({ width, height }: Sight): PictureShape => ({
  kind: "outside",
  path: `M0 0h${width}v${height}H0z`,
});

export const provinceShape = (geography: Geography, sight: Sight): PictureShape[] =>
  shape("province", shortPath(outline(geography, province.ref), sight));

export function landShape(kind: ShapeKind, geography: Geography, land: Land, sight: Sight): PictureShape[] {
  const found = landOutline(geography, land);
  return found ? shape(kind, shortPath(found, sight)) : [];
}

const linesOf = ({ features }: FeatureCollection, sight: Sight): string =>
  features.map(({ geometry }) => shortPath(geometry, sight)).join("");

export const waterAndRoadShapes = ({ base }: PictureGround, sight: Sight): PictureShape[] => [
  ...shape("river", linesOf(base.rivers, sight)),
  ...shape("road", linesOf(base.roads, sight)),
];

/** Beside the line of the province, which it lies along. */
export const stateBorderShapes = ({ base }: PictureGround, sight: Sight): PictureShape[] =>
  shape("border", linesOf(base.state_border, sight));

type Former = FormerCommuneGeometry["properties"];
type Divides = (a: Former, b: Former) => boolean;

/** The lines between former communes that `divides` picks, each once. */
function linesBetween({ topology }: Geography, divides: Divides, sight: Sight): string {
  const { former_communes: all } = topology.objects;
  const lines = mesh(topology, all, (a, b) => a !== b && divides((a as FormerCommuneGeometry).properties, (b as FormerCommuneGeometry).properties)); // prettier-ignore
  return shortPath(lines, sight);
}

/** Between units of a level, without the outline of the land, which is drawn by itself. */
export function boundaryShapes(
  geography: Geography,
  level: "commune" | "district",
  land: Land,
  sight: Sight,
): PictureShape[] {
  const divides: Divides = (a, b) => a[level] !== b[level] && land.has(a.code) === land.has(b.code);
  return shape(level, linesBetween(geography, divides, sight));
}

/** Between the former communes of a land. */
export const innerShapes = (geography: Geography, land: Land, sight: Sight): PictureShape[] =>
  shape(
    "former-commune",
    linesBetween(geography, (a, b) => land.has(a.code) && land.has(b.code), sight),
  );
