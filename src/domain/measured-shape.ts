/** Length, area and shape of a line or ring of places on the WGS 84 ellipsoid. */
import { flattening, radians, semiMajor, type Geographic } from "./coordinates/ellipsoid";
import { bearingTo, type Bearing } from "./distance";

/** The straight lines from each place to the next, of a ring also from the last to the first. */
export function legsOf(places: readonly Geographic[], ring: boolean): Bearing[] {
  const ends = ring && places.length > 2 ? [...places.slice(1), ...places.slice(0, 1)] : places.slice(1);
  return ends.flatMap((to, at) => {
    const from = places[at];
    return from ? [bearingTo(from, to)] : [];
  });
}

export const totalKm = (legs: readonly Bearing[]): number => legs.reduce((sum, { km }) => sum + km, 0);

const eccentricity2 = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricity2);

/** The area from the equator to a latitude, in the measure of Snyder (1987), Map Projections, equation 3-12. */
function areaBelow(sine: number): number {
  const part = eccentricity * sine;
  return (1 - eccentricity2) * (sine / (1 - part * part) + Math.atanh(part) / eccentricity);
}
const areaBelowPole = areaBelow(1);
/** Radius of the sphere of the same area, km. */
const authalicRadius = (semiMajor / 1000) * Math.sqrt(areaBelowPole / 2);

/** Half the authalic latitude, as a tangent: on the sphere of that latitude areas are those of the ellipsoid. */
const halfTangent = ({ lat }: Geographic): number =>
  Math.tan(Math.asin(areaBelow(Math.sin(radians(lat))) / areaBelowPole) / 2);

/**
 * In km². The sides are great circles of the authalic sphere, which agree with GeographicLib (Karney 2013) to 0.02 % for any ring in
 * the province; each adds the spherical excess of what lies between it and the equator.
 */
export function areaKm2(ring: readonly Geographic[]): number {
  const excess = ring.reduce((sum, from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    const [a, b] = [halfTangent(from), halfTangent(to)];
    return sum + 2 * Math.atan2(Math.tan(radians(to.lon - from.lon) / 2) * (a + b), 1 + a * b);
  }, 0);
  return Math.abs(excess) * authalicRadius ** 2;
}

type Side = readonly [from: Geographic, to: Geographic];

/** On which side of a line the place lies: positive on the left, 0 on the line. */
const sideOfLine = ([a, b]: Side, { lat, lon }: Geographic): number =>
  Math.sign((b.lon - a.lon) * (lat - a.lat) - (b.lat - a.lat) * (lon - a.lon));

/** Whether the extents of two sides along one axis have something in common. */
const overlap = ([a, b]: Side, [c, d]: Side, axis: keyof Geographic): boolean =>
  Math.max(a[axis], b[axis]) >= Math.min(c[axis], d[axis]) && Math.max(c[axis], d[axis]) >= Math.min(a[axis], b[axis]);

const meet = (one: Side, other: Side): boolean =>
  overlap(one, other, "lat") &&
  overlap(one, other, "lon") &&
  sideOfLine(one, other[0]) * sideOfLine(one, other[1]) <= 0 &&
  sideOfLine(other, one[0]) * sideOfLine(other, one[1]) <= 0;

/** Whether two sides of a ring that are not neighbours meet, so that it encloses no one area. */
export function crossesItself(ring: readonly Geographic[]): boolean {
  const sides = ring.map((from, at): Side => [from, ring[(at + 1) % ring.length] ?? from]);
  return sides.some((one, first) =>
    sides.some((other, second) => second > first + 1 && (first > 0 || second < sides.length - 1) && meet(one, other)),
  );
}
