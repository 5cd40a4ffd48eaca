/** Shape, borders and contents of a merged outline (see geography.ts). Turf cuts and finds; lengths are ellipsoidal. */
import type { MultiPolygon, Polygon } from "geojson";
import type { FormerCommuneProperties } from "../../../geo/types";
import type { Land } from "../land";
import { arcsWithSides, bordersOf, stateBorderKm } from "./arcs";
import { hasApproximateLines, sharedBorders } from "./borders";
import { lengthsWithin } from "./contents";
import { formerParts, type Ground } from "./ground";
import { shapeOf, type OutlineShape } from "./shape";

export interface MergedUnit extends OutlineShape {
  /** Part of the outline is off by some hundreds of metres (see `hasApproximateLines`). */
  approximate: boolean;
  stateBorderKm: number;
  /** km by road number (null: none given), longest first. */
  roads: Map<string | null, number>;
  /** km by name (null: none given), longest first. */
  rivers: Map<string | null, number>;
  /** km by neighbouring unit, longest first; null is the outside of the province. */
  neighbours: Map<string | null, number>;
}

const sum = (lengths: Iterable<number>): number => [...lengths].reduce((total, km) => total + km, 0);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** `unitOf`: key under which a former commune is grouped among the neighbours. */
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
