/** Things side by side: what is missing stays missing, a figure of a larger whole is nobody's own, what makes no sense is said so. */
import { describe, expect, it } from "vitest";
import { unitsOf } from "../../src/domain/units";
import type { LineGroup, SideCell, SideLine } from "../../src/features/side-by-side/lines/line";
import { isJoint } from "../../src/indicators/joint";
import { parseSelection } from "../../src/state/selection";
import { thingName, thingOf, type Thing } from "../../src/state/things";
import { pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";
import { regions, thing, groupsOf, linesIn } from "./compared-things";

function lineOf(groups: readonly LineGroup[], id: string): SideLine {
  const found = linesIn(groups).find((line) => line.id === id);
  if (!found) throw new Error(id);
  return found;
}

const texts = ({ cells }: SideLine) => cells.map((cell) => cell && cell.text);

describe("subjects", () => {
  it("are told by their keys, and what there is not is null", () => {
    const of = (key: string) => thingOf(parseSelection(key)!, { themes, geography, regions });
    expect(thingName(thing("commune:03202"), "vi")).toBe("Xã Mường Pồn");
    expect(thingName(thing("region:1"), "vi")).toBe("Một");
    expect(thingName(thing("place:21.38600,103.01700"), "vi")).toBe("21,38600 B; 103,01700 Đ");
    for (const key of ["commune:99999", "hydropower:no-such", "place:21.20000,102.80000"])
      expect(of(key), key).toBeNull();
    expect(thingOf({ kind: "region", at: 3 }, { themes, geography, regions })).toBeNull();
  });
});

describe("lines of units and regions", () => {
  const groups = groupsOf("commune:03202", "commune:03356", "region:1");

  it("have every indicator with the value, date and sources that its own record gives", () => {
    for (const indicator of indicators) {
      const { cells } = lineOf(groups, indicator.id);
      const aggregate = indicator.over([{ level: "commune", code: "03202" }], themes);
      expect(cells[0]?.sources, indicator.id).toEqual(aggregate.sources);
      expect(cells[0]?.asOf, indicator.id).toBe(aggregate.asOf);
      expect(cells[0]?.value ?? null, indicator.id).toBe(
        aggregate.known === aggregate.of && !aggregate.least ? aggregate.value : null,
      );
    }
    expect(texts(lineOf(groups, "population-2025")).slice(0, 2)).toEqual(["10.401\u00a0người", "8.183\u00a0người"]);
  });

  it("say of no unit what several have together, in any pair of units", () => {
    const joint = themes.indicatorsByUnit.filter(isJoint);
    expect(joint.length).toBeGreaterThan(5);
    let checked = 0;
    for (const level of ["commune", "district"] as const) {
      const units = unitsOf(level).map(({ key }) => key);
      for (let at = 0; at < units.length; at += 4) {
        const keys = units.slice(at, at + 4);
        const figures = groupsOf(...keys).find(({ id }) => id === "figures");
        for (const row of joint.filter((each) => each.level === level)) {
          const line = figures?.lines.find(({ id }) => id === `${row.indicator}-${row.year ?? ""}`);
          keys.forEach((key, column) => {
            const code = key.split(":")[1] ?? "";
            const own = themes.indicatorsByUnit.some(
              (other) =>
                !isJoint(other) &&
                other.indicator === row.indicator &&
                other.year === row.year &&
                other.level === level &&
                other.codes.includes(code),
            );
            if (own || !row.codes.includes(code)) return;
            expect(line?.cells[column]?.text, `${key} ${row.indicator}`).toBeNull();
            expect(line?.cells[column]?.notes.join(), key).toContain("Số liệu chung của");
            checked += 1;
          });
        }
      }
    }
    expect(checked).toBeGreaterThan(45);
  });

  it("leave unknown what is not published, without a 0 and without a source", () => {
    const cell = lineOf(groups, "forest-cover").cells[1] as SideCell;
    expect([cell.text, cell.value, cell.sources]).toEqual([null, null, []]);
    for (const line of linesIn(groups))
      for (const each of line.cells) if (each?.text === null) expect(each.value, line.id).toBeNull();
  });

  it("name the features within, and say that a list has none", () => {
    const within = lineOf(groupsOf("commune:03202", "province:11"), "within-border-gates");
    expect(texts(within)[0]).toBe("không có trong danh mục");
    expect(within.cells[1]?.links?.length).toBe(
      featuresOf(
        pointLayers.find(({ id }) => id === "border-gates")!,
        themes,
      ).length,
    );
  });
});

describe("lines of features", () => {
  const groups = groupsOf("hydropower:nam-muc", "hydropower:nam-he", "border-gates:tay-trang");

  it("are the facts of their cards in the same order", () => {
    const facts = groups.find(({ id }) => id === "facts")!;
    const { feature } = thing("hydropower:nam-muc") as Extract<Thing, { kind: "feature" }>;
    const own = facts.lines.filter(({ cells }) => cells[0]?.text).map(({ label }) => label);
    const known = feature.facts.filter(({ value }) => value).map(({ label }) => label.vi);
    expect(own).toEqual(known);
  });

  it("tell what is not known from what the table of a layer has no line for", () => {
    const owner = lineOf(groups, "fact-Chủ đầu tư, đơn vị vận hành");
    expect(owner.cells[1]).not.toBeNull();
    expect(owner.cells[2]).toBeNull();
  });
});

describe("lines of mixed kinds", () => {
  const groups = groupsOf("commune:03202", "place:21.38600,103.01700", "hydropower:nam-muc");

  it("have no figure of a unit for a place or a plant, and no distance from a unit", () => {
    expect(lineOf(groups, "population-2025").cells.slice(1)).toEqual([null, null]);
    const near = groups.find(({ id }) => id === "near")!;
    for (const { cells } of near.lines) expect(cells[0]).toBeNull();
    expect(near.note).toContain("Chỉ có cho điểm");
  });

  it("measure to the same landmarks from each point", () => {
    const near = groups.find(({ id }) => id === "near")!;
    const gate = near.lines.find(({ label }) => label.includes("Tây Trang"))!;
    expect(gate.cells[1]?.text).toBe("khoảng 22 km về phía tây nam");
    expect(gate.cells[2]?.value).toBeGreaterThan(40);
    expect(near.lines.some(({ id }) => id === "near-seat")).toBe(true);
  });

  it("have a height where there is a point, with what the grid cannot tell", () => {
    const { cells, note } = lineOf(groups, "height");
    expect(cells[0]).toBeNull();
    expect(cells[1]?.text).toBe("khoảng\u00a0490\u00a0m");
    expect(cells[1]?.notes.join()).toContain("± 20 m");
    expect(note).toContain("Không cho biết độ dốc");
  });

  it("have at least one cell that makes sense, and as many cells as things", () => {
    for (const { cells } of linesIn(groups)) {
      expect(cells).toHaveLength(3);
      expect(cells.some((cell) => cell !== null)).toBe(true);
    }
  });
});
