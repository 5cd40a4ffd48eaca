/** The page of hydropower: lines that add up to the report, the path of the totals, sums by unit, disagreements; all as the tables have them. */
import { loadTable } from "virtual:data/tables";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlantRow } from "../../data/themes/hydropower";
import { containedIn } from "../../src/domain/containment";
import { landOf } from "../../src/domain/land";
import { unitKey, type Level } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { hydropower } from "../../src/themes/hydropower/layer";
import { disputesByPlant, disputeKind } from "../../src/themes/hydropower/disputes";
import { missingOf } from "../../src/themes/hydropower/missing";
import { capacityPath } from "../../src/themes/hydropower/path";
import { exact, reconcile, type Reconciliation } from "../../src/themes/hydropower/reconcile";
import { matching, ofStatus, operatingFrom } from "../../src/themes/hydropower/show-on-map";
import { powerByUnit } from "../../src/themes/hydropower/unit-power";
import { loadThemes, type Themes } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { indicatorById } from "../fixtures/themes";

const discrepancies = await loadTable("discrepancies");
const plants = await loadTable("hydropower");
const keyFigures = await loadTable("key-figures");

const figures = new Map(keyFigures.map((row) => [row.id, row]));
const names = (rows: readonly PlantRow[]): string[] => rows.map(({ name }) => name).toSorted();
let themes: Themes;
beforeAll(async () => void (themes = await loadThemes()));

describe("reconciliation with the report", () => {
  const found = reconcile(plants, figures) as Reconciliation;

  it("has the report's figures and what can be named", () => {
    expect(found.reported).toEqual({ plants: 22, mw: 319.3 });
    expect(found.named).toHaveLength(17);
    expect(found.unnamed).toBe(5);
    expect(names(found.unsized)).toEqual(["Mường Luân 1", "Mường Luân 2"]);
    const likely = found.named.filter(({ status_confidence }) => status_confidence !== "confirmed");
    expect(names(likely)).toEqual(
      ["Long Tạo", "Mường Luân 2", "Nậm Khẩu Hu", "Nậm Mu 2", "Thác Bay", "Trung Thu"].toSorted(),
    );
  });

  it("lists single capacities by kind of figure, and the group apart", () => {
    expect([found.own.plants.length, found.own.mw]).toEqual([11, 226.4]);
    expect(found.own.byBasis.map(({ basis, plants: those, mw }) => [basis, those.length, mw])).toEqual([
      ["as-built", 5, 92.1],
      ["design", 2, 32.6],
      ["planned", 3, 83.7],
      ["derived", 1, 18],
    ]);
    expect(found.shared).toHaveLength(1);
    expect([names(found.shared[0]!.plants), found.shared[0]!.mw]).toEqual([
      ["Na Son", "Nậm He", "Pá Khoang", "Thác Bay"].toSorted(),
      21,
    ]);
    expect([found.attributed, found.rest]).toEqual([247.4, 71.9]);
  });

  it("has lines that add up to the report, in plants and in MW", () => {
    const shared = found.shared.reduce((sum, group) => sum + group.plants.length, 0);
    expect(found.own.plants.length + shared + found.unsized.length + found.unnamed).toBe(found.reported.plants);
    const kinds = found.own.byBasis.reduce((sum, { mw }) => sum + mw, 0);
    expect(exact(kinds + found.shared[0]!.mw + found.rest)).toBe(found.reported.mw);
  });

  it("agrees with the discrepancy listed, and is empty without the report", () => {
    const listed = discrepancies.find(({ id }) => id === "hydropower-named");
    expect(listed?.value_b).toBe(`${found.named.length}; ${String(found.attributed).replace(".", ",")} MW`);
    expect(reconcile(plants, new Map())).toBeNull();
  });

  it("finds the shared 21 MW in the total of 2015 less the plants of that time", () => {
    const others = found.own.plants.filter(({ commissioned }) => commissioned !== null && commissioned <= 2015);
    expect(names(others)).toEqual(["Nà Lơi", "Nậm Mức", "Thác Trắng"].toSorted());
    expect(others.length + found.shared[0]!.plants.length).toBe(figures.get("plants-operating-2015")?.value);
    const mw = others.reduce((sum, { capacity_mw }) => sum + (capacity_mw ?? 0), 0);
    expect(exact(figures.get("plants-mw-2015")!.value! - mw)).toBe(found.shared[0]!.mw);
  });
});

describe("key figures of hydropower", () => {
  it.each(keyFigures.filter(({ group }) => group === "hydropower"))("$id: $printed", ({ printed, value }) => {
    const number = /\d+(?:,\d+)?/.exec(printed)?.[0] ?? "";
    expect(Number(number.replace(",", "."))).toBe(value);
  });

  it("has the plan for 2020 as the sum of the ten schemes that its page names", () => {
    const named = [11, 44, 29.8, 15, 10, 14, 21, 29.5, 10.2, 16];
    expect(named).toHaveLength(figures.get("schemes-plan-2020")!.value!);
    expect(exact(named.reduce((sum, mw) => sum + mw, 0))).toBe(figures.get("schemes-mw-plan-2020")!.value);
  });
});

describe("path of the totals", () => {
  const steps = capacityPath(figures);

  it("leads from 80.3 to 326.8 MW with the 16 MW that nothing explains", () =>
    expect(steps.map(({ id, kind, why, mw, plants: count }) => [id, kind, why, mw, count])).toEqual([
      ["plants-mw-2015", "total", null, 80.3, 7],
      ["to-plants-mw-2023", "computed", "between", 183, 11],
      ["plants-mw-2023", "total", null, 263.3, 18],
      ["to-plants-mw", "computed", "unexplained", 16, 2],
      ["plants-mw-added-2025", "added", null, 40, 2],
      ["plants-mw", "total", null, 319.3, 22],
      ["to-plants-mw-end-2025", "computed", "plan", 7.5, null],
      ["plants-mw-end-2025", "total", null, 326.8, null],
      ["plants-mw-2026", "total", null, 326.8, 23],
    ]));

  it("begins each addition where the last step ended, and ends at the next total", () => {
    let at = 0;
    for (const { kind, from, mw } of steps) {
      if (kind === "total") expect(at === 0 || at === mw).toBe(true);
      else expect(from).toBe(at);
      at = exact(from + mw);
    }
  });

  it("leaves out what is not there", () => {
    const without = new Map([...figures].filter(([id]) => id !== "plants-mw-2023"));
    expect(capacityPath(without).map(({ id }) => id)).toContain("to-plants-mw");
    expect(capacityPath(new Map())).toEqual([]);
  });
});

describe("by unit", () => {
  it.each(["commune", "district", "former-commune"] as const)(
    "%s: each plant once in the total, rows as the indicators",
    (level: Level) => {
      const { rows, total, unplaced, repeated } = powerByUnit(level, themes);
      expect([total.count, total.running, total.mw.value]).toEqual([32, 17, 226.4]);
      const listed = rows.reduce((sum, { count }) => sum + count, 0);
      expect(listed - repeated + (unplaced?.count ?? 0)).toBe(total.count);
      for (const { unit, count, mw } of rows) {
        expect(indicatorById("plants").over([unit], themes).value, unitKey(unit)).toBe(count);
        const { value, known, of } = indicatorById("capacity").over([unit], themes);
        expect([mw.value, mw.known, mw.of], unitKey(unit)).toEqual([value, known, of]);
      }
      const sizes = rows.map(({ mw }) => mw.value ?? -1);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    },
  );

  it("counts what lies in two districts in both rows and once in the total", () => {
    const { repeated, without, possible } = powerByUnit("district", themes);
    const maybe = unitsOf("commune").filter(({ ref }) => {
      const where = featuresOf(hydropower, themes).map(({ units }) => containedIn(landOf(ref), units));
      return !where.includes("inside") && where.includes("maybe");
    });
    expect([possible, powerByUnit("commune", themes).possible]).toEqual([0, maybe.length]);
    expect(maybe.length).toBeGreaterThan(0);
    const cluster = plants.filter(({ districts }) => districts.length > 1);
    expect(repeated).toBe(cluster.reduce((sum, { districts }) => sum + districts.length - 1, 0));
    expect(without).toBe(10 - new Set(plants.flatMap(({ districts }) => districts)).size);
  });
});

describe("filters that the page sets", () => {
  it("let through the large operating plants, and no plant of unknown capacity", () => {
    const features = featuresOf(hydropower, themes);
    const wanted = plants.filter(({ status, capacity_mw }) => status === "operating" && (capacity_mw ?? 0) >= 20);
    expect(matching(features, operatingFrom(20)).map(({ ref }) => ref.id)).toEqual(wanted.map(({ id }) => id));
    expect(wanted).toHaveLength(5);
    expect(matching(features, ofStatus("operating"))).toHaveLength(17);
  });
});

describe("what is missing and where sources disagree", () => {
  const operating = plants.filter(({ status }) => status === "operating");

  it("names each plant that lacks a capacity", () => {
    const missing = new Map(missingOf(operating).map(({ lack, plants: those }) => [lack, those.length]));
    expect([missing.get("mw"), missing.get("built")]).toEqual([6, 6]);
    expect(missing.get("point")).toBe(operating.filter(({ lon }) => lon === null).length);
  });

  it("lists every disagreement about a plant once, with its plant", () => {
    const listed = disputesByPlant(discrepancies);
    const ours = discrepancies.filter(({ about }) => about?.startsWith("hydropower#"));
    expect(listed.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
      ours.map(({ id }) => id).toSorted(),
    );
    for (const { id } of listed) expect(plants.map((plant) => plant.id)).toContain(id);
    const kinds = ours.map(disputeKind);
    expect(["point", "mw"].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([5, 4]);
  });
});
