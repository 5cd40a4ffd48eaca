/**
 * The transverse Mercator projection by Krüger's series to the sixth order (Karney 2011, J. Geodesy 85: 475–485, equations 35 and
 * 36), exact to nanometres in a zone.
 */
import { degrees, flattening, radians, semiMajor, type Geographic } from "./ellipsoid";

/** In metres. */
export interface Grid {
  easting: number;
  northing: number;
}

export interface Zone {
  /** Degrees. */
  centralMeridian: number;
  scale: number;
  /** Metres. */
  falseEasting: number;
}

const n = flattening / (2 - flattening);
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const radius = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);

/** Coefficients of n, n², …: a row for each multiple of the angle. */
const forward = [
  [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800],
  [0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360],
  [0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440],
  [0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600],
  [0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840],
  [0, 0, 0, 0, 0, 212378941 / 319334400],
].map(series);
const backward = [
  [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800],
  [0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720],
  [0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720],
  [0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600],
  [0, 0, 0, 0, 4583 / 161280, -108847 / 3991680],
  [0, 0, 0, 0, 0, 20648693 / 638668800],
].map(series);

function series(coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, at) => sum + coefficient * n ** (at + 1), 0);
}

const conformal = (tau: number): number => {
  const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tau) / Math.hypot(1, tau)));
  return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
};

/** The latitude's tangent from the conformal one, by Newton's method; three steps reach the last digit. */
function geographicTangent(wanted: number): number {
  const e2 = eccentricity ** 2;
  let tau = wanted / (1 - e2);
  for (let step = 0; step < 4; step += 1) {
    const found = conformal(tau);
    const slope = ((1 - e2) * Math.hypot(1, found) * Math.hypot(1, tau)) / (1 + (1 - e2) * tau ** 2);
    tau += (wanted - found) / slope;
  }
  return tau;
}

export function project({ lat, lon }: Geographic, { centralMeridian, scale, falseEasting }: Zone): Grid {
  const lambda = radians(lon - centralMeridian);
  const tau = conformal(Math.tan(radians(lat)));
  const xi = Math.atan2(tau, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
  const terms = forward.map((alpha, at) => ({ alpha, of: 2 * (at + 1) }));
  const north = terms.reduce((sum, { alpha, of }) => sum + alpha * Math.sin(of * xi) * Math.cosh(of * eta), xi);
  const east = terms.reduce((sum, { alpha, of }) => sum + alpha * Math.cos(of * xi) * Math.sinh(of * eta), eta);
  return { easting: falseEasting + scale * radius * east, northing: scale * radius * north };
}

export function unproject({ easting, northing }: Grid, { centralMeridian, scale, falseEasting }: Zone): Geographic {
  const xi = northing / (scale * radius);
  const eta = (easting - falseEasting) / (scale * radius);
  const terms = backward.map((beta, at) => ({ beta, of: 2 * (at + 1) }));
  const up = terms.reduce((sum, { beta, of }) => sum - beta * Math.sin(of * xi) * Math.cosh(of * eta), xi);
  const side = terms.reduce((sum, { beta, of }) => sum - beta * Math.cos(of * xi) * Math.sinh(of * eta), eta);
  const tau = geographicTangent(Math.sin(up) / Math.hypot(Math.sinh(side), Math.cos(up)));
  return { lat: degrees(Math.atan(tau)), lon: centralMeridian + degrees(Math.atan2(Math.sinh(side), Math.cos(up))) };
}
