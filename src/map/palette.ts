/** Colours of the map, named after what they draw. Themes bring their own (see `LayerClass`). */
import type { Era } from "../domain/unit";

export const paper = "#eef0e6";
export const ink = "#1d2b26";
export const halo = "#fdfdf8";
export const selected = "#8f2f7a";
export const selectedFill = "#eccbe5";
export const accents: Record<Era, string> = { before: "#8a5a2b", after: "#1f5c4a" };

export const base = {
  river: "#6fa8cf",
  riverLabel: "#2f6a95",
  road: "#fff3d6",
  roadCasing: "#b9935a",
  roadNumber: "#7b5a1e",
  stateBorder: "#7a5b86",
  neighbourBorder: "#8a7f93",
  veil: "#f3f3ee",
  region: "#7d7486",
  place: "#77756f",
  namedPlace: "#4b4843",
} as const;

/** Of the basemap that a host may have, for a close look. */
export const basemap = {
  wood: "#bdd6ad",
  field: "#e3e6b4",
  built: "#e2d3c9",
  airfield: "#d9d6e4",
  water: "#a9cde6",
  street: "#ffffff",
  streetCasing: "#b9ad9b",
  streetName: "#5d574d",
  path: "#a1855c",
  runway: "#bdb9cc",
  place: "#45423d",
} as const;
