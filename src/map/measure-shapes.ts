/** What is measured as shapes and words in px, for the sheet over the map, for paper and for the simple map. */
import type { Geographic } from "../domain/coordinates/ellipsoid";
import type { MeasureDrawing } from "./handle";
import { halo, selected } from "./palette";

/** In px. */
interface Spot {
  x: number;
  y: number;
}

export interface MeasureShapes {
  /** Path data: the inside, what is measured, and the way to where the next point would be. */
  inside: string;
  line: string;
  next: string;
  points: Spot[];
  /** The point in use, and the place that is read. */
  marked: Spot[];
  /** In the middle of lines that are long enough for a point between. */
  middles: (Spot & { leg: number })[];
  words: (Spot & { text: string; strong: boolean })[];
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
  font: 12,
} as const;

/** Shorter lines have no handle in their middle, px. */
const roomForMiddle = 48;
/** About the width of a letter, px. */
const letter = 6.6;
/** Words stand this far above what they are about, px. */
const above = 12;

const pathOf = (spots: readonly Spot[], closed: boolean): string =>
  spots.length < 2
    ? ""
    : `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}${closed ? "Z" : ""}`;

/** Path data of circles. */
export const dotsPath = (spots: readonly Spot[], radius: number): string =>
  spots.map(({ x, y }) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`).join(""); // prettier-ignore

const meanOf = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

export function measureShapes(drawing: MeasureDrawing, project: (at: Geographic) => Spot): MeasureShapes {
  const { ring, open, legs, whole } = drawing;
  const points = drawing.points.map(project);
  const next = drawing.next && project(drawing.next.at);
  const [first, last] = [points[0], points.at(-1)];
  const closed = ring && !(open && next) && points.length > 2;
  const ends = closed ? [...points, ...points.slice(0, 1)] : points;
  const lines = ends.slice(1).flatMap((to, leg) => {
    const from = points[leg];
    if (!from) return [];
    const [x, y] = [to.x - from.x, to.y - from.y];
    return [{ leg, long: Math.hypot(x, y), steep: Math.abs(y) > Math.abs(x), ...meanOf([from, to]) }];
  });
  /** Beside a steep line, above any other. */
  const ofLegs = lines.flatMap(({ leg, long, steep, x, y }) => {
    const text = legs[leg] ?? "";
    if (legs.length < 2 || long < text.length * letter + 24) return [];
    const spot = steep ? { x: x + above + (text.length * letter) / 2, y } : { x, y: y - above };
    return [{ ...spot, text, strong: false }];
  });
  /** Of a line on the side of its end that it does not come from. */
  const comesFromAbove = last !== undefined && (points.at(-2) ?? last).y <= last.y + 1;
  const center = ring ? meanOf(points) : last;
  const ofWhole = whole && center && !next ? [{ x: center.x, y: center.y + (ring ? 0 : (above + 6) * (comesFromAbove ? 1 : -1)), text: whole, strong: true }] : []; // prettier-ignore
  const ofNext = next && drawing.next?.words ? [{ x: next.x, y: next.y - above - 8, text: drawing.next.words, strong: true }] : []; // prettier-ignore
  return {
    inside: ring ? pathOf([...points, ...(next ? [next] : [])], true) : "",
    line: pathOf(points, closed),
    next: next && last && first ? pathOf([last, next, ...(ring && points.length > 1 ? [first] : [])], false) : "",
    points,
    marked: [...points.filter((_, at) => at === drawing.chosen), ...(drawing.mark ? [project(drawing.mark)] : [])],
    middles: lines.filter(({ long }) => long > roomForMiddle).map(({ leg, x, y }) => ({ leg, x, y })),
    words: [...ofLegs, ...ofWhole, ...ofNext],
  };
}
