import { describe, expect, it } from "vitest";
import { noChoices, type Choices } from "../../../src/conversion";
import { convertSource, openSource, recomputeWith, recordOfSource } from "../../../src/conversion/engine";
import { ConversionError } from "../../../src/conversion/message";
import {
  findingText,
  parseRecord,
  recordText,
  verifyRecord,
  type ConversionRecord,
} from "../../../src/conversion/record";
import { differencesOf } from "../../../src/conversion/record/differences";
import { gazetteer } from "../../fixtures/gazetteer";
import { messyTable } from "../../fixtures/own-table/messy";

const { csv, expected } = messyTable();
const bytes = new TextEncoder().encode(csv);
const choices: Choices = { ...noChoices, doubled: { [expected.doubled.code]: "first" } };
const about = { fileName: "dan-so.csv", at: "2026-01-05T03:00:00.000Z" };
const regions = [{ name: "Vùng biên giới", codes: ["03160", "03162"] }];

const opened = await openSource(bytes, choices, gazetteer);
const conversion = convertSource(opened, choices, gazetteer, regions);
const record = recordOfSource(bytes, about, opened, conversion, choices, regions, gazetteer);
const text = recordText(record);

type Altered = { -readonly [K in keyof ConversionRecord]: ConversionRecord[K] };
const altered = (change: (text: string) => string): ConversionRecord => {
  const changed = change(text);
  if (changed === text) throw new Error("nothing was altered");
  return parseRecord(changed);
};
const verify = (each: ConversionRecord, source: Uint8Array | null = bytes, units = gazetteer) =>
  verifyRecord(each, source, units, recomputeWith(gazetteer));

describe("a record of a conversion", () => {
  it("is read back as it was written, the same bytes each time", () => {
    expect(recordText(parseRecord(text))).toBe(text);
    expect(recordText(recordOfSource(bytes, about, opened, conversion, choices, regions, gazetteer))).toBe(text);
  });

  it("holds hashes, rules in words and decisions", () => {
    expect(record.source).toMatchObject({ fileName: "dan-so.csv", size: bytes.length });
    expect(record.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record.lineage).toEqual(gazetteer.version);
    expect(record.words.columns.map(({ rule }) => rule)).toContain("cộng");
    expect(record.words.decisions).toHaveLength(1);
    expect(record.words.decisions[0]).toMatch(/\(03208\): lấy dòng đầu$/);
    expect(Object.values(record.result.rows).reduce((sum, count) => sum + count, 0)).toBe(conversion.ledger.length);
  });

  it("agrees with its source", async () => {
    expect(await verify(parseRecord(text))).toEqual({ findings: [], recomputed: true });
  });

  it("names a digit that differs by unit and column", async () => {
    const at = record.result.columns.findIndex(({ column }) => column === 4);
    const table = record.result.tables[0]!;
    const { name, cells } = table.rows[7]!;
    const said = String(Number(cells[at]!.value) + 1);
    const copy = structuredClone(record) as Altered;
    (copy.result.tables[0]!.rows[7]!.cells[at] as { value: string }).value = said;
    const { findings } = await verify(copy);
    expect(findings).toMatchObject([
      { kind: "altered" },
      {
        kind: "differs",
        cell: { level: "commune", unit: name, column: record.result.columns[at]!.title, field: "value" },
        said,
        recomputed: cells[at]!.value,
      },
    ]);
    expect(findingText(findings[1]!, "vi")).toMatch(
      /^\S+ .+, cột «.*Dân số 2019»: biên bản ghi [\d.]+, tính lại được [\d.]+\.$/,
    );
  });

  it("names every difference of proofs, checks and rows", async () => {
    const copy = structuredClone(record) as Altered;
    (copy.result.checks[0] as { printed: string }).printed = "1";
    (copy.result.rows as { counted: number }).counted = 1;
    const { findings } = await verify(copy);
    expect(findings.map((each) => (each.kind === "differs" ? each.path.join(".") : each.kind))).toEqual([
      "altered",
      "checks.0.printed",
      "rows.counted",
    ]);
  });

  it("names another source and its digits", async () => {
    const other = new TextEncoder().encode(csv.replace(/;(\d)\.(\d{3})\r\n/, ";$1.$2.000\r\n"));
    expect(other.length).toBeGreaterThan(bytes.length);
    const { findings } = await verify(record, other);
    expect(findings[0]).toMatchObject({ kind: "source", said: record.source.sha256 });
    expect(findings.filter(({ kind }) => kind === "differs").length).toBeGreaterThan(3);
  });

  it("names another lineage", async () => {
    const later = { ...gazetteer, version: { ...gazetteer.version, sha256: "f".repeat(64) } };
    expect((await verify(record, bytes, later)).findings).toEqual([
      { kind: "lineage", said: record.lineage.sha256, recomputed: "f".repeat(64) },
    ]);
  });

  it("without its source is checked for form only, and says so", async () => {
    expect(await verify(record, null)).toEqual({ findings: [], recomputed: false });
    const faked = altered((all) => all.replace('"fileName": "dan-so.csv"', '"fileName": "khac.csv"'));
    expect((await verify(faked, null)).findings).toEqual([{ kind: "altered" }]);
  });

  it("says that a source cannot be read", async () => {
    const { findings } = await verify(record, new Uint8Array());
    expect(findings.map(({ kind }) => kind)).toEqual(["source", "unreadable"]);
  });
});

it("tells classes that every object has a part of their name from none", () => {
  const counted = (counts: Record<string, number>): ConversionRecord["result"] => {
    const [table] = record.result.tables;
    const cells = [{ value: null, known: 1, of: 1, counts }];
    return { ...record.result, tables: [{ ...table!, rows: [{ code: "1", name: "A", cells }] }] };
  };
  const [difference, ...more] = differencesOf(counted({ constructor: 2 }), counted({}));
  expect(more).toEqual([]);
  expect(difference).toMatchObject({ said: "2", recomputed: undefined, cell: { field: "counts.constructor" } });
});

it.each([
  "",
  "{",
  "[]",
  "null",
  '{"format":"other"}',
  text.slice(0, -200),
  text.replace('"version": 1', '"version": 2'),
  text.replace('"version": 1', '"version": "1"'),
  text.replace(/"sha256": "\w{5}/, '"sha256": "'),
  text.replace('"known": ', '"known": -'),
  text.replace('"decisions": {}', '"decisions": []'),
  text.replace('"decimals": {}', '"decimals": {"4": 1000000000}'),
  text.replace('"at": ', `"more": ${"[".repeat(100_000)}${"]".repeat(100_000)}, "at": `),
])("refuses what is no record: %#", (each) => {
  expect(each).not.toBe(text);
  expect(() => parseRecord(each)).toThrow(ConversionError);
});
