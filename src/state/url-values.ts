/** Values of single parameters of the address; null for what is not understood. */
import { classCounts, classMethods, type ClassScheme } from "../domain/classify";
import { zoomRange } from "../domain/zoom-range";
import { layerIds } from "../themes";
import type { LayerId } from "../themes/theme";
import type { Camera } from "./view";

export const oneOf = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((each) => each === text) ?? null;

/** Longitude and latitude in the province or near it; the zoom is held to what the map allows. */
export function decodeCamera(text: string): Camera | null {
  if (!/^-?\d{1,3}(\.\d{1,8})?,-?\d{1,2}(\.\d{1,8})?,\d{1,3}(\.\d{1,8})?$/.test(text)) return null;
  const [lon = 0, lat = 0, zoom = 0] = text.split(",").map(Number);
  const near = lon >= 100 && lon <= 106 && lat >= 19 && lat <= 24.5;
  return near ? { lon, lat, zoom: Math.min(zoomRange.max, Math.max(zoomRange.min, zoom)) } : null;
}

export function decodeLayer(text: string): [LayerId, number] | null {
  const [, name = "", opacity = "100"] = /^([a-z-]+)(?:~(\d{1,3}))?$/.exec(text) ?? [];
  const id = oneOf(layerIds, name);
  return id && Number(opacity) <= 100 ? [id, Number(opacity) / 100] : null;
}

export const decodePercent = (text: string): number | null =>
  /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;

const ascending = (numbers: number[]): boolean =>
  numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? each));

export function decodeClassing(text: string): ClassScheme | null {
  const [, name = "", rest = ""] = /^([a-z]+)-([-\d._]+)$/.exec(text) ?? [];
  const method = oneOf(classMethods, name);
  if (!method) return null;
  if (method !== "own") {
    const count = classCounts.find((each) => String(each) === rest);
    return count ? { method, count } : null;
  }
  const breaks = rest.split("_").map((part) => (/^-?\d{1,9}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
  return breaks.length < 7 && breaks.every(Number.isFinite) && ascending(breaks) ? { method, breaks } : null;
}
