/** Where the words of what is measured stand: clear of its points, of its lines and of each other. */
import type { MeasureSpot } from "./measure-shapes";

/** `whole`: of all of it; `leg`: of one line; `next`: what the next point would make of it. */
export interface MeasureWord extends MeasureSpot {
  text: string;
  of: "whole" | "leg" | "next";
}

/** Words that look for room at these spots in turn. */
interface Wanted {
  text: string;
  of: MeasureWord["of"];
  spots: readonly MeasureSpot[];
}
type Box = [left: number, top: number, right: number, bottom: number];
type Line = readonly [MeasureSpot, MeasureSpot];

/** About the width of a letter and the height of a line, px. */
const letter = 6.8;
const high = 16;
const gap = 4;

export const wordsSize = (text: string): { width: number; height: number } => ({
  width: text.length * letter,
  height: high,
});

function boxOf(text: string, { x, y }: MeasureSpot): Box {
  const { width, height } = wordsSize(text);
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
const boxAround = ({ x, y }: MeasureSpot, radius: number): Box => [x - radius, y - radius, x + radius, y + radius];
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** By Liang and Barsky: whether some part of the line lies in the box. */
function crosses([left, top, right, bottom]: Box, [from, to]: Line): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}

/** On both sides of the middle of a line, as near as words of this length can stand; the upper one first. */
export function besideLine(text: string, [from, to]: Line): MeasureSpot[] {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [across, down] = [(to.y - from.y) / long, (from.x - to.x) / long];
  const { width, height } = wordsSize(text);
  const far = (width * Math.abs(across) + height * Math.abs(down)) / 2 + gap;
  const up = down < 0 || (down === 0 && across > 0) ? 1 : -1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [up, -up].map((side) => ({ x: middle.x + side * far * across, y: middle.y + side * far * down }));
}

/** Below, above, right and left of a point with a mark of that radius. */
export function aroundPoint(text: string, { x, y }: MeasureSpot, radius: number): MeasureSpot[] {
  const { width, height } = wordsSize(text);
  const [beside, over] = [radius + gap + width / 2, radius + gap + height / 2];
  return [
    { x, y: y + over },
    { x, y: y - over },
    { x: x + beside, y },
    { x: x - beside, y },
  ];
}

/** The most important first. Words of a single line that find no room are left out; others stand where they hide least. */
export function arrangeWords(
  wanted: readonly Wanted[],
  dots: readonly MeasureSpot[],
  radius: number,
  lines: readonly Line[],
): MeasureWord[] {
  const taken = dots.map((dot) => boxAround(dot, radius));
  return wanted.flatMap(({ text, of, spots }) => {
    const free = spots.filter((spot) => !taken.some((box) => overlap(box, boxOf(text, spot))));
    const clear = free.find((spot) => !lines.some((line) => crosses(boxOf(text, spot), line)));
    const spot = clear ?? (of === "leg" ? undefined : (free[0] ?? spots[0]));
    if (!spot) return [];
    taken.push(boxOf(text, spot));
    return [{ ...spot, text, of }];
  });
}
