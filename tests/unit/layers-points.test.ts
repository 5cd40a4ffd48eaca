/** Features: legend counts equal the rows; what is not known is no point. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { unitKey } from "../../src/domain/unit";
import { unit } from "../../src/domain/units";
import { borderGates } from "../../src/themes/border-gates/layer";
import { hydropower } from "../../src/themes/hydropower/layer";
import { layerById, layers, layerIds } from "../../src/themes";
import { themes } from "../fixtures/themes";
import { unconfirmedIn, type PointLayer } from "../../src/themes/theme";
import { projects } from "../../src/themes/projects/layer";
import { featuresOf } from "../../src/themes/features";
import { sizeTotal, totalWords } from "../../src/themes/totals";
import { featureGroups } from "../../src/features/list/groups";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";
import { allMembers, countByClass } from "../../src/themes/members";

const borderGateRows = await loadTable("border-gates");
const hydropowerRows = await loadTable("hydropower");
const projectRows = await loadTable("projects");

const pointLayers: [PointLayer, number, { id: string; precision: string; lon: number | null }[]][] = [
  [hydropower, 32, hydropowerRows],
  [borderGates, 6, borderGateRows],
  [projects, 100, projectRows],
];

describe("a class of plants", () => {
  it("says how many of them are not directly confirmed: 6 of the 17 in operation, and of no other class", () => {
    const of = (id: string) => featuresOf(hydropower, themes).filter(({ classId }) => classId === id);
    expect(of("operating")).toHaveLength(17);
    expect(unconfirmedIn(hydropower, of("operating"))?.vi).toBe("6 chưa được xác nhận trực tiếp");
    for (const id of ["under_construction", "planned", "unknown"]) expect(unconfirmedIn(hydropower, of(id))).toBeNull();
  });

  it("has a heading in the list that leads from those with a place to the number in the legend", () => {
    const catalogue = { shownFeaturesOf: () => featuresOf(hydropower, themes) };
    const context = { catalogue, locale: new Locale(() => "vi") } as unknown as AppContext;
    const [operating] = featureGroups(context, hydropower);
    expect([operating?.title, operating?.rows.length]).toEqual(["Đang vận hành", 15]);
    expect(operating?.note).toBe("Và 2 chưa rõ vị trí, ở cuối danh sách; 6 chưa được xác nhận trực tiếp");
  });
});

describe("registry", () => {
  it("holds each layer once, the areas below the points", () => {
    expect(layers.map(({ id }) => id).toSorted()).toEqual([...layerIds].toSorted());
    const kinds = layers.map(({ kind }) => kind);
    expect(kinds.lastIndexOf("choropleth")).toBeLessThan(kinds.indexOf("points"));
    for (const id of layerIds) expect(layerById(id).id).toBe(id);
  });
});

describe.each(pointLayers)("$id", (layer, expected, rows) => {
  const features = featuresOf(layer, themes);

  it(`has one feature for each of the ${expected} rows, and a legend that counts them all`, () => {
    expect(rows).toHaveLength(expected);
    expect(features.map(({ ref }) => ref.id)).toEqual(rows.map(({ id }) => id));
    expect(new Set(features.map(({ ref }) => ref.id)).size).toBe(expected);
    const counts = countByClass(layer, allMembers(layer, themes, "after"));
    expect([...counts.keys()]).toEqual(layer.classes.map(({ id }) => id));
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(expected);
  });

  it("is a point only where the row is as exact as a site or its neighbourhood", () => {
    features.forEach((feature, i) => {
      const exact = ["site", "neighbourhood"].includes(rows[i]?.precision ?? "");
      expect(feature.place.kind === "point", feature.ref.id).toBe(exact);
      if (!exact) expect(rows[i]?.lon, feature.ref.id).toBeNull();
    });
  });

  it("names units that exist, the drawn ones among them", () => {
    for (const {
      ref: { id },
      units,
      place,
    } of features) {
      for (const ref of units) expect(unit(ref), `${id} ${unitKey(ref)}`).not.toBeNull();
      const keys = units.map(unitKey);
      if (place.kind === "units") expect(keys, id).toEqual(expect.arrayContaining(place.units.map(unitKey)));
      if (place.kind === "unknown") expect(keys, id).toEqual([]);
    }
  });

  it("says everything in both languages, with sources and a date", () => {
    for (const { ref, name, summary, facts } of features) {
      const { id } = ref;
      for (const text of [name, summary]) expect(text.vi && text.en, id).toBeTruthy();
      for (const { label, value, remark, sources, asOf } of facts) {
        for (const text of [label, value, remark])
          if (text) expect(text.vi && text.en, `${id} ${label.vi}`).toBeTruthy();
        expect(sources.length > 0 && asOf, `${id} ${label.vi}`).toBeTruthy();
      }
    }
  });
});

describe("hydropower against the report of 29 June 2025 (22 plants, 319.3 MW)", () => {
  const operating = hydropowerRows.filter(({ status }) => status === "operating");
  const group = operating.filter(({ capacity_group }) => capacity_group !== null);
  const own = operating.filter(({ capacity_mw }) => capacity_mw !== null);

  it("names 17 of the 22", () => expect(operating).toHaveLength(17));

  it("attributes 247.4 of the 319.3 MW: 226.4 to 11 plants and 21.0 to four together", () => {
    expect(own).toHaveLength(11);
    const ownMw = own.reduce((sum, { capacity_mw }) => sum + (capacity_mw ?? 0), 0);
    expect(ownMw).toBeCloseTo(226.4, 6);
    expect(new Set(group.map(({ group_mw }) => group_mw))).toEqual(new Set([21]));
    expect(ownMw + (group[0]?.group_mw ?? 0)).toBeCloseTo(247.4, 6);
  });

  it("gives no plant of the group a size of its own, and says what they share", () => {
    const features = featuresOf(hydropower, themes).filter(({ ref }) => group.some((plant) => plant.id === ref.id));
    expect(features).toHaveLength(4);
    for (const { size, facts } of features) {
      expect(size).toBeNull();
      const capacity = facts.find(({ label }) => label.en === "Installed capacity");
      expect(capacity?.value).toBeNull();
      expect(capacity?.remark?.vi).toContain("21\u00a0MW của 4 nhà máy");
    }
  });

  it("keeps the very small plants of the power company out of the operating ones", () => {
    expect(operating.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["ta-con"]));
    expect(operating.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["nam-can"]));
  });
});

describe("words for counts and sums", () => {
  it("are those of the theme, in both languages", () => {
    expect(hydropower.count(22)).toEqual({
      vi: "22 nhà máy, dự án thủy điện",
      en: "22 hydropower plants and schemes",
    });
    expect(borderGates.count(1)).toEqual({ vi: "1 cửa khẩu, lối mở", en: "1 border gate or opening" });
    expect(totalWords(borderGates, featuresOf(borderGates, themes), themes, "vi")).toEqual([]);
    expect(totalWords(projects, featuresOf(projects, themes), themes, "en")[0]).toMatch(
      /^VND.* in all \(capital known for \d+ of 100\)$/,
    );
  });

  it("add to a total what it leaves out and what does not operate", () => {
    const { value, known, of, remark } = sizeTotal(hydropower, featuresOf(hydropower, themes), themes);
    expect([value, known, of]).toEqual([226.4, 11, 17]);
    expect(remark?.vi).toMatch(/quy hoạch, chuẩn bị đầu tư 50.MW.*Chưa gồm 21.MW là số liệu chung của 4 nhà máy/);
    expect(sizeTotal(projects, featuresOf(projects, themes), themes).remark?.vi).toMatch(
      /^Gồm: đã hoàn thành, hiện hữu .*tỷ.đồng.*; /,
    );
  });
});
