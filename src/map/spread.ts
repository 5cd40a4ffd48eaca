/**
 * Keeps symbols from hiding each other: moves them apart on the screen, exact points hardly at all,
 * things known only by their unit as far as needed. The same input gives the same picture.
 */
export interface Disc {
  /** Position in px. */
  x: number;
  y: number;
  /** Radius in px. */
  r: number;
  /** A sourced point: it gives way only a little. */
  exact: boolean;
}

/** Angle between neighbours on a spiral that fills the disc evenly (2π · (2 − golden ratio)). */
const goldenAngle = 2.399963;
const rounds = 60;
/** Symbols may touch and overlap by this share of their radii. */
const slack = 0.88;

/** Things at one spot start on a small spiral around it, so that the relaxation has a direction to push in. */
function spiral(discs: Disc[]): { x: number; y: number }[] {
  const seen = new Map<string, number>();
  return discs.map(({ x, y, r }) => {
    const spot = `${x.toFixed(1)} ${y.toFixed(1)}`;
    const index = seen.get(spot) ?? 0;
    seen.set(spot, index + 1);
    const reach = index === 0 ? 0 : r * 1.1 * Math.sqrt(index);
    return { x: x + reach * Math.cos(index * goldenAngle), y: y + reach * Math.sin(index * goldenAngle) };
  });
}

/**
 * New positions in px, in the order of `discs`. Overlapping pairs are pushed apart in turn (Gauss–Seidel relaxation);
 * an exact point takes one sixth of a push against a thing of a unit and stays within `reach` px of its place.
 */
export function spread(discs: Disc[], reach: number): { x: number; y: number }[] {
  const places = spiral(discs);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < discs.length; i++) {
      for (let j = i + 1; j < discs.length; j++) moved = pushApart(discs, places, i, j) || moved;
    }
    discs.forEach((disc, i) => holdNear(disc, places[i], reach));
    if (!moved) break;
  }
  return places;
}

function pushApart(discs: Disc[], places: { x: number; y: number }[], i: number, j: number): boolean {
  const [a, b, p, q] = [discs[i], discs[j], places[i], places[j]];
  if (!a || !b || !p || !q) return false;
  const wanted = (a.r + b.r) * slack;
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.05) return false;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
  const share = a.exact === b.exact ? 0.5 : a.exact ? 1 / 6 : 5 / 6;
  const push = wanted - distance;
  p.x -= ux * push * share;
  p.y -= uy * push * share;
  q.x += ux * push * (1 - share);
  q.y += uy * push * (1 - share);
  return true;
}

function holdNear(disc: Disc, place: { x: number; y: number } | undefined, reach: number): void {
  if (!disc.exact || !place) return;
  const dx = place.x - disc.x;
  const dy = place.y - disc.y;
  const away = Math.hypot(dx, dy);
  if (away <= reach) return;
  place.x = disc.x + (dx / away) * reach;
  place.y = disc.y + (dy / away) * reach;
}
