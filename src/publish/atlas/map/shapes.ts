/** What the maps of the atlas draw, with more kinds of line than pictures on pages have: paper shows them all. */
import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import type { FormerCommuneGeometry } from "../../../../geo/types";
import { landOutline, outline, type Geography } from "../../../domain/geography";
import type { Land } from "../../../domain/land";
import { memoize } from "../../../domain/memoize";
import { province } from "../../../domain/units";
import type { BaseFeatures } from "../../../map/base";
import { boundaryFeatures, type LineKind } from "../../../map/unit-features";
import { shortPath } from "../../picture/path";
import type { Sight } from "../../picture/picture";

/** Named after what it draws; maps.css says how. */
export interface AtlasShape {
  kind: "outside" | "province" | "land" | "river" | "road-casing" | "road" | "border-band" | "border" | "land-line" | LineClass; // prettier-ignore
  /** SVG path data. */
  path: string;
}

type LineClass = Exclude<LineKind, "province"> | "province-line";

const drawn = (kind: AtlasShape["kind"], path: string): AtlasShape[] => (path === "" ? [] : [{ kind, path }]);

const pathOf = ({ features }: FeatureCollection, sight: Sight): string =>
  features.map(({ geometry }) => shortPath(geometry, sight)).join("");

/** The land around the province, and the province. */
export const groundShapes = (geography: Geography, sight: Sight): AtlasShape[] => [
  { kind: "outside", path: `M0 0h${sight.width}v${sight.height}H0z` },
  ...drawn("province", shortPath(outline(geography, province.ref), sight)),
];

export function landShapes(kind: "land" | "land-line", geography: Geography, land: Land, sight: Sight): AtlasShape[] {
  const found = landOutline(geography, land);
  return found ? drawn(kind, shortPath(found, sight)) : [];
}

export const riverShapes = ({ rivers }: BaseFeatures, sight: Sight): AtlasShape[] =>
  drawn("river", pathOf(rivers, sight));

export function roadShapes({ roads }: BaseFeatures, sight: Sight): AtlasShape[] {
  const path = pathOf(roads, sight);
  return [...drawn("road-casing", path), ...drawn("road", path)];
}

export function borderShapes({ state_border: border }: BaseFeatures, sight: Sight): AtlasShape[] {
  const path = pathOf(border, sight);
  return [...drawn("border-band", path), ...drawn("border", path)];
}

const boundaries = memoize((geography: Geography) =>
  boundaryFeatures(geography).features.map(({ geometry, properties: { kind } }) => ({ kind, geometry })),
);

/** Each line once, whatever it divides. */
export const lineShapes = (geography: Geography, kinds: readonly LineKind[], sight: Sight): AtlasShape[] =>
  boundaries(geography)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, geometry }) => drawn(kind === "province" ? "province-line" : kind, shortPath(geometry, sight)));

/** Between the former communes of a land. */
export function formerShapes({ topology }: Geography, land: Land, sight: Sight): AtlasShape[] {
  const { former_communes: all } = topology.objects;
  const within = (geometry: unknown): boolean => land.has((geometry as FormerCommuneGeometry).properties.code);
  const lines = mesh(topology, all, (a, b) => a !== b && within(a) && within(b));
  return drawn("former-commune", shortPath(lines, sight));
}
