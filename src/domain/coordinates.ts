/** Coordinates as the table of disagreements writes them, and which of two a map does not use. */
import type { DiscrepancyRow } from "../../data/schema";

export interface Coordinates {
  lon: number;
  lat: number;
}

/** Reads «21,302449; 102,932434»: latitude, then longitude, with decimal commas, whatever is said after; null for anything else. */
export function readCoordinates(words: string): Coordinates | null {
  const [, lat, lon] = /^(\d{1,2},\d+); (\d{1,3},\d+)(?:\s|$)/.exec(words.trim()) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const degrees = (text: string): number => Number(text.replace(",", "."));
  return { lon: degrees(lon), lat: degrees(lat) };
}

/** Where other sources put the thing that the row is about: the values that are not used. Empty for rows about anything else. */
export function otherCoordinates({ unit, used, value_a, value_b }: DiscrepancyRow): Coordinates[] {
  if (unit !== "độ") return [];
  const others = [...(used === "a" ? [] : [value_a]), ...(used === "b" ? [] : [value_b])];
  return others.flatMap((value) => readCoordinates(value) ?? []);
}
