/**
 * Moves symbols apart on the screen so that none hides another: exact points hardly at all, features known only by their
 * unit as far as needed. The same input gives the same picture.
 */
export interface Disc {
  /** Position and radius, px. */
  x: number;
  y: number;
  r: number;
  /** A sourced point, which gives way less than others. */
  exact: boolean;
  /** How far it may be moved, px. */
  reach: number;
}

/** Where a name stands: what is not exact keeps off it. */
type Clearing = Pick<Disc, "x" | "y" | "r">;

const rounds = 60;
/** Symbols may touch and overlap by this share of their radii. */
const slack = 0.88;

/** Up to four at one spot stand in one row, more in a block. */
const inRow = (count: number): number => (count <= 4 ? count : Math.ceil(Math.sqrt(count * 1.5)));

/** Symbols at one spot start in rows, the first about the spot and the others below, which leaves a name above free. */
function rows(discs: Disc[]): { x: number; y: number }[] {
  const spotOf = ({ x, y }: Disc) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const spots = new Map<string, number[]>();
  discs.forEach((disc, i) => spots.set(spotOf(disc), [...(spots.get(spotOf(disc)) ?? []), i]));
  return discs.map((disc, i) => {
    const sharing = spots.get(spotOf(disc)) ?? [i];
    const across = inRow(sharing.length);
    const step = 2 * slack * Math.max(...sharing.map((each) => discs[each]?.r ?? 0));
    const at = sharing.indexOf(i);
    const row = Math.floor(at / across);
    const rowLength = Math.min(across, sharing.length - row * across);
    return { x: disc.x + ((at % across) - (rowLength - 1) / 2) * step, y: disc.y + row * step };
  });
}

/**
 * New positions in px, in the order of `discs`. Overlapping pairs are pushed apart in turn (Gauss–Seidel relaxation);
 * an exact point takes one sixth of a push against one that is not.
 */
export function spread(discs: Disc[], clearings: Clearing[] = []): { x: number; y: number }[] {
  const places = rows(discs);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < discs.length; i++) {
      for (let j = i + 1; j < discs.length; j++) moved = pushApart(discs, places, i, j) || moved;
    }
    discs.forEach((disc, i) => {
      if (!disc.exact) for (const clearing of clearings) moved = leave(clearing, disc, places[i]) || moved;
      holdNear(disc, places[i]);
    });
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

/** Moves a place out of a clearing; downwards from its very middle. */
function leave(clearing: Clearing, { r }: Disc, place: { x: number; y: number } | undefined): boolean {
  if (!place) return false;
  const dx = place.x - clearing.x;
  const dy = place.y - clearing.y;
  const distance = Math.hypot(dx, dy);
  const wanted = clearing.r + r;
  if (distance >= wanted - 0.05) return false;
  const [ux, uy] = distance > 0.5 ? [dx / distance, dy / distance] : [0, 1];
  place.x = clearing.x + ux * wanted;
  place.y = clearing.y + uy * wanted;
  return true;
}

function holdNear(disc: Disc, place: { x: number; y: number } | undefined): void {
  if (!place) return;
  const dx = place.x - disc.x;
  const dy = place.y - disc.y;
  const away = Math.hypot(dx, dy);
  if (away <= disc.reach) return;
  place.x = disc.x + (dx / away) * disc.reach;
  place.y = disc.y + (dy / away) * disc.reach;
}
