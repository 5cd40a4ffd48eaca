/** The country made up for `npm run scale` has the numbers of units that it is said to have. */
import { expect, it } from "vitest";
import { makeCountry } from "../../tools/scale/country";

it("has as many units as Việt Nam had and has, with the vertices of the reference", () => {
  const country = makeCountry();
  expect(country).toHaveLength(10_035);
  expect(new Set(country.map(({ properties }) => properties.commune)).size).toBe(3321);
  expect(country[5000]?.geometry.coordinates[0]).toHaveLength(257);
});
