/**
 * Colours of classes on a dark map. A sequential ramp is turned: what is low is dark there, as it is pale on the light map, so that
 * what is high stands out on both. One scale of pairs serves every number of classes, since it turns lightness and keeps the order.
 * Diverging ramps keep their ends, and their middle is less bright; colours that stand for kinds stay as they are.
 */
import type { LayerClass } from "./feature";

/** ColorBrewer's YlGnBu, from its palest. */
const yellowGreenBlue: readonly (readonly [light: string, dark: string])[] = [
  ["#ffffcc", "#172f5f"],
  ["#edf8b1", "#1c3b78"],
  ["#c7e9b4", "#1f4e92"],
  ["#a1dab4", "#2166a6"],
  ["#7fcdbb", "#1f7cb4"],
  ["#41b6c4", "#33a6bf"],
  ["#1d91c0", "#62c4bd"],
  ["#2c7fb8", "#8bd2b9"],
  ["#225ea8", "#a9dfb5"],
  ["#253494", "#d5efb3"],
  ["#0c2c84", "#ffffcc"],
];
const greens: typeof yellowGreenBlue = [
  ["#edf8e9", "#12361f"],
  ["#bae4b3", "#1a5a30"],
  ["#74c476", "#2f8f4a"],
  ["#31a354", "#7cc97e"],
  ["#006d2c", "#d5f0cd"],
];
const zones: typeof yellowGreenBlue = [
  ["#fee6ce", "#4f2a12"],
  ["#fdae6b", "#a8541b"],
  ["#e6550d", "#fdb36f"],
];
const mergers: typeof yellowGreenBlue = [
  ["#edf8fb", "#2b3a4d"],
  ["#b3cde3", "#5b7fa8"],
  ["#88419d", "#e0b5f2"],
];
const standards: typeof yellowGreenBlue = [
  ["#f6e8c3", "#4d3a1c"],
  ["#d8b365", "#b98a3e"],
  ["#8c510a", "#f6e3bb"],
];

/** Each from its lowest class to its highest. */
export const turnedRamps = { yellowGreenBlue, greens, zones, mergers, standards } as const;

const diverging: typeof yellowGreenBlue = [["#f2f2f2", "#d3d6d4"]];

/** Colours of classes on the dark map, by those on the light one. */
export const darkRamps: ReadonlyMap<string, string> = new Map([...Object.values(turnedRamps), diverging].flat());

/** The colour of a class on a dark map. */
export const darkColor = (color: LayerClass["color"]): string => darkRamps.get(color) ?? color;
