/** The GeoPackage read back: what the standard asks for, geometries, counts, and styles as QGIS looks for them. */
import initSqlJs, { type Database } from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableNames } from "../../../data/tables";
import { madeFile, tables } from "../../fixtures/open-data";

let db: Database;
beforeAll(async () => {
  const sql = await initSqlJs();
  db = new sql.Database((await madeFile("dien-bien.gpkg")).content);
});
afterAll(() => db.close());

const rows = (query: string): unknown[][] => db.exec(query)[0]?.values ?? [];
const one = (query: string): unknown => rows(query)[0]?.[0];

describe("as the standard asks", () => {
  it("is marked as a GeoPackage 1.3 and whole", () => {
    expect(one("PRAGMA application_id")).toBe(0x47504b47);
    expect(one("PRAGMA user_version")).toBe(10300);
    expect(one("PRAGMA integrity_check")).toBe("ok");
    expect(rows("PRAGMA foreign_key_check")).toEqual([]);
  });

  it("knows its systems of reference", () => {
    expect(rows("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1").flat()).toEqual([-1, 0, 4326]);
    expect(rows("SELECT DISTINCT srs_id FROM gpkg_geometry_columns").flat()).toEqual([4326]);
  });

  it("lists every table, and a box for each layer that is that of its geometries", () => {
    const listed = rows("SELECT table_name FROM gpkg_contents").flat();
    const present = rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'gpkg_%' AND name NOT LIKE 'sqlite_%'",
    ).flat();
    expect(listed.toSorted()).toEqual(present.toSorted());
    for (const name of tableNames) expect(listed).toContain(name.replaceAll("-", "_"));
  });

  it("claims no spatial index that it does not have", () => {
    expect(rows("SELECT DISTINCT extension_name FROM gpkg_extensions").flat()).toEqual(["gpkg_schema"]);
  });
});

describe("layers", () => {
  it("hold every row of their tables, those without a place with an empty geometry", () => {
    for (const name of tableNames) expect(one(`SELECT count(*) FROM "${name.replaceAll("-", "_")}"`), name).toBe(tables[name].length);
    const without = tables.hydropower.filter(({ row }) => row.lon === null).length;
    expect(one("SELECT count(*) FROM hydropower WHERE geom IS NULL")).toBe(without);
    expect(one("SELECT count(*) FROM hydropower WHERE geom IS NULL AND precision IN ('site', 'neighbourhood')")).toBe(0);
  }); // prettier-ignore

  it("have headers of their own before well-known binary", () => {
    const layers = rows(
      "SELECT g.table_name, geometry_type_name, min_x, min_y, max_x, max_y FROM gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name)",
    ) as [string, string, ...number[]][];
    expect(layers.length).toBe(9);
    for (const [table, type, ...box] of layers) {
      const blobs = rows(`SELECT geom FROM "${table}" WHERE geom IS NOT NULL`).flat() as Uint8Array[];
      const boxes = blobs.map((blob) => {
        const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
        const isArea = type === "MULTIPOLYGON";
        expect(String.fromCharCode(blob[0] ?? 0, blob[1] ?? 0)).toBe("GP");
        expect([blob[2], blob[3], view.getInt32(4, true)]).toEqual([0, isArea ? 3 : 1, 4326]);
        const start = isArea ? 8 + 32 : 8;
        expect([blob[start], view.getInt32(start + 1, true)]).toEqual([1, isArea ? 6 : 1]);
        const at = (index: number): number => view.getFloat64((isArea ? 8 : start + 5) + 8 * index, true);
        return isArea ? [at(0), at(2), at(1), at(3)] : [at(0), at(1), at(0), at(1)];
      });
      const least = (index: number): number => Math.min(...boxes.map((each) => each[index] ?? 0));
      const most = (index: number): number => Math.max(...boxes.map((each) => each[index] ?? 0));
      expect([least(0), least(1), most(2), most(3)], table).toEqual(box);
    }
  });

  it("say what each of their columns holds", () => {
    const described = rows("SELECT table_name || '.' || column_name FROM gpkg_data_columns").flat();
    const columns = rows(
      "SELECT m.name || '.' || p.name FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name IN (SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles') AND p.name NOT IN ('fid', 'geom')",
    ).flat();
    expect(described.toSorted()).toEqual(columns.toSorted());
  });
});

describe("styles", () => {
  it("are the default of each layer, named as QGIS looks for them", () => {
    const layers = rows("SELECT table_name, column_name FROM gpkg_geometry_columns ORDER BY 1");
    const styles = rows("SELECT f_table_name, f_geometry_column FROM layer_styles WHERE useAsDefault = 1 AND f_table_schema = '' AND f_table_catalog = '' ORDER BY 1");
    expect(styles).toEqual(layers);
    for (const [name] of rows("SELECT styleName FROM layer_styles")) expect(String(name).length).toBeLessThanOrEqual(30);
  }); // prettier-ignore

  it("have a class for every value that occurs", () => {
    const styles = rows("SELECT f_table_name, styleQML, styleSLD FROM layer_styles") as [string, string, string][];
    for (const [table, qml, sld] of styles) {
      expect(sld.match(/<se:Rule>/g)?.length).toBe(qml.match(/<symbol /g)?.length);
      const attribute = /attr="(\w+)"/.exec(qml)?.[1];
      if (!attribute) continue;
      const shown = rows(`SELECT DISTINCT "${attribute}" FROM "${table}" WHERE geom IS NOT NULL`).flat();
      if (qml.includes("graduatedSymbol")) {
        const ranges = [...qml.matchAll(/lower="([\d.]+)" upper="([\d.]+)"/g)].map(([, ...ends]) => ends.map(Number));
        for (const value of shown as number[]) {
          const held = ranges.filter(([from = 0, to = 0]) => value >= from && value <= to);
          expect(held.length, `${value} lies in one class and on no limit`).toBe(1);
        }
      } else for (const value of shown) expect(qml).toContain(`<category value="${String(value)}"`);
    }
  });
});
