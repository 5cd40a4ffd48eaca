/** What is measured, kept by the tab: over a reload, and not for the next visit. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { measureModes, type MeasuredShape } from "./edits";

export interface KeptShape {
  now: MeasuredShape;
  finished: boolean;
}

const key = "dien-bien-map.measured";
const mostPoints = 1000;

function isPlace(value: unknown): value is Geographic {
  const { lat, lon } = (value ?? {}) as Partial<Record<keyof Geographic, unknown>>;
  return typeof lat === "number" && Math.abs(lat) <= 90 && typeof lon === "number" && Math.abs(lon) <= 180;
}

/** null for anything that is no shape with points. */
export function parseKept(text: string | null): KeptShape | null {
  try {
    const { mode, points, finished } = JSON.parse(text ?? "{}") as Partial<Record<string, unknown>>;
    const known = measureModes.find((each) => each === mode);
    if (!known || !Array.isArray(points) || points.length === 0 || points.length > mostPoints) return null;
    return points.every(isPlace)
      ? { now: { mode: known, points: points.map(({ lat, lon }) => ({ lat, lon })) }, finished: finished === true }
      : null;
  } catch {
    return null;
  }
}

export function keptShape(): KeptShape | null {
  try {
    return parseKept(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Where the browser refuses, the shape lasts as long as the page. */
export function keepShape({ now, finished }: KeptShape): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...now, finished }));
  } catch {
    // Refused, or full.
  }
}
