import { distanceToSegment, type Line, type Point } from "./planar";

/**
 * Indices of the vertices that Douglas and Peucker keep (Cartographica 10, 1973): no dropped vertex lies further than
 * `tolerance` from the simplified line, so both lines stay within it of each other. Ends are kept. A closed line is
 * first divided at the vertex furthest from its start. Area-weighted methods (Visvalingam) keep no such bound.
 */
export function keptVertices(line: Line, tolerance: number): number[] {
  const last = line.length - 1;
  const kept = new Set([0, last]);
  const stack: [number, number][] = [[0, last]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    const a = line[from]!;
    const b = line[to]!;
    const closed = a[0] === b[0] && a[1] === b[1];
    let furthest = -1;
    let distance = closed ? -1 : tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(line[i]!, a, b);
      if (d > distance) [furthest, distance] = [i, d];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    stack.push([from, furthest], [furthest, to]);
  }
  return [...kept].sort((i, j) => i - j);
}

/** The line without the vertices that `keptVertices` drops; coordinates in metres through `project`. */
export function simplifyLine(line: Line, tolerance: number, project: (p: Point) => Point): Line {
  return keptVertices(line.map(project), tolerance).map((i) => line[i]!);
}
