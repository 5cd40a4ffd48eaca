/** The page of the border: every figure against the printed text, sums against their parts, lists against their tables. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { translator } from "../../src/locale/word";
import type { KeyFigureRow } from "../../data/schema";
import type { Language } from "../../src/domain/unit";
import { keyFigureRemark, keyFigureValue } from "../../src/features/theme-page/key-figure";
import { borderCommunes, drawnKm } from "../../src/themes/border-gates/communes";
import { historyOf, inForce, marksOf, spanOf, yearsOf } from "../../src/themes/border-gates/history";
import { inventoryOf, inventorySum } from "../../src/themes/border-gates/inventory";
import { annexAgrees, annexRow, tradeFlows } from "../../src/themes/border-gates/trade";
import { problemsOf, setCells, withTable } from "../fixtures/data/broken";

const gates = await loadTable("border-gates");
const byUnit = await loadTable("indicators-by-unit");
const annex = await loadTable("annex");
const events = await loadTable("gate-events");
const keyFigures = await loadTable("key-figures");

const figures = new Map(keyFigures.map((row) => [row.id, row]));
const value = (id: string): number => figures.get(id)?.value ?? Number.NaN;

/** «giảm 7,26%» is -7.26, «1.866,23 m» 1866.23. */
function read(printed: string): number {
  const digits = /\d[\d.]*(?:,\d+)?/.exec(printed)?.[0] ?? "";
  const number = Number(digits.replaceAll(".", "").replace(",", "."));
  return printed.startsWith("giảm") ? -number : number;
}

describe("key figures of trade and border", () => {
  it("are the numbers that are printed", () => {
    const those = keyFigures.filter(({ group, value: known }) => ["trade", "border"].includes(group) && known !== null);
    expect(those.length).toBeGreaterThanOrEqual(24);
    for (const row of those) expect(row.value, row.id).toBe(read(row.printed));
  });

  it("say what section I.1 §3.5 of the report says", () => {
    const printed = keyFigures.filter(({ place }) => place === "I.1 §3.5").map((row) => row.printed);
    expect(printed).toEqual([
      "71,56 triệu USD",
      "tăng 10,24%",
      "51,11%",
      "50,74 triệu USD",
      "tăng 19,5%",
      "53,41%",
      "20,82 triệu USD",
      "giảm 7,26%",
      "46,27%",
    ]);
  });

  it("name the goods in the report's words", () => {
    const goods = figures.get("trade-export-goods") as KeyFigureRow;
    const said = (language: Language) => {
      const speech = {
        language,
        t: translator(() => "vi"),
        number: String,
      };
      return [keyFigureValue(speech, goods), keyFigureRemark(speech, goods)];
    };
    expect(said("vi")).toEqual([
      "xi măng, hàng thủ công mỹ nghệ và một số nông, lâm sản chế biến khác",
      expect.stringContaining("không kèm số lượng"),
    ]);
    expect(said("en")[0]).toMatch(/^Cement, handicrafts/);
    expect(said("en")[1]).not.toContain("Cement");
  });

  it("add up: trade of both ways, the border with Laos by kind and by province", () => {
    expect(value("trade-exports") + value("trade-imports")).toBeCloseTo(value("trade-total"), 6);
    expect(value("border-laos-land") + value("border-laos-streams")).toBeCloseTo(value("border-laos"), 6);
    expect(value("border-phongsaly") + value("border-luang-prabang")).toBeCloseTo(value("border-laos"), 6);
  });

  it("agree with the figures of the province among those by unit", () => {
    for (const [id, indicator] of [
      ["border-laos", "border_length_laos"],
      ["border-china", "border_length_china"],
    ] as const) {
      expect(byUnit.find((row) => row.indicator === indicator)?.value, id).toBe(value(id));
    }
  });
});

describe("trade", () => {
  const flows = tradeFlows(figures);

  it("has exports, imports and both, each against plan and year before", () => {
    expect(flows.map(({ id, now, plan, before }) => [id, now, plan, Number(before.toFixed(2))])).toEqual([
      ["exports", 50.74, 95, 42.46],
      ["imports", 20.82, 45, 22.45],
      ["total", 71.56, 140, 64.91],
    ]);
  });

  it("prints shares and growth that follow from its own figures, within rounding", () => {
    for (const { id, now, plan, before, share, growth } of flows) {
      expect(Math.abs((now / plan) * 100 - share), id).toBeLessThan(0.02);
      expect(Math.abs((now / before - 1) * 100 - growth), id).toBeLessThan(0.02);
    }
  });

  it("is the same in text and annex; another figure in either is noticed", () => {
    expect(annexAgrees(flows, annex)).toBe(true);
    const wrong = annex.map((row) => (row === annexRow(annex, "imports") ? { ...row, h1_2024: 22.54 } : row));
    expect(annexAgrees(flows, wrong)).toBe(false);
    expect(annexAgrees(flows, [])).toBe(false);
    expect(annexRow(annex, "duties")).toMatchObject({ h1_2025: 5.23, plan_2025: 15, vs_plan: 34.84 });
  });

  it("is not made up where a figure is missing", () => {
    const without = new Map(figures);
    without.delete("trade-imports-share");
    expect(() => tradeFlows(without)).toThrow("trade-imports-share");
  });
});

describe("inventory of gates and openings", () => {
  const inventory = inventoryOf(figures, gates);

  it("counts 9, of which 6 are named, each gate in one line", () => {
    expect(inventory.map(({ figure, named }) => [figure.value, named.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [5, 2],
      [1, 1],
    ]);
    expect(inventorySum(inventory)).toEqual({ counted: 9, named: 6 });
    expect(inventory.flatMap(({ named }) => named.map(({ id }) => id)).toSorted()).toEqual(
      gates.map(({ id }) => id).toSorted(),
    );
  });
});

describe("what happened at the gates", () => {
  it("is listed for every gate: dated events in order, undated ones apart", () => {
    for (const { id } of gates) {
      const { dated, undated } = historyOf(events, id);
      expect(dated.length + undated.length, id).toBeGreaterThan(0);
      expect(dated.map(({ date }) => date)).toEqual(dated.map(({ date }) => date).toSorted());
    }
    expect(events.filter(({ date }) => date === null).map(({ id }) => id)).toEqual([
      "tay-trang-inventory",
      "tay-trang-evisa",
      "si-pa-phin-opened",
      "si-pa-phin-inventory",
      "na-bung-agreed",
    ]);
    expect(
      historyOf(events, "a-pa-chai-long-phu")
        .dated.filter(inForce)
        .map(({ date }) => date),
    ).toEqual(["2010", "2023-08", "2026-02-07"]);
  });

  it("has as its latest event nothing that the gate's own row does not know yet", () => {
    for (const gate of gates) {
      const last = historyOf(events, gate.id).dated.at(-1)?.date ?? gate.as_of;
      expect(last.slice(0, gate.as_of.length) <= gate.as_of, gate.id).toBe(true);
    }
  });

  it("lies on the axis at its date: a day is a point, a month and a year last", () => {
    expect(spanOf("2025-01-01")).toEqual({ from: 2025, to: 2025 });
    expect(spanOf("2025-07").to - spanOf("2025-07").from).toBeCloseTo(1 / 12);
    expect(spanOf("2010")).toEqual({ from: 2010, to: 2011 });
    expect(spanOf("2025-12-31").to).toBeLessThan(2026);
    expect(yearsOf(events)).toEqual({ first: 2009, last: 2026 });
  });

  it("is drawn with no two marks on each other", () => {
    const apart = 0.36;
    for (const { id } of gates) {
      const marks = marksOf(historyOf(events, id), apart);
      for (const [at, one] of marks.entries())
        for (const other of marks.slice(at + 1))
          if (one.lane === other.lane) expect(Math.abs(one.at - other.at), id).toBeGreaterThanOrEqual(apart);
    }
  });

  it("names gates of the table, or the build stops", () => {
    const [problem] = problemsOf(withTable("gate-events", setCells(2, { gate: "tay-trag" })));
    expect(problem).toMatchObject({ file: "data/themes/gate-events.csv", line: 2, column: "gate", value: "tay-trag" });
  });
});

describe("border communes", () => {
  const communes = borderCommunes(byUnit);
  const former = communes.flatMap(({ parts }) => parts);

  it("are 15 made of 28 former ones and others, as the table counts them", () => {
    expect(communes).toHaveLength(15);
    expect(new Set(former.map(({ ref }) => ref.code)).size).toBe(28);
    const counted = (level: string): number =>
      byUnit.filter((row) => row.indicator === "border_commune" && row.level === level).length;
    expect([counted("commune"), counted("former-commune")]).toEqual([15, 28]);
    expect(communes.every(({ parts }) => parts.length > 0)).toBe(true);
  });

  it("know what is drawn and what is published, and add up only what is known", () => {
    expect([drawnKm(communes), drawnKm(former)]).toEqual([435.7, 428.5]);
    expect(communes.flatMap(({ published }) => published?.km ?? [])).toEqual([38.433, 33.258]);
    expect(former.filter(({ drawn }) => drawn === null).map(({ ref }) => ref.code)).toEqual(["03322"]);
  });

  it("touch what their parts touch; only Sín Thầu touches both neighbours", () => {
    for (const commune of communes) {
      const ofParts = new Set(commune.parts.flatMap(({ neighbours }) => neighbours));
      expect([...ofParts].toSorted(), commune.ref.code).toEqual(commune.neighbours.toSorted());
    }
    expect(communes.filter(({ neighbours }) => neighbours.length > 1).map(({ ref }) => ref.code)).toEqual(["03158"]);
  });
});
