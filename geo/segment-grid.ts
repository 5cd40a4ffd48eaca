import { distanceToSegment, type Line, type Point } from "./planar";

export interface Segment {
  a: Point;
  b: Point;
  /** Number of the line it belongs to. */
  line: number;
}

/** Segments in square cells, so that near ones are found without looking at all. Unit: that of the coordinates. */
export class SegmentGrid {
  readonly #cells = new Map<string, Segment[]>();

  constructor(
    lines: Line[],
    readonly cell: number,
  ) {
    lines.forEach((points, line) => {
      for (let i = 1; i < points.length; i++) this.#add({ a: points[i - 1]!, b: points[i]!, line });
    });
  }

  #add(segment: Segment): void {
    const { a, b } = segment;
    const column = (x: number) => Math.floor(x / this.cell);
    for (let i = column(Math.min(a[0], b[0])); i <= column(Math.max(a[0], b[0])); i++)
      for (let j = column(Math.min(a[1], b[1])); j <= column(Math.max(a[1], b[1])); j++) {
        const key = `${i},${j}`;
        const there = this.#cells.get(key);
        if (there) there.push(segment);
        else this.#cells.set(key, [segment]);
      }
  }

  /** The segments of each cell that has any. */
  cells(): Iterable<Segment[]> {
    return this.#cells.values();
  }

  /** Distance from p to the nearest segment if it is within one cell's width, else Infinity. */
  distance(p: Point): number {
    return this.nearest(p)?.distance ?? Infinity;
  }

  /** The nearest segment within one cell's width, null if there is none. */
  nearest(p: Point): { distance: number; segment: Segment } | null {
    const i = Math.floor(p[0] / this.cell);
    const j = Math.floor(p[1] / this.cell);
    let best: { distance: number; segment: Segment } | null = null;
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        for (const segment of this.#cells.get(`${i + di},${j + dj}`) ?? []) {
          const distance = distanceToSegment(p, segment.a, segment.b);
          if (distance <= this.cell && (best === null || distance < best.distance)) best = { distance, segment };
        }
    return best;
  }
}
