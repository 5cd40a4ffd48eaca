/** The ellipsoid of WGS 84, which VN-2000 uses as well: positions on it and in space. */

export const semiMajor = 6_378_137;
export const flattening = 1 / 298.257223563;
const eccentricity2 = flattening * (2 - flattening);

/** Degrees. */
export interface Geographic {
  lat: number;
  lon: number;
}

/** Metres from the centre of the Earth. */
export type Geocentric = readonly [x: number, y: number, z: number];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Of a point on the ellipsoid. */
export function toGeocentric({ lat, lon }: Geographic): Geocentric {
  const [phi, lambda] = [radians(lat), radians(lon)];
  const normal = semiMajor / Math.sqrt(1 - eccentricity2 * Math.sin(phi) ** 2);
  const across = normal * Math.cos(phi);
  return [across * Math.cos(lambda), across * Math.sin(lambda), normal * (1 - eccentricity2) * Math.sin(phi)];
}

/** The foot on the ellipsoid, after Bowring (1976), which is exact to far below a millimetre near the ground. */
export function toGeographic([x, y, z]: Geocentric): Geographic {
  const semiMinor = semiMajor * (1 - flattening);
  const across = Math.hypot(x, y);
  const reduced = Math.atan2(z * semiMajor, across * semiMinor);
  const second2 = eccentricity2 / (1 - eccentricity2);
  const phi = Math.atan2(
    z + second2 * semiMinor * Math.sin(reduced) ** 3,
    across - eccentricity2 * semiMajor * Math.cos(reduced) ** 3,
  );
  return { lat: degrees(phi), lon: degrees(Math.atan2(y, x)) };
}
