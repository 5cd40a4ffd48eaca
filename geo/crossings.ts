import { SegmentGrid, type Segment } from "./segment-grid";
import type { Line, Point } from "./planar";

export interface Crossing {
  lines: [number, number];
  at: Point;
}

const same = (p: Point, q: Point) => p[0] === q[0] && p[1] === q[1];
const turn = (a: Point, b: Point, c: Point) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const between = (p: Point, a: Point, b: Point) =>
  turn(a, b, p) === 0 && (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) <= 0;

/** Do two segments meet anywhere but at a shared end, or run along each other? Exact for whole-number coordinates. */
function meet(s: Segment, t: Segment): boolean {
  const shared = [s.a, s.b].find((p) => same(p, t.a) || same(p, t.b));
  if (shared) {
    const p = same(shared, s.a) ? s.b : s.a;
    const q = same(shared, t.a) ? t.b : t.a;
    return between(p, shared, q) || between(q, shared, p);
  }
  if (between(s.a, t.a, t.b) || between(s.b, t.a, t.b) || between(t.a, s.a, s.b) || between(t.b, s.a, s.b)) return true;
  return turn(s.a, s.b, t.a) * turn(s.a, s.b, t.b) < 0 && turn(t.a, t.b, s.a) * turn(t.a, t.b, s.b) < 0;
}

/**
 * Places where lines of whole-number coordinates cross, touch or overlap otherwise than end to end. None means that
 * the lines divide the plane cleanly: the areas between them neither overlap nor leave slivers.
 */
export function crossings(lines: Line[]): Crossing[] {
  const found: Crossing[] = [];
  for (const segments of new SegmentGrid(lines, 400).cells())
    segments.forEach((s, i) => {
      for (let j = i + 1; j < segments.length; j++) {
        const t = segments[j]!;
        if (meet(s, t)) found.push({ lines: [s.line, t.line], at: s.a });
      }
    });
  return found;
}
