/** The tables of features: figures as in the CSV, sums as on the map and in the indicators, nothing counted twice. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { formatPower } from "../../src/domain/format";
import { repeated } from "../../src/domain/group-by-unit";
import { containedIn } from "../../src/domain/containment";
import { noFilter, withCondition, type Filter } from "../../src/domain/filter";
import { landOf, touches, type Land } from "../../src/domain/land";
import { compareNames } from "../../src/domain/names";
import { province } from "../../src/domain/units";
import { tableWords } from "../../src/features/table/words";
import { translator } from "../../src/locale/word";
import { layerById, type Themes, loadThemes } from "../../src/themes";
import type { Feature } from "../../src/themes/feature";
import type { LayerId, PointContent, PointLayer } from "../../src/themes/theme";
import type { FeatureTableView } from "../../src/state/view";
import { csvText } from "../../src/components/table/csv";
import { sheetData } from "../../src/components/table/xlsx";
import { featureModel, titleLine, type Grouped } from "../../src/features/table/feature-model";
import { sourceColumns, tableWorkbook } from "../../src/features/table/files";
import { groupModel, groupsOf } from "../../src/features/table/group-model";
import { sheetOf, type Model } from "../../src/features/table/model";
import { columnTotal, totalWords } from "../../src/themes/totals";
import { unzip } from "./unzip";
import { fileOf } from "../../data/parse";
import type { TableName } from "../../data/schema";
import { loadProvenance, type Provenance } from "../../src/domain/provenance";
import { contentOf, featuresOf } from "../../src/themes/features";
import { shownFeatures } from "../../src/themes/filters";
import { indicatorById } from "../fixtures/themes";

const speech = { t: translator(() => "vi"), language: "vi" } as const;
const csv = (name: TableName): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../${fileOf(name)}`, import.meta.url)), { columns: true, bom: true });

let themes: Themes;
let provenance: Provenance;
beforeAll(async () => {
  [themes, provenance] = await Promise.all([loadThemes(), loadProvenance()]);
});

const kinds = ["hydropower", "border-gates", "projects"] as const;
const pointLayer = (id: LayerId): PointLayer => layerById(id) as PointLayer;
const contentFor = (id: LayerId): PointContent => contentOf(pointLayer(id), themes)!;
const all = (id: LayerId): readonly Feature[] => featuresOf(pointLayer(id), themes);
const shown = (id: LayerId, filter: Filter): readonly Feature[] =>
  shownFeatures(pointLayer(id), themes, { filters: { [id]: filter }, within: null, regions: [] });
const columnOf = (id: LayerId, column: string) => contentFor(id).columns.find((each) => each.id === column)!;
const cellOf = (id: LayerId, feature: Feature, column: string) => columnOf(id, column).cell(feature, themes[id]);

/** Operating plants over 20 MW. */
const large = withCondition(withCondition(noFilter, "status", { kind: "choice", any: ["operating"] }), "capacity", {
  kind: "range",
  from: 20,
  to: null,
  unknown: false,
});

function model(
  id: LayerId,
  { rows = all(id), sort = null, by = null }: { rows?: readonly Feature[] } & Partial<FeatureTableView> = {},
): Model {
  const totals: Grouped[] = [{ key: "all", label: "Tất cả", features: rows, land: null }];
  const tabled = { layer: pointLayer(id), content: contentFor(id), themes, features: rows, totals };
  return by ? groupModel(tabled, { by, sort, within: null }, speech) : featureModel(tabled, sort, speech);
}

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

describe("by unit", () => {
  it("every feature is in each of its units and once in the total, or among those of no known unit", () => {
    for (const kind of kinds)
      for (const level of ["district", "former-commune", "commune"] as const) {
        const rows = all(kind);
        const groups = groupsOf(rows, level);
        expect(new Set(groups.flatMap((group) => group.features))).toEqual(new Set(rows));
        for (const { unit, features } of groups)
          for (const feature of features)
            if (unit) expect(containedIn(landOf(unit.ref), feature.units)).toBe("inside");
            else expect(groups.filter((group) => group.features.includes(feature))).toHaveLength(1);
        const counts = model(kind, { by: level }).columns.find(({ id }) => id === "count")!;
        const added = [...counts.cells.values()].reduce((sum, { order }) => sum + Number(order), 0);
        expect(counts.totals[0]!.order).toBe(rows.length);
        expect(added - rows.length > 0, `${kind} ${level}`).toBe(repeated(groups) > 0);
      }
  });

  it("shows the units of the land looked at only, though a feature there lies in others too", () => {
    const land = landOf({ level: "district", code: "096" });
    const rows = all("projects").filter(({ units }) => containedIn(land, units) === "inside");
    const named = (within: Land | null) => groupsOf(rows, "commune", within).flatMap(({ unit }) => unit ?? []);
    expect(named(null).some(({ ref }) => !touches(land, landOf(ref)))).toBe(true);
    expect(named(land).length).toBeGreaterThan(1);
    expect(named(land).every(({ ref }) => touches(land, landOf(ref)))).toBe(true);
    expect(new Set(groupsOf(rows, "commune", land).flatMap((group) => group.features))).toEqual(new Set(rows));
  });

  it("agrees with the indicators where nothing is filtered", () => {
    const { columns, rows } = model("hydropower", { by: "commune" });
    const capacity = columns.find(({ id }) => id === "capacity")!;
    for (const { key, selection } of rows) {
      if (selection?.kind !== "unit") continue;
      const { value } = indicatorById("capacity").over([selection.unit], themes);
      expect(capacity.cells.get(key)!.order, key).toBe(value);
    }
  });

  it("notes that rows count features more than once, and how many more a row may have", () => {
    const { columns } = model("hydropower", { by: "district" });
    const count = columns.find(({ id }) => id === "count")!;
    const added = [...count.cells.values()].reduce((sum, { order }) => sum + Number(order), 0);
    expect(added).toBeGreaterThan(32);
    expect(count.totals[0]!.remarks).toContain(speech.t(tableWords.once, { sum: String(added) }));
    const byCommune = model("hydropower", { by: "commune" }).columns.find(({ id }) => id === "count")!;
    const vague = groupsOf(all("hydropower"), "commune").filter(({ maybe }) => maybe > 0);
    expect(vague.length).toBeGreaterThan(0);
    for (const { unit, maybe } of vague)
      if (unit) expect(byCommune.cells.get(unit.key)!.remarks.join(" "), unit.key).toContain(`${maybe} mục có thể`);
  });

  it("keeps the row of no known unit behind all others, whatever the order", () => {
    for (const descending of [false, true]) {
      const { rows } = model("projects", { by: "commune", sort: { column: "count", descending } });
      expect(rows.filter(({ selection }) => selection === null)).toHaveLength(1);
      expect(rows.at(-1)!.selection).toBeNull();
    }
  });
});

describe("files", () => {
  const file = (of: Model) => {
    const rows = of.rows.map(({ name, sources }) => ({ title: name, sources }));
    return {
      columns: sheetOf(of),
      sources: sourceColumns(rows, provenance, speech.t, of.nameTitle),
      title: "Tất cả",
      cited: null,
    };
  };

  it("CSV has the head first, then exactly the rows shown; the workbook has a sheet that says what is filtered", async () => {
    const rows = shown("hydropower", large);
    const title = titleLine(
      { name: "Thủy điện", by: null, n: rows.length, of: 32, narrowed: "Đang vận hành; từ 20 MW" },
      speech,
    );
    const { columns } = file(model("hydropower", { rows, sort: { column: "capacity", descending: true } }));
    expect(title).toBe(`Thủy điện · ${rows.length}/32 mục · Đang lọc: Đang vận hành; từ 20 MW`);
    const book = await tableWorkbook({ title, columns, cited: null, sources: [] }, speech.t);
    const strings = unzip(Buffer.from(await book.arrayBuffer())).get("xl/sharedStrings.xml")!;
    expect(strings.indexOf(">Tên<")).toBeLessThan(strings.indexOf(title));
    const [head, ...body]: string[][] = parse(csvText(columns, "standard"));
    const at = head!.indexOf("Công suất (MW)");
    expect(body.map((line) => Number(line[at]))).toEqual([44, 44, 29.6, 29.5, 22]);
    expect(body.map((line) => line[0])).toEqual(["Long Tạo", "Nậm Mức", "Trung Thu", "Sông Mã 3", "Mường Mươn"]);
    expect(head![at + 1]).toBe("Công suất (MW): ghi chú");
    expect(body[2]![at + 1]).toContain("hồ sơ thiết kế");
  });

  it("Excel has typed numbers, years without separators, a sheet of sources, and no part so large that a worker would pack it", async () => {
    for (const kind of kinds)
      for (const by of [null, "commune"] as const) {
        const made = file(model(kind, { by }));
        const blob = await tableWorkbook(made, speech.t);
        const files = unzip(Buffer.from(await blob.arrayBuffer()));
        for (const [name, content] of files)
          expect(Buffer.byteLength(content), `${kind} ${String(by)} ${name}`).toBeLessThan(160_000);
        expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
        expect(files.get("xl/worksheets/sheet3.xml")!.match(/<row /g)).toHaveLength(made.sources[0]!.cells.length + 1);
      }
    const { columns } = file(model("hydropower"));
    const { data } = sheetData({ name: "Bảng", columns }, "");
    const year = columns.findIndex(({ title }) => title === "Năm vận hành");
    const [head, first] = data as ({ value?: unknown; format?: string } | null)[][];
    expect(head![year]).toMatchObject({ value: "Năm vận hành" });
    expect(first![year]).toMatchObject({ value: 2015, format: "0" });
  });
});
