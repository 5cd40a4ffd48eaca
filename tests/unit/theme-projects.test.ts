/** The page of the projects: figures of the report as printed, sums that follow, and cells that filter to what they count. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { filtered, type Condition } from "../../src/domain/filter";
import { projects } from "../../src/themes/projects/layer";
import { agrees, disbursements, onPrintedBase } from "../../src/themes/projects/disbursement";
import {
  answered,
  byCapital,
  byUnit,
  having,
  holdingOf,
  inNoUnit,
  knownOf,
  facetChoices,
  questions,
  totalsAtOtherDates,
  windFarms,
} from "../../src/themes/projects/portfolio";
import { anyOf } from "../../src/themes/projects/show-on-map";
import { featuresOf } from "../../src/themes/features";
import { outlineOf } from "../../src/themes/theme";
import { themes } from "../fixtures/themes";

const keyFigureRows = await loadTable("key-figures");
const indicators = await loadTable("annex");
const rows = await loadTable("projects");

const features = featuresOf(projects, themes);
const figures = new Map(keyFigureRows.map((row) => [row.id, row]));
const value = (id: string): number => figures.get(id)?.value ?? NaN;
/** «48.272,699» as a number. */
const parsed = (printed: string): number => Number(printed.replaceAll(".", "").replace(",", "."));
const passing = (conditions: Record<string, Condition>): string[] =>
  filtered(features, projects.facets, { conditions, words: "" }, null).map(({ ref }) => ref.id);

describe("what the report prints", () => {
  it.each([
    ["approved-projects", "216", 216],
    ["approved-capital", "48.272,699", 48272.699],
    ["approved-operating", "128", 128],
    ["approved-under-way", "88", 88],
    ["approved-under-way-capital", "34.532,54", 34532.54],
    ["approved-adjusted", "17", 17],
    ["approvals-h1-2025", "06", 6],
    ["public-plan-2025", "3.196.678", 3196678],
    ["public-allocated", "3.166.973", 3166973],
    ["public-disbursed", "1.249.056", 1249056],
    ["social-investment", "7.209,8", 7209.8],
    ["budget-revenue", "1.066,14", 1066.14],
    ["budget-transfers", "7.940,41", 7940.41],
    ["budget-spending", "7.566,53", 7566.53],
    ["budget-development", "1.548,06", 1548.06],
    ["budget-recurrent", "6.018,46", 6018.46],
  ])("%s stands as %s", (id, printed, number) => {
    expect(figures.get(id)?.printed).toBe(printed);
    expect(value(id)).toBe(number);
    expect(parsed(printed)).toBe(number);
  });

  it("adds up: operating and under way are all, the capital of the former is the difference and says so", () => {
    expect(value("approved-operating") + value("approved-under-way")).toBe(value("approved-projects"));
    const rest = value("approved-capital") - value("approved-under-way-capital");
    expect(value("approved-operating-capital")).toBeCloseTo(rest, 6);
    expect(rest).toBeCloseTo(13740.159, 6);
    expect(figures.get("approved-operating-capital")?.kind).toBe("derived");
  });

  it("has the capital approved in the half-year read as what its own decrease says, printed with another separator", () => {
    const capital = figures.get("approvals-h1-2025-capital");
    expect(capital?.printed).toBe("1.193.668");
    const change = ((capital?.value ?? NaN) / (capital?.previous ?? NaN) - 1) * 100;
    expect(agrees(value("approvals-h1-2025-change"), change)).toBe(true);
    expect(agrees(-15.22, (parsed("1.193.668") / 1408.019 - 1) * 100)).toBe(false);
  });

  it("stands apart from the totals of other dates, which are those of their own source and date", () => {
    const other = totalsAtOtherDates(figures);
    expect(other.map(({ value: number }) => number)).toEqual([
      222, 47.2, 129, 93, 44, 13.6, 200, 44188.72, 42, 16209.395,
    ]);
    expect(new Set(other.map(({ as_of }) => as_of))).toEqual(new Set(["2025-11-15", "2024"]));
    for (const { id, source } of other) expect(source, id).not.toContain("ubnd-3107-2025");
    expect(value("approved-operating-2025-11") + value("approved-building-2025-11")).toBe(
      value("approved-projects-2025-11"),
    );
    expect(value("approved-projects"), "not replaced").toBe(216);
  });

  it("gives plan and year before as the annex has them", () => {
    for (const [id, row] of [
      ["budget-revenue", 23],
      ["budget-transfers", 27],
      ["budget-spending", 28],
      ["budget-development", 29],
      ["budget-recurrent", 32],
      ["social-investment", 33],
    ] as const) {
      const printed = indicators.find((each) => each.row === row);
      const { plan, previous, value: reached } = figures.get(id) ?? {};
      expect([plan, previous, reached], id).toEqual([printed?.plan_2025, printed?.h1_2024, printed?.h1_2025]);
    }
    expect(value("budget-development") + value("budget-recurrent")).toBeCloseTo(7566.52, 6);
  });
});

describe("disbursement", () => {
  const all = disbursements(figures);

  it("shows both documents, the programmes, and the one project that is known, each with its share", () => {
    expect(all.map(({ share }) => Math.round(share * 100) / 100)).toEqual([39.07, 42.84, 35.96, 28.03, 41.63, 65.79]);
  });

  it("says that the project's figure counts from its start and is no figure of 2025", () => {
    const project = figures.get("nam-rom-disbursed");
    expect([project?.value, project?.plan]).toEqual([460.797, 700.366]);
    expect(project?.name_vi).toContain("lũy kế");
    expect(project?.note_vi).toContain("không phải giải ngân của riêng năm 2025");
  });

  it("follows wherever amounts are printed, of the assigned plan but not of the allocated capital", () => {
    for (const { rate, computed } of all)
      if (rate?.value && computed !== null) expect(agrees(rate.value, computed), rate.id).toBe(true);
    expect(agrees(39.07, (1249056 / 3166973) * 100)).toBe(false);
    expect(agrees(value("public-disbursed-rate-allocated"), (1249056 / 3166973) * 100)).toBe(true);
    expect(agrees(value("public-allocated-rate"), (3166973 / 3196678) * 100)).toBe(true);
  });

  it("marks the share that does not follow from the base printed with it", () => {
    const printed = onPrintedBase(figures);
    expect([printed?.amount?.plan, printed?.share]).toEqual([3166973, 39.07]);
    expect(printed?.computed).toBeCloseTo(39.44, 2);
    expect(agrees(printed?.share ?? NaN, printed?.computed ?? NaN)).toBe(false);
  });

  it("computes the rest of the programmes from the printed figures", () => {
    const rest = figures.get("programmes-other-disbursed");
    expect([rest?.value, rest?.plan, rest?.kind]).toEqual([569289 - 184854, 1582969 - 659491, "derived"]);
  });

  it("knows a share that does not follow", () => {
    expect(agrees(40, 40.0051)).toBe(false);
    expect(agrees(40, 39.995)).toBe(true);
  });
});

describe("what the report names", () => {
  const named = (place: string): string[] =>
    rows.filter(({ report_place }) => (report_place as string[]).includes(place)).map(({ id }) => id);

  it("is on the map: as many as each list has, all from the report", () => {
    const counts = ["17", "I.1 §7.2(b)", "18", "36", "13", "10", "11"].map((place) => named(place).length);
    expect(counts).toEqual([6, 4, 16, 8, 2, 3, 1]);
    for (const row of rows.filter(({ report_place }) => report_place.length > 0)) {
      expect(row.origin, row.id).toBe("document");
      expect(row.source, row.id).toContain("ubnd-3107-2025");
    }
  });

  it("says on the card where: the one in two footnotes names both", () => {
    const fact = features
      .find(({ ref }) => ref.id === "urb-pho-di-bo-san-bay")
      ?.facts.find(({ label }) => label.en === "Named in report 3107");
    expect(fact?.value?.vi).toBe("chú thích 17; chú thích 18");
    expect(fact?.sources).toEqual(["ubnd-3107-2025"]);
  });
});

describe("the projects of the map", () => {
  it("are 100: 90 projects, 8 plans, 2 landmarks; capital is known of 25 and adds up to 57,107.678 billion VND", () => {
    expect(["project", "plan", "landmark"].map((kind) => having(features, "kind", kind).length)).toEqual([90, 8, 2]);
    const all = holdingOf(features);
    expect([all.features.length, all.known]).toEqual([100, 25]);
    expect(all.capital).toBeCloseTo(57107.678, 6);
    expect(holdingOf([]).capital, "nothing known is not 0").toBeNull();
  });

  it("have ten wind farms, four of them with a capacity proposed, none of them a point", () => {
    const wind = rows.filter(({ category }) => category === "wind");
    expect(wind.map(({ wind_mw }) => wind_mw).filter((mw) => mw !== null)).toEqual([126, 108, 120, 180]);
    expect(wind).toHaveLength(10);
    for (const { id, lon, status } of wind) expect([lon, status], id).toEqual([null, "proposed"]);
    expect(rows.filter(({ category, wind_mw }) => category !== "wind" && wind_mw !== null)).toEqual([]);
    const fact = features
      .find(({ ref }) => ref.id === "wind-na-tong")
      ?.facts.find(({ label }) => label.en === "Capacity proposed");
    expect(fact?.value?.vi).toBe("180\u00a0MW");
    expect(windFarms(rows)).toEqual({ farms: wind, known: 4, mw: 534 });
  });

  it("have a symbol of their own, as the legend says, which no other project has", () => {
    const rotors = features.filter((feature) => outlineOf(projects, feature) === "rotor");
    expect(rotors.map(({ ref }) => ref.id)).toEqual(windFarms(rows).farms.map(({ id }) => id));
    expect(projects.kinds?.find(({ outline }) => outline === "rotor")?.label.vi).toBe("Điện gió");
  });

  it("are each in one cell of the table, and a cell filters to just what it counts", () => {
    for (const id of ["category", "funding"] as const) {
      const cells = facetChoices(id).flatMap((option) =>
        projects.classes.map((each) => ({
          conditions: { [id]: anyOf(option.id), status: anyOf(each.id) },
          ids: having(having(features, id, option.id), "status", each.id).map((feature) => feature.ref.id),
        })),
      );
      expect(cells.flatMap(({ ids }) => ids).toSorted()).toEqual(features.map((feature) => feature.ref.id).toSorted());
      for (const { conditions, ids } of cells) expect(passing(conditions)).toEqual(ids);
    }
  });

  it.each(["commune", "district"] as const)(
    "by %s: whole in each unit, and a row filters to just what it counts",
    (level) => {
      const units = byUnit(features, level);
      for (const { unit, holding } of units)
        expect(passing({ [level]: anyOf(unit.ref.code) }), unit.key).toEqual(holding.features.map(({ ref }) => ref.id));
      const somewhere = new Set(units.flatMap(({ holding }) => holding.features.map(({ ref }) => ref.id)));
      expect(somewhere.size + inNoUnit(features, level).length).toBe(features.length);
      const koica = units.filter(({ holding }) => holding.features.some(({ ref }) => ref.id === "en-koica"));
      expect(koica.length, "one project in 18 communes").toBe(level === "commune" ? 18 : koica.length);
    },
  );

  it("are ranked by capital without those of which none is known", () => {
    const ranked = byCapital(features);
    expect(ranked.map(({ ref }) => ref.id).slice(0, 3)).toEqual(["urb-tay-bac-complex", "tr-expressway", "tr-airport"]);
    expect(ranked).toHaveLength(25);
  });

  it("are each counted once by how much is known of them", () => {
    const each = rows.map(answered);
    const sum = knownOf(rows).reduce((total, { known }) => total + known, 0);
    expect(each.reduce((total, n) => total + n, 0)).toBe(sum);
    expect(Math.max(...each)).toBeLessThanOrEqual(questions.length);
    expect(knownOf(rows).find(({ question }) => question === "capital")?.known).toBe(25);
  });
});
