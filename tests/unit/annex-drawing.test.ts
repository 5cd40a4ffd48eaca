/** The bar of a plan in the annex. */
import { expect, it } from "vitest";
import { allotted } from "../../src/features/annex/annex-rows";

it("the first lists get their lines first, and none more than it has or than are left", () => {
  const sizes = [["a", 3], ["b", 4], ["c", 5]] as const; // prettier-ignore
  expect([...allotted(sizes, 5)]).toEqual([["a", 3], ["b", 2], ["c", 0]]); // prettier-ignore
  expect([...allotted(sizes, 100).values()]).toEqual([3, 4, 5]);
  expect([...allotted(sizes, 0).values()]).toEqual([0, 0, 0]);
});
