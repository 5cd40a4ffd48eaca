/** The map with filters applied: features, filled units, dots, the SVG map. */
import { describe, expect, it } from "vitest";
import { layers } from "../../src/themes/index";
import type { LayerId } from "../../src/themes/theme";
import { placedFeatures, shownPlacedFeatures } from "../../src/map/placed-features";
import { type View } from "../../src/state/view";
import { companionFeatures } from "../../src/themes/members";
import { narrowingKey } from "../../src/map/narrowing";
import { themes } from "../fixtures/themes";
import { geography } from "../fixtures/geography";
import { hydropower, projects, points, only, view, keys } from "./narrowed-views";

describe("features that pass", () => {
  const filters = { hydropower: only("status", "planned") };
  const planned = hydropower.filter(({ status, lon, communes, former_communes: former, districts }) =>
    status === "planned" && (lon !== null || communes.length + former.length + districts.length > 0)); // prettier-ignore

  it("are drawn, and no others", () => {
    expect(planned.length).toBeGreaterThan(0);
    expect(keys({ layers: { hydropower: 1 }, filters }).toSorted()).toEqual(
      planned.map(({ id }) => `hydropower:${id}`).toSorted(),
    );
    expect(keys({ layers: {}, filters })).toEqual([]);
  });

  it("keep the size they have among all features of the layer", () => {
    const all = new Map(
      placedFeatures(geography, points("hydropower"), themes).map(({ key, symbol }) => [key, symbol.px]),
    );
    for (const { key, symbol } of shownPlacedFeatures(geography, view({ layers: { hydropower: 1 }, filters }), themes))
      expect(symbol.px).toBe(all.get(key));
  });

  it("are those within the land looked at", () => {
    const within = { kind: "unit", unit: { level: "district", code: "096" } } as const;
    const there = keys({ layers: { projects: 1, "border-gates": 1 }, within });
    expect(there).toContain("projects:bor-moc-giao-diem");
    expect(there.length).toBeLessThan(keys({ layers: { projects: 1, "border-gates": 1 } }).length);
  });
});

describe("a feature of more than one commune", () => {
  /** In 18 communes of more than one district. */
  const key = "projects:en-koica";
  const at = (of: Partial<View>) => {
    const found = shownPlacedFeatures(geography, view({ layers: { projects: 1 }, ...of }), themes).find(
      (each) => each.key === key,
    );
    return found && `${found.lon} ${found.lat}`;
  };
  const labelOf = (code: string): string => geography.units[`commune:${code}`]?.label.join(" ") ?? "";

  it("stands in the commune looked at, by the place narrowed to or by the layer's own filter", () => {
    const row = projects.find(({ id }) => id === "en-koica");
    const last = row?.communes.at(-1) ?? "";
    expect(at({})).toBe(labelOf(row?.communes[0] ?? ""));
    expect(at({ within: { kind: "unit", unit: { level: "commune", code: last } } })).toBe(labelOf(last));
    expect(at({ filters: { projects: only("commune", last) } })).toBe(labelOf(last));
  });
});

describe("companions of another layer", () => {
  const marker = "projects:bor-moc-giao-diem";
  const gone = { projects: only("kind", "plan") };

  it("are drawn with it, once, whichever layers are on, whatever the filter of their own layer", () => {
    const count = (of: Partial<View>) => keys(of).filter((key) => key === marker).length;
    expect(count({ layers: { "border-gates": 1 } })).toBe(1);
    expect(count({ layers: { "border-gates": 1, projects: 1 } })).toBe(1);
    expect(count({ layers: { "border-gates": 1, projects: 1 }, filters: gone })).toBe(1);
    expect(count({ layers: { projects: 1 }, filters: gone })).toBe(0);
    expect(count({ layers: { hydropower: 1 } })).toBe(0);
    const away = { kind: "unit", unit: { level: "commune", code: "03127" } } as const;
    expect(count({ layers: { "border-gates": 1 }, within: away })).toBe(0);
  });

  it("are listed in the legend, and every companion of a record is a feature", () => {
    const pointLayers = layers.flatMap((layer) => (layer.kind === "points" ? [layer] : []));
    for (const layer of pointLayers)
      expect(companionFeatures(layer, themes).map(({ feature }) => feature.ref)).toEqual(layer.companions ?? []);
    expect(companionFeatures(points("border-gates"), themes).map(({ feature }) => feature.ref.id)).toEqual([
      "bor-moc-giao-diem",
    ]);
  });
});

describe("the key of a narrowing", () => {
  it("is empty without one, and another for another filter, land or region", () => {
    const regions = [{ name: "A", land: new Set(["03127"]) }, { name: "B", land: new Set(["03130"]) }]; // prettier-ignore
    const of = (narrowed: Partial<View>, layer: LayerId = "hydropower") => narrowingKey(layer, view(narrowed));
    expect(of({ filters: { ntm: only("level", "met") } })).toBe("");
    const keys = [
      of({ filters: { hydropower: only("status", "planned") } }),
      of({ filters: { hydropower: only("status", "unknown") } }),
      of({ within: { kind: "unit", unit: { level: "commune", code: "03127" } } }),
      of({ within: { kind: "region", at: 0 }, regions }),
      of({ within: { kind: "region", at: 1 }, regions }),
    ];
    expect(new Set([...keys, ""]).size).toBe(keys.length + 1);
    const changed = [{ name: "A", land: new Set(["03127", "03130"]) }];
    expect(keys).not.toContain(of({ within: { kind: "region", at: 0 }, regions: changed }));
  });
});
