/** Records of the small world: what is kept, compared, refused and said of them. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { ConversionError, message } from "../../../src/conversion/message";
import { findingText, parseRecord, recordText, verifyRecord, type ConversionRecord } from "../../../src/conversion/record"; // prettier-ignore
import { canonicalText, hashOf, withoutField } from "../../../src/conversion/record/canonical";
import { differencesOf } from "../../../src/conversion/record/differences";
import { recordOf, recordResult, sealOf } from "../../../src/conversion/record/make";
import { hasFields, isCount, isFields, isListOf, isNullOr, isOneOf, isRecordOf, isText } from "../../../src/conversion/shape"; // prettier-ignore
import { smallWorld, tableOf } from "./small-world";

const about = { fileName: "dan-so.csv", size: 7, sha256: "a".repeat(64), at: "2026-01-05T03:00:00.000Z" };
function made(): ConversionRecord {
  const lines = [["a1", "5"], ["a2", "7"], ["?", "1"], ["", "12"], ["b2", "3"]] as const; // prettier-ignore
  const { sheet, analysis } = tableOf(lines, [{ kind: "sum" }]);
  const conversion = convert(sheet, analysis, noChoices, smallWorld);
  return recordOf(about, analysis, conversion, noChoices, [{ name: "Vùng", codes: ["a1"] }], smallWorld);
}
const flowOf = (): ConversionRecord["result"] => {
  const lines = [["A", "B", "5"], ["A", "C", "2"]] as const; // prettier-ignore
  const { sheet, analysis } = tableOf(lines, [{ kind: "sum" }], { level: "commune", isFlow: true });
  return recordResult(convert(sheet, analysis, noChoices, smallWorld));
};
const sealed = (record: ConversionRecord): ConversionRecord => ({ ...record, seal: sealOf(record) });

describe("one text for equal data", () => {
  it("has its keys in order at every depth, and none without a value", () => {
    const text = canonicalText({ b: [{ d: 1, c: null }], a: undefined, A: "x" });
    expect(text).toBe('{\n "A": "x",\n "b": [\n  {\n   "c": null,\n   "d": 1\n  }\n ]\n}');
    expect(canonicalText({ y: 1, x: { b: 1, a: 2 } })).toBe(canonicalText({ x: { a: 2, b: 1 }, y: 1 }));
  });

  it("has one hash, of text or of its bytes", () => {
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect([hashOf(""), hashOf(new Uint8Array())]).toEqual([empty, empty]);
    expect(hashOf("Điện")).toBe(hashOf(new TextEncoder().encode("Điện")));
    expect(withoutField({ a: 1, b: 2 }, "a")).toEqual({ b: 2 });
  });
});

describe("a record", () => {
  it("keeps the source, the lineage, the choices, and the result without its words", () => {
    const record = made();
    const { at, ...source } = about;
    expect(record).toMatchObject({ at, source, lineage: smallWorld.version, choices: noChoices });
    expect(record.regions).toEqual([{ name: "Vùng", codes: ["a1"] }]);
    expect(record.result.rows).toEqual({ counted: 3, unknown: 1, check: 1 });
    expect(record.result.uncounted).toEqual([{ row: 2, fate: "unknown", code: null, destination: null }]);
    expect(Object.keys(record.result.columns[0]!)).not.toContain("notes");
    expect(Object.keys(record.result.tables[0]!).toSorted()).toEqual(["level", "rows"]);
    expect(record.words.columns).toMatchObject([{ title: "Cột 1", rule: "cộng", reason: "" }]);
    expect(record.seal).toBe(hashOf(canonicalText(withoutField(record, "seal"))));
    expect(parseRecord(recordText(record))).toEqual(JSON.parse(JSON.stringify(record)));
  });

  it("is refused by the part that is wrong", () => {
    const record = made();
    const said = (change: object): string => {
      try {
        parseRecord(JSON.stringify({ ...record, ...change }));
        return "right";
      } catch (error) {
        if (!(error instanceof ConversionError)) throw error;
        return Object.values(error.said.with).join() || "no record";
      }
    };
    expect(said({})).toBe("right");
    expect(said({ version: 2 })).toBe("2");
    expect(said({ version: 0 })).toBe("version");
    expect(said({ version: "2" })).toBe("version");
    expect(said({ at: "gestern" })).toBe("at");
    expect(said({ source: { ...record.source, size: -1 } })).toBe("source");
    expect(said({ source: { ...record.source, sha256: "A".repeat(64) } })).toBe("source");
    expect(said({ lineage: { asOf: 3 } })).toBe("lineage");
    expect(said({ choices: {} })).toBe("choices");
    expect(said({ regions: [{ name: "A", codes: [1] }] })).toBe("regions");
    expect(said({ words: { ...record.words, detected: "x" } })).toBe("words");
    expect(said({ seal: `${"a".repeat(64)}b` })).toBe("seal");
    const { result } = record;
    for (const wrong of [
      { from: 1 },
      { columns: [{}] },
      { tables: [{ level: "commune", rows: [{ code: "A", name: "A", cells: [{ value: 5, known: 1, of: 1 }] }] }] },
      { tables: [{ level: "commune", rows: [{ code: "A", name: "A", cells: [{ value: null, known: 1.5, of: 1 }] }] }] },
      { checks: [{ row: 0 }] },
      { flows: { commune: [] } },
      { rows: [] },
      { uncounted: [{ row: 0, fate: "unknown", code: 1, destination: null }] },
      { undecided: [1] },
    ])
      expect(said({ result: { ...result, ...wrong } }), JSON.stringify(wrong)).toBe("result");
    expect(said({ format: "other" })).toBe("JSON");
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect([said({ more: nested(19) }), said({ more: nested(20) })]).toEqual(["right", "JSON"]);
    expect(parseRecord(`\ufeff${recordText(record)}`).at).toBe(record.at);
  });
});

describe("differences", () => {
  it("are named by the cell, or by the way to what differs", () => {
    const { result } = made();
    const other = structuredClone(result) as typeof result;
    expect(differencesOf(result, other)).toEqual([]);
    const row = result.tables[0]!.rows.findIndex(({ code }) => code === "A");
    Object.assign(other.tables[0]!.rows[row]!.cells[0]!, { value: "13", known: 3 });
    Object.assign(other, { from: "district", undecided: ["a1"] });
    expect(differencesOf(result, other)).toEqual([
      { path: ["from"], said: "former-commune", recomputed: "district", cell: null },
      { path: ["tables", "0", "rows", String(row), "cells", "0", "value"], said: "12", recomputed: "13", cell: { level: "commune", unit: result.tables[0]!.rows[row]!.name, column: "Cột 1", field: "value" } },
      { path: ["tables", "0", "rows", String(row), "cells", "0", "known"], said: "2", recomputed: "3", cell: { level: "commune", unit: result.tables[0]!.rows[row]!.name, column: "Cột 1", field: "known" } },
      { path: ["undecided", "0"], said: undefined, recomputed: "a1", cell: null },
    ]); // prettier-ignore
  });

  it("of flows are named by both units, and a side that is missing is one", () => {
    const flows = flowOf();
    const other = structuredClone(flows) as typeof flows;
    Object.assign(other.flows!.commune[1]!.cells[0]!, { value: null });
    const [difference, ...more] = differencesOf(flows, other);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      said: "2",
      recomputed: null,
      cell: { level: "flow", unit: "A → C", column: "Cột 2", field: "value" },
    });
    const [whole] = differencesOf(flows, { ...flows, flows: null });
    expect(whole).toMatchObject({ path: ["flows"], recomputed: null, cell: null });
    expect(whole?.said).toContain('"commune"');
  });
});

describe("a verification", () => {
  const bytes = new TextEncoder().encode("a1;5");
  const record = () => sealed({ ...made(), source: { fileName: "a", size: 4, sha256: hashOf(bytes) } });
  const again = () => {
    const { sheet, analysis } = tableOf([["a1", "5"]], [{ kind: "sum" }]);
    return convert(sheet, analysis, noChoices, smallWorld);
  };
  const kinds = async (of: ConversionRecord, source: Uint8Array | null, world = smallWorld, recompute = again) => {
    const { findings, recomputed } = await verifyRecord(of, source, world, recompute);
    return [[...new Set(findings.map(({ kind }) => kind))].join(), recomputed];
  };

  it("finds another seal, lineage, source and result", async () => {
    const same = sealed({ ...record(), result: JSON.parse(JSON.stringify(recordResult(again()))) as ConversionRecord["result"] }); // prettier-ignore
    expect(await kinds(same, bytes)).toEqual(["", true]);
    expect(await kinds(same, null)).toEqual(["", false]);
    expect(await kinds({ ...same, at: "2026" }, null)).toEqual(["altered", false]);
    expect(await kinds(record(), bytes)).toEqual(["differs", true]);
    expect(await kinds(same, new Uint8Array([1]))).toEqual(["source", true]);
    const later = { ...smallWorld, version: { ...smallWorld.version, sha256: "1".repeat(64) } };
    expect(await kinds(same, null, later)).toEqual(["lineage", false]);
  });

  it("says where the source cannot be read, and hides no other fault", async () => {
    const fail = (error: Error) => () => {
      throw error;
    };
    const unreadable = new ConversionError(message({ vi: "hỏng", en: "broken" }));
    expect(await kinds(record(), bytes, smallWorld, fail(unreadable))).toEqual(["unreadable", true]);
    await expect(kinds(record(), bytes, smallWorld, fail(new TypeError("x")))).rejects.toThrow(TypeError);
  });

  it("is said in one sentence for each finding", () => {
    const cell = { level: "commune", unit: "Xã A", column: "Số hộ", field: "value" } as const;
    const differs = { kind: "differs", path: ["rows", "counted"], said: "1234.5", recomputed: null } as const;
    expect(findingText({ ...differs, cell }, "vi")).toBe("Xã A, cột «Số hộ»: biên bản ghi 1.234,5, tính lại được chưa có số liệu."); // prettier-ignore
    expect(findingText({ ...differs, cell: { ...cell, field: "known" } }, "en")).toBe("Xã A, column “Số hộ”, known: 1,234.5 in the record, no figure recomputed."); // prettier-ignore
    expect(findingText({ ...differs, cell: null, recomputed: undefined }, "en")).toBe("rows.counted: 1,234.5 in the record, nothing recomputed."); // prettier-ignore
    expect(findingText({ kind: "altered" }, "en")).toMatch(/check sum/);
    expect(findingText({ kind: "unreadable", said: message({ vi: "hỏng", en: "broken" }) }, "en")).toMatch(/broken$/);
    expect(findingText({ kind: "source", said: "a", recomputed: "b" }, "en")).toMatch(/source file.* a .* b /);
    expect(findingText({ kind: "lineage", said: "a", recomputed: "b" }, "en")).toMatch(/lineage.* a .* b /);
  });
});

it("the form of data that may be anything is told", () => {
  expect([{}, { a: 1 }, [], null, "x"].map(isFields)).toEqual([true, true, false, false, false]);
  expect([0, 5, -1, 1.5, "1", null].map(isCount)).toEqual([true, true, false, false, false, false]);
  expect([isText("a"), isText(1), isNullOr(isText)(null), isNullOr(isText)(1)]).toEqual([true, false, true, false]);
  expect([isOneOf(["a"])("a"), isOneOf(["a"])("b")]).toEqual([true, false]);
  expect([isListOf(isText)([]), isListOf(isText)(["a", 1]), isListOf(isText)("a")]).toEqual([true, false, false]);
  expect([{ a: 1, b: 2 }, { b: 1 }, { a: -1 }].map(hasFields({ a: isCount }))).toEqual([true, false, false]);
  expect([{}, { a1: 1 }, { b: 1 }, { a1: -1 }, []].map(isRecordOf(/^a/, isCount))).toEqual([true, true, false, false, false]); // prettier-ignore
});
