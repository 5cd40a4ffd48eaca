/**
 * Colours of the dark map by those of the light one, which are the ones that layers are written in. So a layer is written once, and
 * a colour that means something means the same on both.
 */
import { darkRamps } from "../../themes/dark-ramps";
import { regionColor } from "../../domain/region";
import { accents, base, basemap, halo, ink, paper, selected, selectedFill } from "../palette";
import { districtTints } from "../tints";

const tints = ["#3b4a26", "#55461f", "#234a43", "#573522", "#45355a"];
const regions = ["#6fa5f5", "#f58a55", "#d9ab3c", "#b9c0cc"];

/** The ground is what `ground` below makes of the paper in the pictures of relief and edges. */
export const darkColors: ReadonlyMap<string, string> = new Map([
  [paper, "#1f201d"],
  [ink, "#eef3ef"],
  [halo, "#121614"],
  [selected, "#f09adb"],
  [selectedFill, "#6b2c5e"],
  [accents.before, "#d9a066"],
  [accents.after, "#74c7a8"],
  [base.river, "#41789f"],
  [base.riverLabel, "#8fc1e8"],
  [base.road, "#6f5f3c"],
  [base.roadCasing, "#2a2418"],
  [base.roadNumber, "#ffe9b8"],
  [base.stateBorder, "#b99ac6"],
  [base.neighbourBorder, "#857a8e"],
  [base.veil, "#151815"],
  [base.region, "#a99fb3"],
  [base.place, "#a9a69d"],
  [base.namedPlace, "#cfccc4"],
  [basemap.wood, "#24331f"],
  [basemap.field, "#33351d"],
  [basemap.built, "#3b3230"],
  [basemap.airfield, "#2f2d3a"],
  [basemap.water, "#22405a"],
  [basemap.streetCasing, "#1c1a17"],
  [basemap.streetName, "#cbc5b8"],
  [basemap.path, "#8a7550"],
  [basemap.runway, "#55516a"],
  [basemap.place, "#d8d4ca"],
  // Names of units.
  ["#6d431a", "#eec39a"],
  ["#5a3a18", "#f6e2cb"],
  ["#17483a", "#c9ecdd"],
  // Casings, and what is behind a ringed symbol.
  ["#ffffff", "#0d100e"],
  ["rgba(255,255,255,0.85)", "rgba(16,20,18,0.85)"],
  ["rgba(255,255,255,0.35)", "rgba(255,255,255,0.1)"],
  ["#6e726a", "#8d918a"],
  ["#9a9c94", "#6f736b"],
  ...districtTints.map((tint, at) => [tint, tints[at] ?? tint] as const),
  ...regions.map((color, at) => [regionColor(at), color] as const),
  ...darkRamps,
]);

/** Where a layer has another colour than its fellows; symbols, their numbers and what frames them are light on both maps. */
export const darkExceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  features: { [ink]: ink },
  "feature-line-casing": { [halo]: halo },
  "own-points": { [halo]: halo },
  "highlight-fill": { "#ffffff": "#8fa79c" },
  "basemap-streets": { [basemap.street]: "#5a605c" },
};

/** Names, borders and their haloes where more contrast is asked for. */
export const strongColors: Readonly<Record<"light" | "dark", ReadonlyMap<string, string>>> = {
  light: new Map([
    ["#6d431a", "#3d2408"],
    ["#5a3a18", "#331f0a"],
    ["#17483a", "#062019"],
    [halo, "#ffffff"],
    [accents.before, "#5c3712"],
    [accents.after, "#0f4434"],
    [base.riverLabel, "#123f62"],
    [base.place, "#33322e"],
    [base.region, "#3b3244"],
  ]),
  dark: new Map([
    ["#6d431a", "#ffe6cd"],
    ["#5a3a18", "#fff0e2"],
    ["#17483a", "#f1fff9"],
    [halo, "#000000"],
    [accents.before, "#ffc98f"],
    [accents.after, "#a5ecd2"],
    [base.riverLabel, "#c6e4ff"],
    [base.place, "#e6e4de"],
    [base.region, "#e3dbeb"],
  ]),
};

/**
 * What makes dark ground of the pictures of relief and edges: their paper becomes `darkColors`' and shades below it are kept apart.
 * MapLibre takes contrast about the middle first, then spreads the outcome from 0 to the greatest brightness.
 */
export const darkGround = {
  "raster-contrast": 0.9,
  "raster-brightness-max": 0.028,
  "raster-saturation": -0.4,
} as const;
export const lightGround = { "raster-contrast": 0, "raster-brightness-max": 1, "raster-saturation": 0 } as const;
