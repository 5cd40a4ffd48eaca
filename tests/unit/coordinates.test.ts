import { expect, test } from "vitest";
import { fromGrid, toGrid } from "../../src/domain/coordinates/systems";

/** Latitude and longitude in WGS 84, easting and northing in EPSG:9205, by PROJ. */
const points = [
  [21.386, 103.017, 501566.558, 2365683.532],
  [22.4017, 102.1406, 411319.437, 2478391.755],
  [21.2097, 102.9342, 492972.902, 2346166.819],
  [21.75, 103.5, 551519.917, 2406066.518],
  [22.2, 103.35, 535891.018, 2455847.74],
  [22.1, 102.6, 458532.114, 2444788.231],
  [21.3833, 103.0167, 501535.483, 2365384.611],
  [20.98, 103.1, 510201.166, 2320739.351],
  [21.35, 103.6, 562033.754, 2361816.51],
  [21.55, 102.85, 484267.746, 2383847.585],
] as const;

test.each(points)("%f, %f is %f E, %f N in VN-2000, to a millimetre", (lat, lon, easting, northing) => {
  const grid = toGrid({ lat, lon }, "vn2000");
  expect(Math.abs(grid.easting - easting)).toBeLessThan(0.001);
  expect(Math.abs(grid.northing - northing)).toBeLessThan(0.001);
  const back = fromGrid({ easting, northing }, "vn2000");
  expect(Math.abs(back.lat - lat)).toBeLessThan(1e-8);
  expect(Math.abs(back.lon - lon)).toBeLessThan(1e-8);
});
