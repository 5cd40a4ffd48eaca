/** What every picture stands on: the province, its water and roads, its boundaries. */
import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import type { FormerCommuneGeometry } from "../../../geo/types";
import { landOutline, outline, type Geography } from "../../domain/geography";
import type { Land } from "../../domain/land";
import { memoize } from "../../domain/memoize";
import { province } from "../../domain/units";
import type { BaseFeatures } from "../../map/base";
import { boundaryFeatures, type LineKind } from "../../map/unit-features";
import { shortPath } from "./path";
import type { Shape, ShapeKind, Sight } from "./picture";

/** What pictures are drawn from. */
export interface PictureGround {
  geography: Geography;
  base: BaseFeatures;
}

/** Only where there is something to draw. */
export const shape = (kind: ShapeKind, path: string): Shape[] => (path === "" ? [] : [{ kind, path }]);

/** All of the picture, as the land around the province. */
export const outsideShape = ({ width, height }: Sight): Shape => ({
  kind: "outside",
  path: `M0 0h${width}v${height}H0z`,
});

export const provinceShape = (geography: Geography, sight: Sight): Shape[] =>
  shape("province", shortPath(outline(geography, province.ref), sight));

export function landShape(kind: ShapeKind, geography: Geography, land: Land, sight: Sight): Shape[] {
  const found = landOutline(geography, land);
  return found ? shape(kind, shortPath(found, sight)) : [];
}

const linesOf = ({ features }: FeatureCollection, sight: Sight): string =>
  features.map(({ geometry }) => shortPath(geometry, sight)).join("");

export const waterAndRoadShapes = ({ base }: PictureGround, sight: Sight): Shape[] => {
  const roads = linesOf(base.roads, sight);
  return [...shape("river", linesOf(base.rivers, sight)), ...shape("road-casing", roads), ...shape("road", roads)];
};

export const stateBorderShapes = ({ base }: PictureGround, sight: Sight): Shape[] => {
  const line = linesOf(base.state_border, sight);
  return [...shape("border-band", line), ...shape("border", line)];
};

const boundaries = memoize((geography: Geography) =>
  boundaryFeatures(geography).features.map(({ geometry, properties: { kind } }) => ({ kind, geometry })),
);

const shapeKinds: Record<LineKind, ShapeKind> = {
  province: "province-line",
  "district-commune": "district-commune",
  district: "district",
  commune: "commune",
  "former-commune": "former-commune",
};

/** Each line once, whatever it divides. */
export const boundaryShapes = (geography: Geography, kinds: readonly LineKind[], sight: Sight): Shape[] =>
  boundaries(geography)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, geometry }) => shape(shapeKinds[kind], shortPath(geometry, sight)));

/** Between the former communes of a land. */
export function innerShapes({ topology }: Geography, land: Land, sight: Sight): Shape[] {
  const { former_communes: all } = topology.objects;
  const lines = mesh(topology, all, (a, b) => a !== b && [a, b].every((each) => land.has((each as FormerCommuneGeometry).properties.code))); // prettier-ignore
  return shape("former-commune", shortPath(lines, sight));
}
