/**
 * Ratios in one run: colouring 129 units anew compared with computing their figures, which is done once; and its limit: the
 * classes of another scheme, and the look of each unit.
 */
import { bench, describe } from "vitest";
import { classCounts, type ClassScheme } from "../../src/domain/classify";
import { eras } from "../../src/domain/unit";
import { looksOf } from "../../src/map/class-fills";
import { benchWithin, expectCount } from "./limit";
import { themes, indicatorMap } from "../fixtures/themes";

const mapping = { indicator: "population-2019", formerLevel: "former-commune", shown: eras } as const;
const schemes: ClassScheme[] = [
  { method: "own", breaks: [3000, 5000, 9000] },
  ...(["natural", "quantile", "equal"] as const).flatMap((method) => classCounts.map((count) => ({ method, count }))),
];

describe("colouring the units anew, compared with computing their figures", () => {
  bench("figures and classes of both eras", () => void indicatorMap({ ...mapping, classing: null }, { ...themes }));
  bench(`figures once, and ${schemes.length} ways of classing them`, () => {
    const fresh = { ...themes };
    for (const classing of schemes) indicatorMap({ ...mapping, classing }, fresh);
  });
  let times = 0;
  benchWithin(50, "another way of classing, and the look of 129 units", () => {
    times += 1;
    /* Other limits each time, since a map once made is remembered. */
    const classing: ClassScheme = { method: "own", breaks: [3000, 5000 + times / 1e3, 9000] };
    const { pictures } = indicatorMap({ ...mapping, classing }, themes);
    expectCount(looksOf(pictures.before).size, 129);
  });
});
