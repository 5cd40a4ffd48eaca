/** How filters are said, what their choices promise, and how all of them go and come back. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { choosable, noFilter, unknownChoice, withCondition, type Condition } from "../../src/domain/filter";
import { formatNumber } from "../../src/domain/format";
import { landOf } from "../../src/domain/land";
import { hydropower } from "../../src/themes/hydropower/layer";
import { projects as projectLayer } from "../../src/themes/projects/layer";
import { App } from "../../src/state/app.svelte";
import { choicesOf, toggled } from "../../src/features/filter/choices";
import { clearAll, undoClear } from "../../src/features/filter/clear";
import { conditionWords, filterParts, whatNarrows } from "../../src/features/filter/condition-words";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";
import { featuresOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";
import { totalWords } from "../../src/themes/totals";
import { FakeHost } from "./fake-host";

const hydropowerRows = await loadTable("hydropower");

const never = () => new Promise<never>(() => undefined);

/** What these modules need of the app, with its words. */
async function start(query = "") {
  const app = new App(new FakeHost(query), { themes: async () => themes, provenance: never, geography: never });
  await app.loadThemes();
  const said: string[] = [];
  const locale = new Locale(() => "vi");
  const panels = { say: (words: string) => void said.push(words), cleared: null };
  const context = { app, locale, panels } as unknown as AppContext;
  return { app, context, locale, said };
}
const facetOf = (id: string) => [...hydropower.facets, ...projectLayer.facets].find((each) => each.id === id)!;
const range = (from: number | null, to: number | null, unknown = false): Condition => ({
  kind: "range",
  from,
  to,
  unknown,
});
const nbsp = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a condition in words", () => {
  it("names its limits, and what it is about where that is not plain", async () => {
    const { locale } = await start();
    const words = (id: string, condition: Condition): string => nbsp(conditionWords(locale, facetOf(id), condition));
    expect(words("capacity", range(20, null))).toBe("từ 20 MW");
    expect(words("capacity", range(null, 30.5))).toBe("đến 30,5 MW");
    expect(words("capacity", range(20, 30, true))).toBe("từ 20 đến 30 MW hoặc chưa có số liệu");
    expect(words("capacity", range(20, 20))).toBe("20 MW");
    expect(words("year", range(2015, null))).toMatch(/: từ 2015$/);
    expect(words("status", { kind: "choice", any: ["operating"] })).toBe("Đang vận hành");
    expect(words("river", { kind: "choice", any: ["a", "b", "c", "d", "e"] })).toMatch(/: a, b, c và 2 lựa chọn khác$/);
    expect(words("district", { kind: "choice", any: ["096"] })).toMatch(/^huyện/);
  });

  it("of a whole layer ends with the place, and each part takes itself away", async () => {
    const { app, context } = await start("f=hydropower~status:operating~capacity:20..~words:nậm&in=district:096");
    expect(nbsp(whatNarrows(context, "hydropower")!)).toMatch(/^Đang vận hành; từ 20 MW; tên có «nậm»; trong huyện /);
    expect(whatNarrows(context, "ntm")).toMatch(/^trong huyện /);
    filterParts(context, "hydropower")[0]?.remove();
    expect(nbsp(whatNarrows(context, "hydropower")!)).toMatch(/^từ 20 MW; tên có «nậm»; trong huyện /);
    filterParts(context, "hydropower").at(-1)?.remove();
    expect(nbsp(whatNarrows(context, "hydropower")!)).toMatch(/^từ 20 MW; trong huyện /);
    filterParts(context, "hydropower")[0]?.remove();
    expect(whatNarrows(context, "hydropower")).toMatch(/^trong huyện /);
    app.setWithin(null);
    expect(whatNarrows(context, "hydropower")).toBeNull();
  });
});

describe("the choices of a facet", () => {
  it("come in the order of the facet, what is not known last, and count what choosing gives", async () => {
    const { locale } = await start();
    const features = featuresOf(hydropower, themes);
    for (const id of ["status", "river"]) {
      const facet = facetOf(id);
      if (facet.kind !== "choice") throw new Error(id);
      const choices = choicesOf(
        locale,
        facet,
        features,
        choosable(features, hydropower.facets, noFilter, null, facet),
        undefined,
      );
      expect(
        choices.reduce((sum, { count }) => sum + count, 0),
        id,
      ).toBeGreaterThanOrEqual(features.length);
      expect(choices.at(-1)!.id, id).toBe(unknownChoice);
    }
  });

  it("are put in and out; without any there is no condition", () => {
    const choices = ["a", "b", "c"].map((id) => ({ id, name: id, count: 1, chosen: id === "b" }));
    expect(toggled(choices, "a")).toEqual({ kind: "choice", any: ["a", "b"] });
    expect(toggled(choices, "b")).toBeNull();
  });
});

describe("all filters", () => {
  it("go in one act and come back in one, but not the place of a region that is gone", async () => {
    const { app, context, said } = await start(
      "f=hydropower~status:operating;ntm~words:m&regions=A~c03160&in=region:1",
    );
    const { filters, within } = app.view;
    clearAll(context);
    expect(app.view).toMatchObject({ filters: {}, within: null });
    undoClear(context);
    expect(app.view).toMatchObject({ filters, within });
    expect(context.panels.cleared).toBeNull();
    clearAll(context);
    app.setRegions([]);
    undoClear(context);
    expect(app.view).toMatchObject({ filters, within: null });
    app.setRegions([{ name: "B", land: landOf({ level: "commune", code: "03158" }) }]);
    expect(app.view.within).toBeNull();
    expect(said).toHaveLength(4);
  });
});

describe("the sum of sizes in words", () => {
  it("says of how many it is known, and what is known for a group together", () => {
    const [sum, others, without, ...more] = totalWords(hydropower, featuresOf(hydropower, themes), themes, "vi").map(
      nbsp,
    );
    expect(sum).toBe("Đang vận hành 226,4 MW (11/17 nhà máy có số liệu công suất)");
    expect(others).toBe(
      "Không tính vào: đang xây dựng 17,5 MW (2/5); quy hoạch, chuẩn bị đầu tư 50 MW (3/6); chưa rõ tình trạng 18,5 MW (2/4)",
    );
    expect(without).toContain("là số liệu chung của 4 nhà máy");
    expect(more).toEqual([]);
    expect(totalWords(hydropower, [], themes, "vi")).toEqual([]);
  });

  it("is of what passes", () => {
    const filter = withCondition(noFilter, "capacity", range(20, null));
    const large = choosable(featuresOf(hydropower, themes), hydropower.facets, filter, null, facetOf("status"));
    const known = hydropowerRows.flatMap(({ capacity_mw, status }) =>
      status === "operating" && capacity_mw !== null && capacity_mw >= 20 ? [capacity_mw] : [],
    );
    const total = Math.round(known.reduce((sum, mw) => sum + mw, 0) * 100) / 100;
    expect(nbsp(totalWords(hydropower, large, themes, "vi")[0]!)).toContain(`${formatNumber(total, "vi", 2)} MW`);
  });
});
