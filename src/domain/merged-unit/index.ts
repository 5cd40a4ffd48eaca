/**
 * How a land that was put together is shaped, what it borders on and what lies in it. The outline is a merge of former
 * communes (topojson.merge, see geography.ts); Turf cuts and finds, lengths are ellipsoidal (see length.ts).
 */
import type { MultiPolygon, Polygon } from "geojson";
import type { FormerCommuneProperties } from "../../../geo/types";
import type { Land } from "../land";
import { arcsWithSides, bordersOf, stateBorderKm } from "./arcs";
import { hasApproximateLines, sharedBorders } from "./borders";
import { lengthsWithin } from "./contents";
import { formerParts, type Ground } from "./ground";
import { shapeOf, type OutlineShape } from "./shape";

export interface MergedUnit extends OutlineShape {
  /** Some of the outline divides former communes of one commune: approximate, by some hundreds of metres. */
  approximate: boolean;
  /** km of state border on the outline; 0 where it does not touch it. */
  stateBorderKm: number;
  /** km by number of the road (null: none given), the longest first. */
  roads: Map<string | null, number>;
  /** km by name of the river (null: none given), the longest first. */
  rivers: Map<string | null, number>;
  /** km of shared border by what `unitOf` calls them, the longest first; null is what lies beyond the province. */
  neighbours: Map<string | null, number>;
}

const sum = (lengths: Iterable<number>): number => [...lengths].reduce((total, km) => total + km, 0);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** `outline` is that of `land`; `unitOf` names the unit as which a former commune counts among the neighbours. */
export function mergedUnit(
  outline: Polygon | MultiPolygon,
  land: Land,
  ground: Ground,
  unitOf: (formerCommune: FormerCommuneProperties) => string,
): MergedUnit {
  const arcs = arcsWithSides(ground.topology);
  const borders = bordersOf(arcs);
  const parts = new Map(formerParts(ground.topology).map(({ properties }) => [properties.code, properties]));
  const named = (of: (part: FormerCommuneProperties) => string) => (code: string) => {
    const part = parts.get(code);
    return part ? of(part) : code;
  };
  return {
    ...shapeOf(outline),
    approximate: hasApproximateLines(
      borders,
      land,
      named(({ commune }) => commune),
    ),
    stateBorderKm: sum(stateBorderKm(arcs, ground.stateBorder, land).values()),
    roads: lengthsWithin(outline, ground.roads, (properties) => textOf(properties?.["ref"])),
    rivers: lengthsWithin(outline, ground.rivers, (properties) => textOf(properties?.["name"])),
    neighbours: sharedBorders(borders, land, named(unitOf)),
  };
}
