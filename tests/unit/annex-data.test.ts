/** Key figures hold what is printed, add up where the documents say so, and match the annex rows they repeat. */
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import units from "virtual:data/units";
import { keyFigureGroups } from "../../data/key-figure-groups.ts";
import type { KeyFigureGroup } from "../../data/schema.ts";
import { pages } from "../../src/state/view";
import { otherValuesOf } from "../../src/features/annex/annex";
import { annexTwins, inAnnex } from "../../src/features/annex/annex-twins";
import { annexLinks, groupLinks, keyLinks } from "../../src/features/annex/map-links";
import { indicatorIds } from "../../src/indicators/ids";

const discrepancies = await loadTable("discrepancies");
const annex = await loadTable("annex");
const figures = await loadTable("key-figures");
const sources = await loadTable("sources");
const byUnit = await loadTable("indicators-by-unit");

const byId = new Map(figures.map((row) => [row.id, row]));
const byRow = new Map(annex.map((row) => [row.row, row]));
const value = (id: string): number => byId.get(id)?.value ?? NaN;
const sum = (...ids: string[]): number => ids.reduce((total, id) => total + value(id), 0);

/** Groups transcribed from the text and footnotes, each figure beginning with the number that it is. */
const transcribed: KeyFigureGroup[] = [
  "growth",
  "agriculture",
  "industry",
  "tourism",
  "transport",
  "telecom",
  "enterprises",
  "schools",
  "health",
  "labour",
  "land",
  "disasters",
  "order",
  "government",
  "other",
];
const documents = ["ubnd-3107-2025", "hdnd-21-2025"];
const ours = figures.filter(({ group, source }) => transcribed.includes(group) && documents.includes(source[0] ?? ""));
const inWords = ours.filter(({ value: held }) => held === null);

/** The first number of the printed words, in Vietnamese format; ages in the names of the school figures are passed over. */
function printedNumber(printed: string): number {
  const words = /đạt \d/.test(printed) ? printed.slice(printed.lastIndexOf("đạt ")) : printed;
  const found = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/.exec(words)?.[0] ?? "";
  return Number(found.replace(/\.(?=\d{3})/g, "").replace(",", "."));
}

describe("key figures", () => {
  it("hold the number that is printed, except those counted here", () => {
    const wrong = ours
      .filter(({ kind, value: held }) => kind !== "derived" && held !== null)
      .filter((row) => row.value !== printedNumber(row.printed))
      .map(({ id, printed, value: held }) => `${id}: ${printed} ≠ ${held}`);
    expect(wrong).toEqual([]);
    expect(ours.length).toBeGreaterThan(280);
  });

  it("translate what stands in words, and have no unit for it", () => {
    expect(inWords.length).toBeGreaterThan(15);
    for (const { id, note_en, unit_vi } of inWords) expect([note_en !== null, unit_vi], id).toEqual([true, null]);
  });

  it("list the thirteen disasters of footnote 8 in their order, each under the twelve of the text", () => {
    const listed = figures.filter(({ id }) => /^disaster-\d\d$/.test(id));
    expect(listed).toHaveLength(13);
    expect(new Set(listed.map(({ parent, place }) => `${parent} ${place}`))).toEqual(
      new Set(["disasters chú thích 8"]),
    );
    const days = listed.map(({ as_of }) => as_of);
    expect(days).toEqual(days.toSorted());
    for (const { id, printed, as_of } of listed) {
      const districts = byUnit.filter((row) => row.id.startsWith(`${id}-`));
      expect(districts.length, id).toBeGreaterThan(0);
      for (const row of districts) {
        expect(row.as_of, row.id).toBe(as_of);
        const name = units.districts.find(({ code }) => code === row.codes[0])?.name ?? "các huyện";
        /* The digitised copy has «Mường Áng». */
        expect(printed.replace("Mường Áng", "Mường Ảng"), row.id).toContain(name);
      }
      const named = units.districts.filter(({ name }) =>
        new RegExp(`${name}(?! Đông| Phủ)`).test(printed.replace("Mường Áng", "Mường Ảng")),
      );
      expect(districts.length, id).toBe(Math.max(1, named.length));
    }
  });

  it("stand in every group and each under a figure of its own group", () => {
    expect(new Set(ours.map(({ group }) => group))).toEqual(new Set(transcribed));
    for (const { id, parent, group } of ours)
      if (parent !== null) expect(byId.get(parent)?.group, `${id} under ${parent}`).toBe(group);
  });

  it("name a place in the document and a language each", () => {
    for (const row of ours) {
      /* The opening paragraph of the notice has no number. */
      if (row.id !== "delegates") expect(row.place, row.id).toMatch(/^(I{1,3}|V|Phần thứ hai)\b|^chú thích \d+$/);
      expect(row.note_vi === null, row.id).toBe(row.note_en === null);
      expect(row.unit_vi === null, row.id).toBe(row.unit_en === null);
    }
  });

  it("add up where the documents give the parts", () => {
    expect(sum("structure-agriculture", "structure-industry", "structure-services", "structure-taxes")).toBeCloseTo(
      100,
      6,
    );
    expect(sum("meat-buffalo", "meat-beef", "meat-pork", "meat-poultry")).toBeCloseTo(value("meat"), 6);
    expect(sum("coffee-new", "macadamia-new")).toBeCloseTo(1590.09, 6);
    expect(sum("stays-hotels", "stays-guesthouses", "stays-state-guesthouses", "stays-homestays")).toBe(value("stays"));
    expect(sum("cooperatives-active", "cooperatives-suspended")).toBe(value("cooperatives"));
    expect(sum("social-insurance-compulsory", "social-insurance-voluntary")).toBe(value("social-insurance"));
    expect(sum("homes-merit", "homes-poverty", "homes-minority", "homes-campaign")).toBe(value("homes"));
    for (const homes of ["homes-merit", "homes-poverty", "homes-campaign"])
      expect(sum(`${homes}-new`, `${homes}-repaired`), homes).toBe(value(homes));
    expect(sum("post-offices", "post-culture")).toBe(value("post-points"));
    expect(sum("outbreak-measles", "outbreak-chickenpox")).toBe(value("outbreak-cases"));
    expect((value("bad-loans") / value("loans")) * 100).toBeCloseTo(value("bad-loans-rate"), 2);
  });

  it("say that their source bears no date where none does, and cite only sources that are there", () => {
    const dated = new Map(sources.map(({ id, date }) => [id, date !== null]));
    for (const { id, source, note_vi, note_en } of figures) {
      for (const each of source) expect(dated.has(each), `${id}: ${each}`).toBe(true);
      if (source.some((each) => dated.get(each))) continue;
      expect(note_vi, id).toContain("không ghi ngày");
      expect(note_en, id).toContain("undated");
    }
  });

  it("stand in one row of the disagreements each, with both values once", () => {
    const keys = discrepancies.map(({ value_a, source_a, value_b, source_b, unit }) =>
      [value_a, source_a, value_b, source_b, unit].join(),
    );
    const twice = discrepancies.filter(
      (_, at) => keys.indexOf(keys[at]!) !== at && discrepancies[at]!.kind === "totals",
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
    for (const id of ["public-disbursed-rate", "approvals-h1-2025-capital", "forest-accounts-rate", "plants-mw"])
      expect(
        discrepancies.map(({ about }) => about),
        id,
      ).toContain(`key-figures#${id}`);
  });

  it("say where they do not add up", () => {
    const parts = sum("schools-kindergartens", "schools-general", "schools-centres", "schools-college");
    expect([value("schools"), parts]).toEqual([486, 487]);
    for (const id of [
      "schools",
      "disasters",
      "insured-consultations",
      "offences-cleared",
      "offences-serious",
      "methadone",
    ])
      expect(
        discrepancies.map(({ about }) => about),
        id,
      ).toContain(`key-figures#${id}`);
  });
});

describe("the annex compared with the text", () => {
  it("repeats figures of the text and differs from it in these only", () => {
    const twins = Object.keys(annexTwins).map((id) => {
      const row = byId.get(id);
      if (!row) throw new Error(`no key figure ${id}`);
      const found = inAnnex(row, byRow);
      if (!found) throw new Error(`no cell of the annex for ${id}`);
      return { id, ...found };
    });
    const differing = twins.filter(({ agrees }) => !agrees).map(({ id, value: there }) => [id, there]);
    expect(differing).toEqual([
      ["grdp-growth-notice", 8.62],
      ["rubber-output", 1600.17],
      ["visitors-international-growth", 13.46],
    ]);
  });

  it("has the value of the July notice and the printed one, each with its date", () => {
    const otherIn = (row: number) =>
      otherValuesOf(
        byRow.get(row)!,
        discrepancies.filter(({ about }) => about === `annex#${row}`),
      ).find(({ other }) => other.sources.includes("hdnd-21-2025"));
    expect(otherIn(3)).toMatchObject({
      column: "h1_2025",
      here: { value: "8,62", asOf: "2025-06-29" },
      other: { value: "5,11", asOf: "2025-07" },
    });
    expect(otherIn(28)).toMatchObject({ column: "vs_plan", here: { value: "49,30" }, other: { value: "43,30" } });
    expect(otherIn(23)).toMatchObject({ column: null, here: { value: "2025" }, other: { value: "2024" } });
  });

  it("has the annex's own value first, whichever of the two the disagreement names first", () => {
    const [found] = discrepancies.filter(({ about, source_b }) => about === "annex#3" && source_b === "hdnd-21-2025");
    const { value_a, source_a, as_of_a, value_b, source_b, as_of_b } = found!;
    const turned = { ...found!, value_a: value_b, source_a: source_b, as_of_a: as_of_b, value_b: value_a, source_b: source_a, as_of_b: as_of_a }; // prettier-ignore
    expect(otherValuesOf(byRow.get(3)!, [turned])[0]).toMatchObject({
      here: { value: "8,62" },
      other: { value: "5,11" },
    });
  });

  it("leaves sums that do not follow to the explanation", () => {
    const of53 = discrepancies.filter(({ about }) => about === "annex#53");
    expect(of53.map(({ kind }) => kind)).toContain("annex-arithmetic");
    expect(otherValuesOf(byRow.get(53)!, of53)).toEqual([]);
  });
});

describe("ways to maps and pages", () => {
  it("begin at rows that exist and lead to indicators and pages that exist", () => {
    for (const row of Object.keys(annexLinks)) expect(byRow.has(Number(row)), row).toBe(true);
    for (const id of Object.keys(keyLinks)) expect(byId.has(id), id).toBe(true);
    for (const group of Object.keys(groupLinks)) expect(keyFigureGroups).toContain(group);
    const links = [...Object.values(annexLinks), ...Object.values(keyLinks), ...Object.values(groupLinks)].flat();
    for (const { kind, id } of links) expect(kind === "page" ? pages : indicatorIds).toContain(id);
  });
});
