/** The tables of features: figures as in the CSV, sums as on the map and in the indicators, nothing counted twice. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { formatPower } from "../../src/domain/format";
import { compareNames } from "../../src/domain/names";
import { province } from "../../src/domain/units";
import type { Feature } from "../../src/themes/feature";
import type { LayerId } from "../../src/themes/theme";
import type { FeatureTableView } from "../../src/state/view";
import { columnTotal, totalWords } from "../../src/themes/totals";
import { fileOf } from "../../data/parse";
import type { TableName } from "../../data/schema";
import { indicatorById } from "../fixtures/themes";
import { themes, kinds, pointLayer, contentFor, all, shown, large, model } from "./feature-tables";

const csv = (name: TableName): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../${fileOf(name)}`, import.meta.url)), { columns: true, bom: true });

const columnOf = (id: LayerId, column: string) => contentFor(id).columns.find((each) => each.id === column)!;

const cellOf = (id: LayerId, feature: Feature, column: string) => columnOf(id, column).cell(feature, themes[id]);

describe("rows and cells", () => {
  it("are those of the CSV, every known number in its place and nothing where nothing is known", () => {
    const pairs = {
      hydropower: { capacity: "capacity_mw", annual: "annual_gwh", year: "commissioned" },
      "border-gates": { "road-length": "road_km" },
      projects: { capital: "capital_billion_vnd", area: "area_ha", length: "length_km" },
    } as const;
    for (const kind of kinds) {
      const features = new Map(all(kind).map((feature) => [feature.ref.id, feature]));
      const printed = csv(kind);
      expect(features.size).toBe(printed.length);
      for (const line of printed)
        for (const [column, field] of Object.entries(pairs[kind])) {
          const cell = cellOf(kind, features.get(line["id"]!)!, column);
          const text = line[field as string]!;
          expect(cell.order, `${line["id"]} ${column}`).toBe(text === "" ? null : Number(text));
          expect(cell.text === null, `${line["id"]} ${column}`).toBe(text === "");
        }
    }
  });

  it("have the sources and the date of their row behind every cell", () => {
    for (const kind of kinds) {
      const lines = new Map(csv(kind).map((line) => [line["id"], line]));
      const { columns, rows } = model(kind);
      for (const { key } of rows)
        for (const column of columns) {
          const cell = column.cells.get(key)!;
          const { source = "", as_of = "", main_as_of } = lines.get(key)!;
          const [first = "", ...others] = source.split(";");
          /* The date of the main figures is that of the first source, where the row has newer things to say. */
          const main = main_as_of && cell.asOf === main_as_of;
          expect(cell.sources, `${key} ${column.id}`).toEqual(
            main_as_of && !main ? [...others, first] : [first, ...others],
          );
          expect(cell.asOf).toBe(main ? main_as_of : as_of);
        }
    }
  });

  it("say what is planned, designed, derived, and known of four plants together only", () => {
    const capacity = model("hydropower").columns.find(({ id }) => id === "capacity")!.cells;
    expect(capacity.get("long-tao")).toMatchObject({ text: "44", mark: "quy hoạch" });
    expect(capacity.get("trung-thu")).toMatchObject({ text: "29,6", mark: "thiết kế" });
    expect(capacity.get("phi-linh")!.text).toBe("≈\u00a018");
    expect(capacity.get("nam-muc")).toMatchObject({ text: "44", mark: null, means: null });
    expect(capacity.get("na-son")).toMatchObject({ soft: true, order: null, text: "chưa có số liệu" });
    expect(capacity.get("na-son")!.sheet.value).toBeNull();
    expect(capacity.get("muong-luan-1")!.text).toBe("chưa có số liệu");
  });
});

describe("sums", () => {
  it("of operating plants over 20 MW are those that the map draws and the CSV holds", () => {
    const rows = shown("hydropower", large);
    const expected = csv("hydropower").filter(
      (line) => line["status"] === "operating" && Number(line["capacity_mw"]) >= 20,
    );
    expect(rows.map(({ ref }) => ref.id).toSorted()).toEqual(expected.map((line) => line["id"]).toSorted());
    const mw = expected.reduce((sum, line) => sum + Number(line["capacity_mw"]), 0);
    const total = columnTotal(pointLayer("hydropower"), columnOf("hydropower", "capacity"), rows, themes);
    expect(total.value).toBeCloseTo(mw, 6);
    expect(totalWords(pointLayer("hydropower"), rows, themes, "vi")[0]).toContain(formatPower(mw, "vi"));
  });

  it("over everything are those of the indicators for the province, with what they leave out said", () => {
    for (const [kind, column] of [
      ["hydropower", "capacity"],
      ["projects", "capital"],
    ] as const) {
      const total = columnTotal(pointLayer(kind), columnOf(kind, column), all(kind), themes);
      const indicator = indicatorById(column).over([province.ref], themes);
      expect([total.value, total.known, total.of]).toEqual([indicator.value, indicator.known, indicator.of]);
      if (kind === "hydropower") expect(total.remark!.vi).toContain("Chưa gồm 21\u00a0MW");
    }
  });

  it("of nothing are not known, never 0", () => {
    const [column] = model("hydropower", { rows: [] }).columns;
    expect(column!.totals[0]).toMatchObject({ text: "chưa có số liệu", order: null });
  });

  it("are not made of areas and lengths, which lie over one another", () => {
    for (const kind of kinds)
      expect(
        contentFor(kind)
          .columns.filter(({ sums }) => sums)
          .map(({ id }) => id),
      ).toEqual({ hydropower: ["capacity", "annual"], "border-gates": [], projects: ["capital"] }[kind]);
  });
});

describe("order", () => {
  it("by any column puts the unknown last in both directions", () => {
    for (const kind of kinds)
      for (const { id } of contentFor(kind).columns)
        for (const descending of [false, true]) {
          const { columns, rows } = model(kind, { sort: { column: id, descending } });
          const cells = columns.find((column) => column.id === id)!.cells;
          const orders = rows.map(({ key }) => cells.get(key)!.order);
          const known = orders.filter((order) => order !== null);
          expect(orders.slice(0, known.length), `${kind} ${id}`).toEqual(known);
          const sign = descending ? -1 : 1;
          known.slice(1).forEach((order, at) => {
            const before = known[at]!;
            const compared =
              typeof order === "number" && typeof before === "number"
                ? before - order
                : compareNames(String(before), String(order));
            expect(sign * compared, `${kind} ${id}: ${before}, ${order}`).toBeLessThanOrEqual(0);
          });
        }
  });

  it("is that of the layer where none is asked for, or one by a column that there is not", () => {
    const keys = (sort: FeatureTableView["sort"]): string[] => model("projects", { sort }).rows.map(({ key }) => key);
    const first = themes.projects.map(({ id }) => id);
    expect(keys(null)).toEqual(first);
    expect(keys({ column: "river", descending: true })).toEqual(first);
  });
});

it("sorts what is not known behind every class", () => {
  const unknown = themes.projects.filter(({ status }) => status === "unknown");
  expect(unknown.length).toBeGreaterThan(0);
  for (const feature of all("projects"))
    expect(cellOf("projects", feature, "status").order === null, feature.ref.id).toBe(
      unknown.some(({ id }) => id === feature.ref.id),
    );
});
