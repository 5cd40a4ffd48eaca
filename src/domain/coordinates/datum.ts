/**
 * WGS 84 to VN-2000 and back, by the seven parameters of Decision 05/2007/QĐ-BTNMT of 27 February 2007, which are those of a
 * coordinate-frame rotation (EPSG method 9607).
 */
import { radians, toGeocentric, toGeographic, type Geocentric, type Geographic } from "./ellipsoid";

/** From VN-2000 to WGS 84: metres, seconds of arc, parts per million. */
const shift: Geocentric = [-191.90441429, -39.30318279, -111.45032835];
const rotation: Geocentric = [-0.00928836, 0.01975479, -0.00427372];
const scale = 0.252906278;

const [rx, ry, rz] = rotation.map((seconds) => radians(seconds / 3600)) as unknown as Geocentric;
const factor = 1 + scale * 1e-6;

/** Rotations this small need no sines: what is left out is under 0.1 µm. */
const rotated = ([x, y, z]: Geocentric, sign: 1 | -1): Geocentric => [
  x + sign * (rz * y - ry * z),
  y + sign * (rx * z - rz * x),
  z + sign * (ry * x - rx * y),
];

/** Of a point on the ellipsoid of WGS 84. */
export function wgs84ToVn2000(point: Geographic): Geographic {
  const [x, y, z] = toGeocentric(point);
  const unshifted: Geocentric = [(x - shift[0]) / factor, (y - shift[1]) / factor, (z - shift[2]) / factor];
  return toGeographic(rotated(unshifted, -1));
}

function onItsEllipsoid(point: Geographic): Geographic {
  const [x, y, z] = rotated(toGeocentric(point), 1);
  return toGeographic([shift[0] + factor * x, shift[1] + factor * y, shift[2] + factor * z]);
}

/** The inverse of `wgs84ToVn2000`. The two ellipsoids lie some tens of metres apart, which would make a millimetre: it is taken off. */
export function vn2000ToWgs84(point: Geographic): Geographic {
  const near = onItsEllipsoid(point);
  const again = wgs84ToVn2000(near);
  return { lat: near.lat + point.lat - again.lat, lon: near.lon + point.lon - again.lon };
}
