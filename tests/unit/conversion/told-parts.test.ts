/** What is told of a table and of the reader's decisions, and the small checks beside the converter. */
import { describe, expect, it } from "vitest";
import type { Analysis, Layout, RowMatch } from "../../../src/conversion/analysis-types";
import { noChoices } from "../../../src/conversion/choices";
import { isChoices } from "../../../src/conversion/choices-check";
import { dataRows, isMark, marksOnly } from "../../../src/conversion/marks";
import type { LevelDecision } from "../../../src/conversion/match";
import { ConversionError, message } from "../../../src/conversion/message";
import { isOwnTable, isTableId, newTableId, ownPointLayers, tableName } from "../../../src/conversion/own-table";
import { isLeast } from "../../../src/conversion/partial";
import { remember, rememberFor } from "../../../src/conversion/remember";
import { figureText, messageText, roundingText, ruleText } from "../../../src/conversion/say";
import { decisionsText } from "../../../src/conversion/say/decisions";
import { columnLetters, detectedMessages, evidenceTold, rowsMessage } from "../../../src/conversion/told";
import { analysisWords, evidenceWords } from "../../../src/conversion/words";
import { ownTable } from "../../fixtures/own-table";
import { smallWorld, tableOf } from "./small-world";

describe("a message", () => {
  it("names rows from 1, ten of them, and how many more there are", () => {
    const [all, more] = [{ vi: "", en: "all" }, { vi: "", en: "more" }]; // prettier-ignore
    expect(rowsMessage([0, 4], all, more)).toEqual({ word: all, with: { rows: "1, 5" } });
    const ten = Array.from({ length: 10 }, (_, at) => at);
    expect(rowsMessage(ten, all, more)).toEqual({ word: all, with: { rows: "1, 2, 3, 4, 5, 6, 7, 8, 9, 10" } });
    expect(rowsMessage([...ten, 10, 11], all, more)).toMatchObject({ word: more, with: { more: 2 } });
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    expect(new ConversionError(message({ vi: "một", en: "one" })).message).toBe("one");
    expect(new ConversionError(message({ vi: "x", en: { one: "a", other: "b" } })).message).toBe("b");
    expect(messageText(message({ vi: "{n} dòng", en: "{n} rows" }, { n: 1234 }), "vi")).toBe("1.234 dòng");
  });
});

describe("what was detected", () => {
  const evidence = [{ level: "commune" as const, codes: { known: 0, of: 0 }, names: { known: 3, of: 4 } }, { level: "district" as const, codes: { known: 0, of: 2 }, names: { known: 0, of: 0 } }]; // prettier-ignore
  const decision: LevelDecision = { level: "commune", reason: null, evidence, foreign: [], mixed: false, likeliest: "commune" }; // prettier-ignore
  const layout: Layout = { header: null, columns: [], rows: [], numbers: { decimal: ",", thousands: "." } };
  const told = (change: Partial<Layout>, more: Partial<LevelDecision> = {}) => {
    const read = { layout: { ...layout, ...change } } as Parameters<typeof detectedMessages>[0];
    const named = Object.entries({ ...analysisWords, names: evidenceWords.commune.names });
    return detectedMessages(read, { ...decision, ...more }).map((each) =>
      [named.find(([, word]) => word === each.word)?.[0], ...Object.values(each.with)].join(" "),
    );
  };
  const column = (index: number, role: Layout["columns"][number]["role"], title = "") => ({ index, title, role });
  const row = (role: Layout["rows"][number]["role"]) => ({ role, district: null });

  it("begins with the level and its reason, or the levels that may be", () => {
    expect(told({})).toEqual(["names 3 4", "noHeader", "decimalComma"]);
    expect(told({}, { reason: { by: "only", rows: 2, example: "A" } })[1]).toBe("onlyThere 2 A");
    expect(told({}, { reason: { by: "complete", units: 45, of: 45 } })[1]).toBe("complete 45");
    expect(told({}, { reason: { by: "complete", units: 44, of: 45 } })[1]).toBe("nearlyComplete 44 45");
    expect(told({}, { reason: { by: "chosen" } })[1]).toBe("levelChosen");
    expect(told({}, { level: null }), "only what has any known").toEqual(["names 3 4", "noHeader", "decimalComma"]);
    expect(evidenceTold(evidence[1]!)).toEqual({ word: evidenceWords.district.codes, with: { codes: 0, ofCodes: 2 } });
    expect(evidenceTold({ ...evidence[0]!, codes: { known: 1, of: 2 } }).word).toBe(evidenceWords.commune.both);
  });

  it("goes on with the head, the columns, the sums and the numbers", () => {
    expect(told({ header: { from: 2, to: 2 } })[1]).toBe("headerRow 3");
    expect(told({ header: { from: 2, to: 4 } })[1]).toBe("header 3 5");
    const columns = (...of: Layout["columns"]) => told({ columns: of }).slice(2, -1);
    expect(columns(column(0, "name", "Xã"), column(1, "code", "Mã"))).toEqual(["nameAndCodeColumns Xã Mã"]);
    expect(columns(column(1, "name"))).toEqual(["nameColumn B"]);
    expect(columns(column(0, "code", "Mã"))).toEqual(["codeColumn Mã"]);
    expect(columns(column(0, "name", "Đi"), column(1, "destination", "Đến"))).toEqual(["flowColumns Đi Đến"]);
    expect(columns(column(0, "code"), column(1, "destination-code"))).toEqual(["flowColumns A B"]);
    expect(columns(column(0, "district", "Huyện"), column(1, "value"))).toEqual(["districtColumn Huyện"]);
    const rows = [row("group"), row("group"), row("total"), row("data")];
    expect(told({ rows, numbers: { decimal: ".", thousands: "," } }).slice(2)).toEqual(["sections 2", "sums 1", "decimalPoint"]); // prettier-ignore
  });
});

describe("in words", () => {
  const titleOf = (index: number) => ["Hộ", ""][index] ?? "";

  it("are rules with their weights", () => {
    expect(ruleText({ kind: "sum" }, titleOf, "en")).toBe("sum");
    expect(ruleText({ kind: "mean", weight: "area" }, titleOf, "en")).toBe("mean weighted by “area”");
    expect(ruleText({ kind: "mean", weight: 0 }, titleOf, "en")).toBe("mean weighted by “Hộ”");
    expect(ruleText({ kind: "mean", weight: 1 }, titleOf, "en")).toBe("mean weighted by “column 2”");
    expect(ruleText({ kind: "rate", over: 0, under: 1, factor: 100 }, titleOf, "en")).toBe("recomputed: 100 × sum of “Hộ” / sum of “column 2”"); // prettier-ignore
    expect(ruleText({ kind: "class", way: "largest-part", weight: 0 }, titleOf, "en")).toMatch(/most “Hộ”/);
    expect([roundingText(null, "en"), roundingText(2, "en")]).toEqual([expect.stringMatching(/not rounded\.$/), expect.stringMatching(/ to 2 decimals/)]); // prettier-ignore
  });

  it("are figures by the language, to their last digit", () => {
    expect(["1234567.50", "-1234", "12", "0.001", "-0.5", "A1", "1,5", ""].map((value) => figureText(value, "vi"))).toEqual(["1.234.567,50", "−1.234", "12", "0,001", "−0,5", "A1", "1,5", ""]); // prettier-ignore
    expect(figureText("-12345.6", "en")).toBe("−12,345.6");
  });

  it("are decisions, each once, in the order of the table", () => {
    const { analysis } = tableOf([["a1", "1"]], [{ kind: "sum" }]);
    const said = (text: string) => ({ key: text, said: text, candidates: [] });
    const rows: RowMatch[] = [
      { row: 0, state: "left-out", ...said("x") },
      { row: 1, state: "matched", code: "a1", by: "decision", ...said("A1") },
      { row: 2, state: "matched", code: "a2", by: "name" },
      { row: 3, state: "left-out", ...said("x") },
      { row: 4, state: "unknown", ...said("y") },
    ];
    const decided: Analysis = { ...analysis, matching: { ...analysis.matching, rows } };
    const choices = { ...noChoices, doubled: { a2: "add", "*": "first" }, divided: { a3: "weights", b1: "A", zz: "ZZ" } } as const; // prettier-ignore
    expect(decisionsText(decided, choices, smallWorld, "en")).toEqual([
      "“x”: left out",
      "“A1”: Xã a1 (a1)",
      "Unit with several rows Xã a2 (a2): rows added up",
      "All other units with several rows: first row taken",
      "Divided unit Thị trấn a3 (a3): divided by its weights",
      "Divided unit Xã b1 (b1): goes to Xã A (A) as a whole",
      "Divided unit zz: goes to ZZ as a whole",
    ]);
  });
});

it("choices from a file are checked field by field", () => {
  expect(isChoices(noChoices)).toBe(true);
  const good = { encoding: "tcvn3", delimiter: ";", sheet: "A", numbers: { decimal: ",", thousands: null }, header: { from: 0, to: 1 }, level: "commune", roles: { 3: "value" }, decisions: { a: null, b: "c" }, doubled: { "*": "add" }, divided: { a: "b" }, rules: { 1: { kind: "mean", weight: 3 }, 2: { kind: "mean", weight: "area" }, 4: { kind: "rate", over: 1, under: 2, factor: 0.5 }, 5: { kind: "class", way: "several", weight: "population-2019" }, 6: { kind: "skip" } }, decimals: { 1: 20 } }; // prettier-ignore
  expect(isChoices(good)).toBe(true);
  for (const wrong of [
    { encoding: "x" },
    { delimiter: "x" },
    { sheet: 1 },
    { numbers: { decimal: ";", thousands: null } },
    { numbers: { decimal: ",", thousands: "x" } },
    { header: { from: -1, to: 1 } },
    { level: "province" },
    { roles: { x: "value" } },
    { roles: { 123456: "value" } },
    { roles: { 1: "x" } },
    { decisions: { a: 1 } },
    { doubled: { a: "x" } },
    { divided: { a: null } },
    { rules: { 1: { kind: "constructor" } } },
    { rules: { 1: { kind: "mean" } } },
    { rules: { 1: { kind: "rate", over: 1, under: 2, factor: Infinity } } },
    { rules: { 1: { kind: "class", way: "x", weight: 1 } } },
    { decimals: { 1: 21 } },
    { decimals: { 1: -1 } },
  ])
    // prettier-ignore
    expect(isChoices({ ...good, ...wrong }), JSON.stringify(wrong)).toBe(false);
});

it("a column of marks has marks, and else nothing", () => {
  expect(["x", " X ", "✓", "×", "xx", "", 1, null].map(isMark)).toEqual([true, true, true, true, false, false, false, false]); // prettier-ignore
  const sheet = { name: "", rows: [["x", "x", null], [null, "5", "-"], ["…", "x", null]] }; // prettier-ignore
  expect([0, 1, 2, 9].map((column) => marksOnly(sheet, [0, 1, 2], column))).toEqual([true, false, false, false]);
  const rows = (["title", "data", "total", "data"] as const).map((role) => ({ role, district: null }));
  expect(dataRows({ header: null, columns: [], rows, numbers: { decimal: ",", thousands: null } })).toEqual([1, 3]);
});

it("a sum or a maximum of some parts is the least, where none is below 0", () => {
  const least = (kind: "sum" | "maximum" | "minimum", ...values: (string | null)[]) => isLeast({ kind }, values.map((value) => ({ value }))); // prettier-ignore
  expect([least("sum", "1", null), least("maximum", "0"), least("minimum", "1"), least("sum", "1", "-1")]).toEqual([true, true, false, false]); // prettier-ignore
});

it("what was read once is not read again", () => {
  const texts: string[] = [];
  const read = remember((text) => (texts.push(text), text === "none" ? undefined : text));
  expect(["a", "a", "none", "none"].map(read)).toEqual(["a", "a", undefined, undefined]);
  expect(texts).toEqual(["a", "none"]);
  const keys: object[] = [];
  const made = rememberFor((key: object) => (keys.push(key), null));
  const key = {};
  expect([made(key), made(key), made({}), keys.length]).toEqual([null, null, null, 2]);
});

describe("a table of the reader's", () => {
  it("has an id of its own and a name in one line", () => {
    expect([newTableId(), newTableId()].every(isTableId)).toBe(true);
    expect(["abcd1234", "ABCD1234", "abcd123", "abcd12345"].map(isTableId)).toEqual([true, false, false, false]);
    expect(tableName("  Dân\n số  2024 ")).toBe("Dân số 2024");
    expect(tableName(`${"a".repeat(79)} bc`)).toBe("a".repeat(79));
  });

  it("is one of this build, or none", () => {
    const table = ownTable();
    expect(isOwnTable(table)).toBe(true);
    for (const wrong of [
      { id: "x" },
      { name: 1 },
      { source: [] },
      { choices: null },
      { conversion: {} },
      { conversion: null },
      { points: null },
      { pointsShown: 1 },
      { at: undefined },
    ])
      // prettier-ignore
      expect(isOwnTable({ ...table, ...wrong }), JSON.stringify(wrong)).toBe(false);
    expect([null, "x"].map(isOwnTable)).toEqual([false, false]);
    const point = { lon: 1, lat: 2, properties: {} };
    const [a, none, b] = [ownTable({ points: [point] }), ownTable(), ownTable({ points: [point] })];
    const layers = ownPointLayers([a, none, b]);
    expect(layers.map((layer) => layer.table)).toEqual([a, b]);
    expect(new Set(layers.map(({ color }) => color)).size).toBe(2);
  });
});
