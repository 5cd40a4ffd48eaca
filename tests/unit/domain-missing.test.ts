/** What the province says when one of its units has no figure. */
import formers from "virtual:data/former-communes";
import { expect, it, vi } from "vitest";

it("has no census figure when one former commune lacks its own, rather than a sum that is too small", async () => {
  vi.doMock("virtual:data/former-communes", () => ({
    default: formers.map((row, i) => (i === 0 ? { ...row, population_2019: null } : row)),
  }));
  const { populationIn, province } = await import("../../src/domain/units");
  expect(populationIn(province, "census-2019")).toBeNull();
  expect(populationIn(province, "scheme-2025")?.value).toBe(673091);
});
