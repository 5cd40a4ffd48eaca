/** How large symbols are drawn at a zoom, as a share of full size. Apart from what draws them, which is loaded later. */

/** From this zoom on every feature has a symbol of its own. */
export const apartZoom = 11;

/** Zoom and scale, three times; linear between. Symbols are smaller when the whole province is in view. */
type Scale = readonly [number, number, number, number, number, number];
export const iconScale: Scale = [7, 0.62, 8.5, 0.82, 10.5, 1];
/** No symbol is drawn smaller, px from its middle: a square is 10 px wide. */
export const leastRadius = 6;
/** Of a symbol of this radius at full size. */
export function iconScaleOf(r: number): Scale {
  const [z0, s0, z1, s1, z2, s2] = iconScale;
  const least = leastRadius / r;
  return [z0, Math.max(s0, least), z1, Math.max(s1, least), z2, Math.max(s2, least)];
}
/** Clusters shrink less, so that their numbers stay legible. */
export const clusterScale: Scale = [7, 0.8, 8.5, 0.92, 10.5, 1];
