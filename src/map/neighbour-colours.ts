/** Map colouring: neighbouring units get different colours, the same ones at every visit. */

/** Pairs of neighbouring units, from neighbouring former communes and the unit each lies in. */
export function unitNeighbours(unitOfPart: string[], partNeighbours: number[][]): Map<string, Set<string>> {
  const neighbours = new Map(unitOfPart.map((code) => [code, new Set<string>()]));
  partNeighbours.forEach((others, part) => {
    const own = unitOfPart[part];
    for (const other of others) {
      const code = unitOfPart[other];
      if (own !== undefined && code !== undefined && code !== own) neighbours.get(own)?.add(code);
    }
  });
  return neighbours;
}

/**
 * Gives each unit a colour from 0 to `count` − 1 unlike those of its neighbours (Welsh–Powell: most neighbours first),
 * the least used one that is free. Where neighbours have them all, the least used of all.
 */
export function colorIndexes(neighbours: Map<string, Set<string>>, count: number): Map<string, number> {
  const byDegree = [...neighbours].sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b));
  const used = new Array<number>(count).fill(0);
  const indexes = new Map<string, number>();
  for (const [code, others] of byDegree) {
    const taken = new Set([...others].map((other) => indexes.get(other)));
    const all = used.map((uses, color) => ({ uses, color }));
    const free = all.filter(({ color }) => !taken.has(color));
    const best = (free.length > 0 ? free : all).reduce((least, next) => (next.uses < least.uses ? next : least));
    indexes.set(code, best.color);
    used[best.color] = best.uses + 1;
  }
  return indexes;
}
