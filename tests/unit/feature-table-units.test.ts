/** The tables of features grouped by unit, and their files: nothing is counted twice. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { repeated } from "../../src/domain/group-by-unit";
import { containedIn } from "../../src/domain/containment";
import { landOf, touches, type Land } from "../../src/domain/land";
import { tableWords } from "../../src/features/table/words";
import { csvText } from "../../src/components/table/csv";
import { sheetData } from "../../src/components/table/xlsx";
import { titleLine } from "../../src/features/table/feature-model";
import { sourceColumns, tableWorkbook } from "../../src/features/table/files";
import { groupsOf } from "../../src/features/table/group-model";
import { sheetOf, type Model } from "../../src/features/table/model";
import { unzip } from "./unzip";
import { indicatorById } from "../fixtures/themes";
import { speech, themes, provenance, kinds, all, shown, large, model } from "./feature-tables";

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
