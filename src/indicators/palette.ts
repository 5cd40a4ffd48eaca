/** Colours of classes from ColorBrewer (C. Brewer, M. Harrower), safe for the common kinds of colour blindness. */

/** YlGnBu, which no layer uses; one row per number of classes. */
const sequential: string[][] = [
  ["#41b6c4"],
  ["#c7e9b4", "#2c7fb8"],
  ["#edf8b1", "#7fcdbb", "#2c7fb8"],
  ["#ffffcc", "#a1dab4", "#41b6c4", "#225ea8"],
  ["#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494"],
  ["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"],
  ["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84"],
];

/** The halves of RdBu from the middle outwards, each with one paler step added for six classes on one side. */
const halves = {
  below: ["#fbeee6", "#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f"],
  above: ["#eaf2f8", "#d1e5f0", "#92c5de", "#4393c3", "#2166ac", "#053061"],
} as const;
const middle = "#f2f2f2";
/** Steps of a half used by number of classes. */
const stepsOf = [[], [3], [2, 4], [1, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]];

const half = (side: keyof typeof halves, count: number): string[] =>
  (stepsOf[count] ?? []).map((step) => halves[side][step] ?? middle);

/** From light to dark. */
export const sequentialColors = (count: number): string[] => sequential[count - 1] ?? [];

/** Red below 0, blue above, grey for a class that contains 0. */
export function divergingColors(limits: readonly number[], least: number): string[] {
  const ends = [...limits, Number.POSITIVE_INFINITY];
  const below = ends.filter((end) => end <= 0).length;
  const startOf = (at: number): number => (at === 0 ? least : (limits[at - 1] ?? least));
  const above = ends.filter((end, at) => end > 0 && startOf(at) >= 0).length;
  const astride = ends.length - below - above;
  return [
    ...half("below", below).toReversed(),
    ...Array.from({ length: astride }, () => middle),
    ...half("above", above),
  ];
}
