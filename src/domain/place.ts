/** Where features are, and coordinates in the table of disagreements. */
import type { DiscrepancyRow } from "../../data/schema";
import type { UnitRef } from "./unit";

/** `point`: a sourced coordinate. `units`: known by unit only. `unknown`: listed, never drawn. */
export type Place =
  | { kind: "point"; lon: number; lat: number; precision: "site" | "neighbourhood" }
  | { kind: "units"; units: UnitRef[] }
  | { kind: "unknown" };

export interface Coordinates {
  lon: number;
  lat: number;
}

/** Reads «21,302449; 102,932434 …»: latitude, then longitude, with decimal commas; null for anything else. */
export function readSourced(words: string): Coordinates | null {
  const [, lat, lon] = /^(\d{1,2},\d+); (\d{1,3},\d+)(?:\s|$)/.exec(words.trim()) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const degrees = (text: string): number => Number(text.replace(",", "."));
  return { lon: degrees(lon), lat: degrees(lat) };
}

/** The positions that a row about coordinates rejects; empty for all other rows. */
export function otherCoordinates({ unit, used, value_a, value_b }: DiscrepancyRow): Coordinates[] {
  if (unit !== "độ") return [];
  const others = [...(used === "a" ? [] : [value_a]), ...(used === "b" ? [] : [value_b])];
  return others.flatMap((value) => (value && readSourced(value)) || []);
}
