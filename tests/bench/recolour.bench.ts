/** Ratios in one run: what colouring 129 units anew costs beside computing their figures, which is done once. */
import borderGates from "virtual:data/border-gates";
import forest from "virtual:data/forest";
import hydropower from "virtual:data/hydropower";
import indicatorsByUnit from "virtual:data/indicators-by-unit";
import ntm from "virtual:data/ntm";
import projects from "virtual:data/projects";
import { bench, describe } from "vitest";
import { classCounts, type ClassScheme } from "../../src/domain/classify";
import { indicatorMap } from "../../src/layers/indicators";
import { wornBy } from "../../src/map/class-fills";

const themes = { hydropower, borderGates, projects, ntm, forest, indicatorsByUnit };
const mapping = { indicator: "population-2019", formerLevel: "former-commune" } as const;
const schemes: ClassScheme[] = [
  { method: "own", breaks: [3000, 5000, 9000] },
  ...(["natural", "quantile", "equal"] as const).flatMap((method) => classCounts.map((count) => ({ method, count }))),
];
const { before } = indicatorMap({ ...mapping, classing: null }, themes).pictures;

describe("colouring the units anew, beside computing their figures", () => {
  bench("figures and classes of both eras", () => void indicatorMap({ ...mapping, classing: null }, { ...themes }));
  bench(`figures once, and ${schemes.length} ways of classing them`, () => {
    const fresh = { ...themes };
    for (const classing of schemes) indicatorMap({ ...mapping, classing }, fresh);
  });
  bench("what 129 units wear, as it is sent to the map", () => void wornBy(before));
});
