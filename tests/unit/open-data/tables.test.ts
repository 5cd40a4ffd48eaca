/** The CSV files hold what the tables hold, by RFC 4180, and every coded value has words. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { schemas } from "../../../data/schema";
import { tableNames } from "../../../data/tables";
import { fieldsOf } from "../../../src/publish/open-data/field";
import { madeText, openDataMade, tables } from "../../fixtures/open-data";

const written = (value: unknown): string =>
  value === null || value === undefined ? "" : Array.isArray(value) ? value.join(";") : String(value);

describe.each(tableNames)("%s.csv", (name) => {
  it("is read back as the rows of the table", async () => {
    const csv = await madeText(`${name}.csv`);
    expect(csv.startsWith("\uFEFF")).toBe(false);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/\r/);
    expect(csv.endsWith("\r\n")).toBe(true);
    const read = parse(csv, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
    const rows = tables[name].map(({ row }) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, written(value)])),
    );
    expect(read).toEqual(rows);
    expect(Object.keys(read[0] ?? {})).toEqual(Object.keys(schemas[name].shape));
  });
});

it("keeps the zeros of codes and leaves unknown cells empty", async () => {
  expect(await madeText("communes.csv")).toMatch(/\r\n03158,Sín Thầu,xã,/);
  const plants = parse(await madeText("hydropower.csv"), { columns: true }) as Record<string, string>[];
  expect(plants.filter(({ lon, precision }) => lon === "" && precision === "commune").length).toBeGreaterThan(0);
});

it("reads types, limits, patterns and values out of the schemas", () => {
  const field = (table: Parameters<typeof fieldsOf>[0], name: string) =>
    fieldsOf(table).find((each) => each.name === name);
  expect(field("communes", "code")).toMatchObject({ type: "string", required: true, pattern: "^0\\d{4}$" });
  expect(field("communes", "area_km2")).toMatchObject({ type: "number", required: true, least: 5, most: 1500 });
  expect(field("communes", "source")).toMatchObject({ type: "list", required: true });
  expect(field("former-communes", "variants")).toMatchObject({ type: "list", required: false });
  expect(field("former-communes", "population_2022")).toMatchObject({ type: "integer", required: false, least: 100 });
  expect(field("annex", "row")).toMatchObject({ type: "integer", least: null, most: null });
  expect(field("hydropower", "status")?.values).toEqual(["operating", "under_construction", "planned", "unknown"]);
  expect(field("districts", "as_of")?.words.text?.en).toMatch(/^The date the figures/);
});

it("says what every coded value means, in both languages", async () => {
  const lists = parse(await madeText("code-lists.csv"), { columns: true }) as Record<string, string>[];
  for (const { id, meaning_vi, meaning_en } of lists) expect(`${meaning_vi}${meaning_en}`, id).not.toMatch(/_|^$/);
  for (const table of tableNames)
    for (const { name, values } of fieldsOf(table))
      for (const value of values ?? []) expect(lists.map(({ id }) => id)).toContain(`${table}.${name}.${value}`);
});

it("ends the list of changes with the version that is published", async () => {
  const { manifest } = await openDataMade();
  expect(tables.changes.at(-1)?.row.date).toBe(manifest.version.date);
  const dates = tables.changes.map(({ row }) => row.date);
  expect(dates).toEqual(dates.toSorted());
});
