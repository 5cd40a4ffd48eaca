/** Units of measure in English agree with one and with many. */
import { expect, it } from "vitest";
import { unitWords } from "../../src/domain/unit-of-measure";

it("agrees in number, in English alone", () => {
  const said = (unit: string, count?: number) => unitWords(unit, count).en;
  expect([said("trường", 1), said("trường", 2), said("trường")]).toEqual(["school", "schools", "schools"]);
  expect([said("hộ", 1), said("người", 1), said("nghìn lượt", 1)]).toEqual(["household", "person", "thousand visits"]);
  expect([said("ha", 1), said("%", 1)]).toEqual(["ha", "%"]);
  expect(unitWords("trường", 1).vi).toBe("trường");
});
