/** What the province says when one of its units has no figure. */
import units from "virtual:data/units";
import { expect, it, vi } from "vitest";

it("has no census figure when one former commune lacks its own, rather than a sum that is too small", async () => {
  const formers = units["former-communes"].map((row, i) => (i === 0 ? { ...row, population_2019: null } : row));
  vi.doMock("virtual:data/units", () => ({ default: { ...units, "former-communes": formers } }));
  const { populationIn, province } = await import("../../src/domain/units");
  expect(populationIn(province, "census-2019")).toBeNull();
  expect(populationIn(province, "scheme-2025")?.value).toBe(673091);
});
