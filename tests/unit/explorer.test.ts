/** The explorer of projects: sums and dates counted anew from the tables, ready filters, what the search makes of «gần». */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { loadTable } from "virtual:data/tables";
import { describe, expect, it, vi } from "vitest";
import { filtered, noFilter, type Filter } from "../../src/domain/filter";
import { nearAnswers } from "../../src/features/search/near-answers";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";
import { layerById, type LayerId } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { capitalByCommune, capitalByField } from "../../src/themes/projects/explorer/capital";
import { isChosen, mostChosen, toggledChoice } from "../../src/themes/projects/explorer/chosen";
import { askedDistance, isSet, nearGate, readyFilters, toggledReady } from "../../src/themes/projects/explorer/ready";
import {
  datesOf,
  dayOf,
  projectStages,
  withoutDate,
  yearsWithDates,
} from "../../src/themes/projects/explorer/timeline";
import { projects } from "../../src/themes/projects/layer";
import { themes } from "../fixtures/themes";

const file = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/themes/${name}.csv`, import.meta.url), "utf8"), { columns: true, bom: true });
const rows = file("projects");
const dateRows = file("project-dates");
const features = featuresOf(projects, themes);
const dates = await loadTable("project-dates");
const capital = (those: Record<string, string>[]): number =>
  those.reduce((sum, row) => sum + Number(row["capital_billion_vnd"] || 0), 0);
const known = (those: Record<string, string>[]): number => those.filter((row) => row["capital_billion_vnd"]).length;
const ids = (filter: Filter): string[] =>
  filtered(features, projects.facets, filter, null)
    .map(({ ref }) => ref.id)
    .toSorted();
const idsOf = (those: Record<string, string>[]): string[] => those.flatMap(({ id }) => id ?? []).toSorted();

describe("capital", () => {
  it("by field is that of the rows of the table, and adds up to all of them", () => {
    const fields = capitalByField(features);
    for (const { id, holding } of fields) {
      const those = rows.filter((row) => row["category"] === id);
      expect([holding.features.length, holding.known], id).toEqual([those.length, known(those)]);
      expect(holding.capital ?? 0, id).toBeCloseTo(capital(those), 6);
    }
    expect(fields.reduce((sum, { holding }) => sum + (holding.capital ?? 0), 0)).toBeCloseTo(capital(rows), 6);
  });

  it("by commune has each row once: of one commune, of several, or of a larger area", () => {
    const { communes, several, larger } = capitalByCommune(features);
    const split = (row: Record<string, string>): string[] => (row["communes"] ?? "").split(";").filter(Boolean);
    for (const { of, holding } of communes) {
      const those = rows.filter((row) => split(row).length === 1 && split(row)[0] === of.ref.code);
      expect(holding.features.map(({ ref }) => ref.id).toSorted(), of.name).toEqual(idsOf(those));
      expect(holding.capital ?? 0, of.name).toBeCloseTo(capital(those), 6);
    }
    const joint = rows.filter((row) => split(row).length > 1);
    expect(several.features.map(({ ref }) => ref.id).toSorted()).toEqual(idsOf(joint));
    expect(several.capital).toBeCloseTo(capital(joint), 6);
    const all = [...communes.map(({ holding }) => holding), several, larger];
    expect(all.reduce((sum, { features: those }) => sum + those.length, 0)).toBe(rows.length);
    expect(all.reduce((sum, holding) => sum + (holding.capital ?? 0), 0)).toBeCloseTo(capital(rows), 6);
    expect(all.reduce((sum, holding) => sum + holding.known, 0)).toBe(known(rows));
  });

  it("is null, never 0, where it is known of none", () => {
    expect(capitalByField(features).find(({ id }) => id === "wind")?.holding.capital).toBeNull();
  });
});

describe("dates", () => {
  it.each([null, ...projectStages])("of stage %s are counted by year, what came about apart from plans", (stage) => {
    const those = dateRows.filter((row) => stage === null || row["stage"] === stage);
    for (const { year, done, planned } of yearsWithDates(dates, stage)) {
      expect(done.length, year).toBe(those.filter((row) => row["date"]?.startsWith(year)).length);
      expect(planned.length, year).toBe(those.filter((row) => row["planned"]?.startsWith(year)).length);
    }
    const counted = yearsWithDates(dates, stage).flatMap(({ done, planned }) => [...done, ...planned]);
    expect(counted.length).toBe(those.length);
  });

  it("leave the projects without any apart", () => {
    const dated = new Set(dateRows.map((row) => row["project"]));
    const without = withoutDate(idsOf(rows), dates, null);
    expect(without.length + dated.size).toBe(rows.length);
    expect(without.some((id) => dated.has(id))).toBe(false);
  });

  it("of a project stand in the order of its stages", () => {
    expect(datesOf("tr-airport", dates).map((row) => [row.stage, dayOf(row)])).toEqual([
      ["approval", "2021-03-27"],
      ["start", "2022-01-22"],
      ["completion", "2023-12-02"],
    ]);
  });

  it("are said by the project's own row too: what came about stands there in words", () => {
    for (const row of dateRows.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date ?? ""))) {
      const [year, month, day] = (row["date"] ?? "").split("-").map(Number);
      const project = rows.find(({ id }) => id === row["project"]);
      const said = `${project?.["status_vi"]} ${project?.["note_vi"]}`;
      expect(said, row["id"]).toMatch(new RegExp(`\\b${day}/${month}/${year}\\b`));
    }
  });

  it("never tell of completion where the row says that it is still under way", () => {
    for (const row of dateRows.filter(({ stage, date }) => stage === "completion" && date)) {
      const project = rows.find(({ id }) => id === row["project"]);
      expect(["completed", "existing"], row["id"]).toContain(project?.["status"]);
    }
  });
});

describe("ready filters", () => {
  const expected: Record<string, (row: Record<string, string>) => boolean> = {
    calling: (row) => row["status"] === "calling",
    approved: (row) => ["approved", "preparing"].includes(row["status"] ?? ""),
    energy: (row) => ["energy", "wind"].includes(row["category"] ?? ""),
  };

  it.each(readyFilters)("$id is what the table has, and a second press takes it off", (ready) => {
    const set = toggledReady(undefined, ready);
    expect(isSet(set, ready)).toBe(true);
    expect(ids(set)).toEqual(idsOf(rows.filter((row) => expected[ready.id]?.(row))));
    expect(toggledReady(set, ready)).toEqual(noFilter);
  });

  it("of different facets narrow together, of one facet take each other's place", () => {
    const [calling, approved, energy] = readyFilters;
    const both = toggledReady(toggledReady(undefined, approved), energy);
    expect(isSet(both, approved) && isSet(both, energy)).toBe(true);
    expect(isSet(toggledReady(both, calling), approved)).toBe(false);
    expect(isSet(toggledReady(both, calling), energy)).toBe(true);
  });

  it("none begun is among the approved: no date of a start that came about", () => {
    const [, approved] = readyFilters;
    const begun = dateRows.filter(({ stage, date }) => stage !== "proposal" && stage !== "approval" && date);
    const those = new Set(ids(toggledReady(undefined, approved)));
    expect(begun.filter(({ project }) => those.has(project ?? "")).map(({ id }) => id)).toEqual([]);
  });

  it("nearness is asked for by a gate and a distance, what may be so near included", () => {
    const filter = { conditions: { gate: nearGate("tay-trang", 50) }, words: "" };
    expect(askedDistance(filter)).toMatchObject({ of: "tay-trang", to: 50, unknown: true });
    expect(askedDistance(undefined)).toBeNull();
    const all = { ...toggledReady(filter, readyFilters[0]) };
    expect(ids(all)).toEqual(["urb-tay-bac-complex"]);
  });
});

describe("projects to stand side by side", () => {
  it("are at most four, each once, and go again", () => {
    const refs = features.slice(0, mostChosen + 1).map(({ ref }) => ref);
    const four = refs.reduce(toggledChoice, []);
    expect(four).toHaveLength(mostChosen);
    expect(refs.map((ref) => isChosen(four, ref))).toEqual([true, true, true, true, false]);
    const [first] = refs;
    expect(first && toggledChoice(four, first)).toEqual(four.slice(1));
  });
});

describe("the search", () => {
  const app = { toggleLayer: vi.fn(), setWithin: vi.fn(), setFilter: vi.fn(), openPage: vi.fn() };
  const context = {
    app,
    panels: {},
    locale: new Locale(() => "vi"),
    catalogue: {
      featuresOf: (id: LayerId) => {
        const layer = layerById(id);
        return layer.kind === "points" ? featuresOf(layer, themes) : [];
      },
    },
  } as unknown as AppContext;

  it.each([
    ["tìm dự án đang kêu gọi gần Tây Trang", "calling", "tay-trang"],
    ["du an gan huoi puoc", null, "huoi-puoc"],
    ["đang kêu gọi đầu tư gần A Pa Chải", "calling", "a-pa-chai-long-phu"],
    ["projects calling for investment near Tây Trang", "calling", "tay-trang"],
    ["điện gió gần Na Bung", "wind", "na-bung"],
    ["dự án kêu gọi đầu tư gần Tây Trang", "calling", "tay-trang"],
    ["du an keu goi dau tu gan tay trang 10km", "calling", "tay-trang", 10],
    ["dự án gần Tây Trang trong vòng 25 km", null, "tay-trang", 25],
  ])("answers «%s» with the filter itself", (query, choice, of, km = 50) => {
    const [answer, ...others] = nearAnswers(context, query);
    expect(others).toEqual([]);
    answer?.act();
    const facet = choice === "wind" ? "category" : "status";
    expect(app.setFilter).toHaveBeenLastCalledWith("projects", {
      conditions: { ...(choice && { [facet]: { kind: "choice", any: [choice] } }), gate: nearGate(of, km) },
      words: "",
    });
    expect(app.openPage).toHaveBeenLastCalledWith("explorer");
  });

  it("says what of a question it does not understand", () => {
    const [answer] = nearAnswers(context, "dự án nuôi cá gần Tây Trang");
    expect(answer?.detail).toBe("Chưa hiểu «nuôi cá» nên không lọc theo đó");
  });

  it.each(["thủy điện gần Tây Trang", "xã gần Tây Trang", "dự án gần Hà Nội", "gần"])(
    "has no answer to «%s»",
    (query) => expect(nearAnswers(context, query)).toEqual([]),
  );
});
