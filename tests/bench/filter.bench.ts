/** Ratios in one run: another filter compared with making the features once; and the limit for all counts of a panel. */
import { loadTable } from "virtual:data/tables";
import { bench, describe } from "vitest";
import { choiceCounts, choosable, type Filter } from "../../src/domain/filter";
import { unitsOf } from "../../src/domain/units";
import { projects as layer } from "../../src/themes/projects/layer";
import { benchWithin, expectCount } from "./limit";
import { featuresOf } from "../../src/themes/features";
import { shownFeatures } from "../../src/themes/filters";
import { themes } from "../fixtures/themes";

const projects = await loadTable("projects");

const filter: Filter = { conditions: { category: { kind: "choice", any: ["transport", "energy"] } }, words: "" };
const by = { filters: { projects: filter }, within: null, regions: [] };

describe("filtering the projects, compared with making them", () => {
  bench("the 100 features", () => void featuresOf(layer, themes));
  benchWithin(10, "which of them pass", () => {
    expectCount(
      shownFeatures(layer, themes, by).length,
      projects.filter(({ category }) => category === "transport" || category === "energy").length,
    );
  });
  benchWithin(50, "the live counts of every facet", () => {
    const features = featuresOf(layer, themes);
    for (const facet of layer.facets) {
      if (facet.kind === "range") continue;
      const codes = facet.kind === "place" ? unitsOf(facet.level).map(({ ref }) => ref.code) : [];
      const counts = choiceCounts(choosable(features, layer.facets, filter, null, facet), facet, codes);
      if (counts.size === 0) throw new RangeError(facet.id);
    }
  });
});
