/** What is measured as shapes and words in px, for the sheet over the map, for paper and for the simple map. */
import type { Geographic } from "../domain/coordinates/ellipsoid";
import type { MeasureDrawing } from "./handle";
import { aroundPoint, besideLine, arrangeWords, wordsSize, type MeasureWord } from "./measure-words";
import { halo, selected } from "./palette";

/** In px. */
export interface MeasureSpot {
  x: number;
  y: number;
}

export interface MeasureShapes {
  /** Path data: the inside, what is measured, and the way to where the next point would be. */
  inside: string;
  line: string;
  next: string;
  points: MeasureSpot[];
  /** The point in use, and the place that is read. */
  marked: MeasureSpot[];
  /** In the middle of lines that are long enough for a point between. */
  middles: (MeasureSpot & { leg: number })[];
  words: MeasureWord[];
}

export const measureLook = {
  ink: selected,
  halo,
  insideOpacity: 0.14,
  line: 2.5,
  casing: 5.5,
  dashes: [5, 4],
  point: 5,
  marked: 7.5,
  middle: 3.5,
  /** Of words: size in px, and how they are drawn. */
  font: { whole: 13, leg: 12, next: 12 },
  face: { whole: "600", leg: "600", next: "italic 500" },
} as const;

/** Shorter lines have no handle in their middle, px. */
const roomForMiddle = 48;

const pathOf = (spots: readonly MeasureSpot[], closed: boolean): string =>
  spots.length < 2
    ? ""
    : `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}${closed ? "Z" : ""}`;

/** Path data of circles. */
export const dotsPath = (spots: readonly MeasureSpot[], radius: number): string =>
  spots.map(({ x, y }) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`).join(""); // prettier-ignore

const meanOf = (spots: readonly MeasureSpot[]): MeasureSpot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

/** Of a ring: within it, else above or below it. Of a line: at its end, on the side that it does not come from. */
function spotsOfWhole(text: string, points: readonly MeasureSpot[], ring: boolean): MeasureSpot[] {
  const last = points.at(-1);
  if (!last) return [];
  if (ring) {
    const [highest = last, ...lower] = points.toSorted((a, b) => a.y - b.y);
    const [below] = aroundPoint(text, lower.at(-1) ?? last, measureLook.point);
    const [, above] = aroundPoint(text, highest, measureLook.point);
    return [meanOf(points), ...(below ? [below] : []), ...(above ? [above] : [])];
  }
  const [below, above, ...sides] = aroundPoint(text, last, measureLook.point);
  const comesFromAbove = (points.at(-2) ?? last).y <= last.y + 1;
  return [...(comesFromAbove ? [below, above] : [above, below]), ...sides].filter((each) => each !== undefined);
}

export function measureShapes(drawing: MeasureDrawing, project: (at: Geographic) => MeasureSpot): MeasureShapes {
  const { ring, legs, whole } = drawing;
  const points = drawing.points.map(project);
  const next = drawing.next && project(drawing.next.at);
  const [first, last] = [points[0], points.at(-1)];
  const closed = ring && points.length > 2;
  const ends = closed ? [...points, ...points.slice(0, 1)] : points;
  const lines = ends.slice(1).flatMap((to, leg) => {
    const from = points[leg];
    return from ? [{ leg, between: [from, to] as const, long: Math.hypot(to.x - from.x, to.y - from.y) }] : [];
  });
  const way = next && last && first ? [last, next, ...(ring && points.length > 1 ? [first] : [])] : [];
  const nextText = drawing.next?.words ?? "";
  const words = arrangeWords(
    [
      ...(whole ? [{ text: whole, of: "whole" as const, spots: spotsOfWhole(whole, points, ring) }] : []),
      ...(next && nextText ? [{ text: nextText, of: "next" as const, spots: aroundPoint(nextText, next, 12) }] : []),
      ...lines.flatMap(({ leg, between, long }) => {
        const text = legs[leg] ?? "";
        const room = legs.length > 1 && long >= wordsSize(text).width;
        return room ? [{ text, of: "leg" as const, spots: besideLine(text, between) }] : [];
      }),
    ],
    points,
    measureLook.point + 2,
    [
      ...lines.map(({ between }) => between),
      ...way.slice(1).flatMap((to, at) => (way[at] ? [[way[at], to] as const] : [])),
    ],
  );
  return {
    inside: ring ? pathOf(points, true) : "",
    line: pathOf(points, closed),
    next: pathOf(way, false),
    points,
    marked: [...points.filter((_, at) => at === drawing.chosen), ...(drawing.mark ? [project(drawing.mark)] : [])],
    middles: lines.filter(({ long }) => long > roomForMiddle).map(({ leg, between }) => ({ leg, ...meanOf(between) })),
    words,
  };
}
