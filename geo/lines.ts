import { lineLength, type Line, type Point } from "./planar";

const key = (p: Point) => p.join();

/** One of every group of lines between the same two ends: slivers of old border drawings have both sides. */
export function withoutParallels(lines: Line[]): Line[] {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const ends = [key(line[0]!), key(line.at(-1)!)].sort().join(";");
    const other = seen.get(ends);
    if (!other || lineLength(line) < lineLength(other)) seen.set(ends, line);
  }
  return [...seen.values()];
}

/** Joins lines end to end wherever exactly two of them meet. */
export function chain(lines: Line[]): Line[] {
  const rest = new Set(lines);
  const at = new Map<string, Set<Line>>();
  for (const line of lines)
    for (const end of [line[0]!, line.at(-1)!]) at.set(key(end), (at.get(key(end)) ?? new Set()).add(line));
  const follow = (from: Line): Line => {
    let path = from;
    for (;;) {
      const meeting = at.get(key(path.at(-1)!))!;
      const next = [...meeting].find((line) => rest.has(line));
      if (meeting.size !== 2 || !next) return path;
      rest.delete(next);
      path = [...path, ...(key(next[0]!) === key(path.at(-1)!) ? next : next.toReversed()).slice(1)];
    }
  };
  const chains: Line[] = [];
  for (const line of lines) {
    if (!rest.delete(line)) continue;
    chains.push(follow(follow(line).toReversed()));
  }
  return chains;
}

/** The stretches of a line whose vertices satisfy `keep`, each of at least two vertices. */
export function stretches(line: Line, keep: (p: Point) => boolean): Line[] {
  const found: Line[] = [];
  let current: Line = [];
  for (const p of line) {
    if (keep(p)) current.push(p);
    else {
      if (current.length > 1) found.push(current);
      current = [];
    }
  }
  if (current.length > 1) found.push(current);
  return found;
}
