/** What the page makes of what is typed, and what its worker answers. */
import { describe, expect, it } from "vitest";
import { fromStored, type StoredTopology } from "../../../geo/arcs";
import type { DienBienTopology } from "../../../geo/types";
import { loadData } from "../../../data/load";
import { fileOf } from "../../../data/parse";
import { tableNames } from "../../../data/tables";
import { fieldWords } from "../../../data/fields";
import { applyPatches } from "../../../src/corrections/apply";
import { columnKind, columnsWith, correctableColumns, isCorrectable } from "../../../src/corrections/columns";
import { offeredTables } from "../../../src/features/correct/about-rows";
import type { Entered } from "../../../src/corrections/compose";
import { readPatch } from "../../../src/corrections/patch";
import { enteredCell, typedDate, typedNumber, sourceId } from "../../../src/corrections/typed";
import { Draft } from "../../../src/features/correct/draft.svelte";
import { faultExpected, faultName, faultValue } from "../../../src/features/correct/fault-words";
import { Desk, type Told } from "../../../src/features/correct/worker/desk";
import { mailAddress } from "../../../src/features/correct/recipient";
import { codedWords } from "../../../src/features/open-data";
import { correctionsAddress } from "../../../tools/apply/recipient-plugin";
import { Locale } from "../../../src/locale/locale";
import { real, text } from "../../fixtures/data/broken";

describe("what is typed", () => {
  it.each([
    ["44,5", "vi", "44.5"],
    ["1.234", "vi", "1234"],
    ["1.234.567,8", "vi", "1234567.8"],
    ["1,234", "en", "1234"],
    ["12.5", "vi", "12.5"],
    ["12,5", "en", "12.5"],
    ["12 500", "vi", "12500"],
    ["−3,5", "vi", "-3.5"],
    ["bốn tư", "vi", "bốn tư"],
    ["44 MW", "vi", "44 MW"],
    ["1.23.4", "vi", "1.23.4"],
    ["", "vi", ""],
  ] as const)("the number %j in %s is %j", (typed, language, cell) => expect(typedNumber(typed, language)).toBe(cell));

  it.each([
    ["31/12/2025", "2025-12-31"],
    ["1/3/2026", "2026-03-01"],
    ["12/2025", "2025-12"],
    ["2025", "2025"],
    ["2025-06-29", "2025-06-29"],
    ["hôm qua", "hôm qua"],
  ])("the date %j is %j", (typed, cell) => expect(typedDate(typed, "vi")).toBe(cell));

  it("is no date of another order in English, and a number that is the same stays as it was written", () => {
    expect(typedDate("3/1/2026", "en")).toBe("3/1/2026");
    expect(enteredCell("number", "21", "21.0", "vi")).toBe("21.0");
    expect(enteredCell("text", " Nậm Mức ".normalize("NFD"), "", "vi")).toBe("Nậm Mức");
  });

  it("makes an id of a title that is not taken", () => {
    expect(sourceId("Báo cáo số 12", "2026-03", () => false)).toBe("bao-cao-so-12-2026");
    expect(sourceId("Báo cáo số 12", "", (id) => id === "bao-cao-so-12")).toBe("bao-cao-so-12-2");
    expect(sourceId("«»", "", () => false)).toBe("nguon");
  });
});

describe("every column that can be corrected", () => {
  const columns = offeredTables.flatMap((table) => correctableColumns(table).map((column) => [table, column] as const));

  it("has a name, a kind, and words for each of its choices", () => {
    expect(offeredTables).toEqual(
      tableNames.filter(isCorrectable).toSorted((a, b) => offeredTables.indexOf(a) - offeredTables.indexOf(b)),
    );
    expect(columns.length).toBeGreaterThan(120);
    for (const [table, column] of columns) {
      expect(fieldWords(table, column).title.vi).not.toBe("");
      for (const choice of columnKind(table, column).choices) expect(codedWords(table, column, choice).vi).not.toBe("");
      expect(columnsWith(table, column)).toContain(column);
    }
  });

  it("is of the kind that its cells are", () => {
    expect(columnKind("hydropower", "capacity_mw")).toMatchObject({ kind: "number", optional: true });
    expect(columnKind("communes", "population")).toMatchObject({ kind: "number", optional: false });
    expect(columnKind("project-dates", "date")).toMatchObject({ kind: "date", optional: true });
    expect(columnKind("communes", "type").choices).toEqual(["xã", "phường"]);
    expect(columnsWith("annex", "h1_2025")).toEqual(["h1_2025", "h1_2025_printed"]);
    expect(columnsWith("communes", "seat_lat")).toEqual(["seat_lon", "seat_lat", "seat_precision"]);
  });
});

describe("the worker's desk", () => {
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(real(path) ?? undefined));
  const outlines = {
    outlines: fromStored(json("geo/dien-bien.topo.json") as StoredTopology<DienBienTopology>),
    provinceAreaKm2: (json("geo/units.json") as Record<string, { area_km2: number }>)["province:11"]?.area_km2 ?? NaN,
  };
  const desk = new Desk(Object.fromEntries(tableNames.map((table) => [fileOf(table), text(table)])), outlines);
  const entered = (change: Partial<Entered>): Entered => ({
    ...{
      table: "hydropower",
      key: "nam-muc",
      column: "capacity_mw",
      data: "",
      about: "Nậm Mức",
      note: "",
      contact: "",
    },
    ...{ values: { capacity_mw: "44.5" }, source: "ubnd-3107-2025", asOf: "2025-06-29", newSource: null },
    ...change,
  });

  it("finds rows with the line they stand on", () => {
    const { row } = loadData(real).tables["key-figures"].find(({ cells }) => cells["value"] !== "") ?? {};
    expect(desk.row({ table: "key-figures", key: row?.id ?? "", column: "value" })?.fields).toHaveLength(2);
    expect(desk.row({ table: "hydropower", key: "nam-muc", column: "capacity_mw" })).toMatchObject({ line: 2 });
    const seat = desk.row({ table: "communes", key: "03158", column: "seat_lat" });
    expect(seat?.cited.sources).toEqual(seat?.cells["seat_source"]?.split(";"));
    expect(desk.row({ table: "hydropower", key: "none", column: "capacity_mw" })).toBeNull();
    expect(desk.row({ table: "hydropower", key: "nam-muc", column: "id" })).toBeNull();
  });

  it("tells what is wrong in itself from what no longer agrees, and gives a file for the latter", () => {
    expect(desk.check(entered({}))).toMatchObject({ own: [], others: [] });
    expect(desk.check(entered({ values: { capacity_mw: "x" } }))).toMatchObject({ file: null, others: [] });
    const breaks = desk.check(
      entered({ table: "communes", key: "03158", column: "population", values: { population: "6100" } }),
    );
    expect(breaks.own).toEqual([]);
    expect(breaks.others.length).toBeGreaterThan(1);
    const { patch } = readPatch("x.json", breaks.file?.text ?? "");
    const again =
      patch && applyPatches([{ file: breaks.file?.name ?? "", text: breaks.file?.text ?? "", patch }], { read: real });
    expect(breaks.others).toMatchObject(again?.tables ?? []);
    expect(breaks.others.map(({ table }) => table)).toContain("communes");
  });

  it("tells a fault of a new source as one of what is entered, in the words of the form", () => {
    const newSource = {
      id: "x-2099",
      kind: "statistics",
      title: "X",
      publisher: "",
      date: "2099-01-01",
      document_number: "",
      url: "",
    };
    const verdict = desk.check(entered({ source: "x-2099", newSource }));
    expect(verdict).toMatchObject({ file: null, others: [], own: [{ table: "sources", column: "date" }] });
    const locale = new Locale(() => "vi");
    const told = (all: readonly Told[]) =>
      all.map(
        (each) =>
          `${faultName(locale, "hydropower", each)}: ${faultValue(locale, each)}: ${faultExpected(locale, each)}`,
      );
    expect(told(verdict.own)[0]).toMatch(
      /^Ngày ban hành, công bố: 1\/1\/2099: ngày có trong lịch, từ năm 1900 đến hôm nay, \d+\/\d+\/\d{4}$/,
    );
    expect(told(desk.check(entered({ asOf: "hôm qua" })).own)).toEqual([
      "Giá trị mới tính đến ngày: hôm qua: ngày/tháng/năm, tháng/năm hoặc năm, như 31/12/2025, 12/2025, 2025",
    ]);
    expect(told(desk.check(entered({ values: { capacity_mw: "44 MW" } })).own)[0]).toContain("một số, như 1.234,5");
    expect(told(desk.check(entered({ values: { capacity_mw: "0" } })).own)).toEqual([
      "Công suất lắp máy: 0: không dưới 0,01",
    ]);
    const census = {
      table: "former-communes",
      key: "03158",
      column: "population_2019",
      values: { population_2019: "6000" },
    } as const;
    const broken = desk.check(entered(census)).others;
    expect(broken.map((each) => faultName(locale, "former-communes", each)).join()).toMatch(
      /^Dân số .* – Huyện Mường Nhé$/,
    );
    expect(broken.map((each) => faultExpected(locale, each))).toContain("tổng cộng 598.856 người");
  });

  it("advises on a figure that is many times what it was, and on a source that is older than it", () => {
    const { advice } = desk.check(entered({ values: { capacity_mw: "144" }, asOf: "2025-08" }));
    expect(advice.map(({ vi }) => vi).join("\n")).toContain("Công suất lắp máy: 144 gấp 3,3 lần 44");
    expect(advice.map(({ en }) => en).join("\n")).toContain("The source is of 29 June 2025");
    expect(advice.map(({ vi }) => vi).join("\n")).toContain("Thủy điện đang vận hành");
  });
});

describe("a draft", () => {
  it("stays the same where a field that is left says once more what it holds", () => {
    const draft = new Draft("x");
    draft.set({ asOf: "2025" });
    draft.setCell("a", "1");
    const { content } = draft;
    draft.set({ asOf: "2025" });
    draft.setCell("a", "1");
    expect(draft.content).toBe(content);
    draft.setCell("a", "2");
    expect(draft.content).not.toBe(content);
  });
});

describe("a mail", () => {
  it("holds the file, or says that it is to be attached where that is too long", () => {
    expect(mailAddress("a@b.vn", "x & y", "thân\nthư", "ngắn")).toBe(
      `mailto:a@b.vn?subject=x%20%26%20y&body=${encodeURIComponent("thân\r\nthư")}`,
    );
    expect(mailAddress(null, "x", "dài ".repeat(500), "ngắn")).toBe(
      `mailto:?subject=x&body=${encodeURIComponent("ngắn")}`,
    );
  });

  it("goes to whom the build has named, and to nobody else", () => {
    expect(correctionsAddress({})).toBeNull();
    expect(correctionsAddress({ CORRECTIONS_EMAIL: "so-lieu@example.org" })).toBe("so-lieu@example.org");
    for (const bad of ["x", "a@b.vn?cc=c@d.vn", "a@b.vn,c@d.vn"])
      expect(() => correctionsAddress({ CORRECTIONS_EMAIL: bad })).toThrow("CORRECTIONS_EMAIL");
  });
});
