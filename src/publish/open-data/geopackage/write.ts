/**
 * A GeoPackage of all layers and tables, with styles that QGIS uses by itself. Layers of points hold every row of their table,
 * those without a place with an empty geometry. No layer has so many features that a spatial index would be worth its bytes.
 */
import initSqlJs, { type Database, type SqlValue } from "sql.js";
import type { DataVersion } from "../../../../data/version";
import type { Geography } from "../../../domain/geography";
import type { Text } from "../../../domain/unit";
import { bothLanguages, titleOf } from "../bilingual";
import { writtenCell } from "../csv";
import type { Field } from "../field";
import { withPlace, type OpenLayer } from "../layer";
import { attribution } from "../licences";
import { boxOf } from "../outlines";
import { layerStyle } from "../style/layer-styles";
import { qmlText } from "../style/qml";
import { sldText } from "../style/sld";
import type { OpenRow, DataTable } from "../tables";
import { gpkgGeometry, srsId } from "./geometry";
import {
  applicationId,
  geopackageVersion,
  referenceSystems,
  requiredTables,
  schemaExtensions,
  stylesTable,
} from "./schema";

const columnTypes: Record<Field["type"], string> = {
  string: "TEXT",
  list: "TEXT",
  integer: "INTEGER",
  number: "DOUBLE",
};
/** Hyphens would have to be quoted by whoever writes a query. */
export const gpkgName = (name: string): string => name.replaceAll("-", "_");

/** Writes rows into one database, at a time that is the same for the same data. */
class GeoPackageWriter {
  readonly #db: Database;
  readonly #time: string;

  constructor(db: Database, time: string) {
    this.#db = db;
    this.#time = time;
    db.run(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${geopackageVersion};`);
    db.run(requiredTables);
    for (const row of referenceSystems) this.#insert("gpkg_spatial_ref_sys", [...row]);
    for (const row of schemaExtensions) this.#insert("gpkg_extensions", [...row]);
  }

  #insert(table: string, values: SqlValue[]): void {
    this.#db.run(`INSERT INTO "${table}" VALUES (${values.map(() => "?").join(",")})`, values);
  }

  #contents(table: string, kind: "features" | "attributes", title: Text, text: Text | undefined, box: readonly number[]): void {
    const [west = null, south = null, east = null, north = null] = box;
    const said = [text && bothLanguages(text), bothLanguages(attribution)].filter(Boolean).join("\n");
    const srs = kind === "features" ? srsId : 0;
    this.#insert("gpkg_contents", [table, kind, bothLanguages(title), said, this.#time, west, south, east, north, srs]);
  }

  #columns(table: string, fields: readonly Field[]): void {
    for (const { name, words } of fields) {
      const title = titleOf(words);
      const text = words.text ? bothLanguages(words.text) : null;
      this.#insert("gpkg_data_columns", [table, name, title.vi, bothLanguages(title), text, null, null]);
    }
  }

  #rows(table: string, fields: readonly Field[], rows: readonly { row: OpenRow; geometry?: Uint8Array | null }[], at: string): void {
    const columns = fields.map(({ name, type }) => `"${name}" ${columnTypes[type]}`);
    this.#db.run(`CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL${at}, ${columns.join(", ")})`);
    const values = (row: OpenRow): SqlValue[] =>
      fields.map(({ name, type }) => {
        const value = row[name] ?? null;
        return type === "number" || type === "integer" ? (value as number | null) : writtenCell(value) || null;
      });
    rows.forEach(({ row, geometry }, index) =>
      this.#insert(table, [index + 1, ...(geometry === undefined ? [] : [geometry]), ...values(row)]),
    );
    this.#columns(table, fields);
  }

  layer(layer: OpenLayer): void {
    const table = gpkgName(layer.name);
    const type = layer.shape === "area" ? "MULTIPOLYGON" : "POINT";
    this.#contents(table, "features", layer.title, layer.holds, boxOf(withPlace(layer).flatMap(({ geometry }) => geometry ?? [])) ?? []);
    this.#insert("gpkg_geometry_columns", [table, "geom", type, srsId, 0, 0]);
    const rows = layer.features.map(({ properties: row, geometry }) => ({ row, geometry: geometry && gpkgGeometry(geometry) }));
    this.#rows(table, layer.fields, rows, `, geom ${type}`);
  }

  table({ name, words, fields, rows }: DataTable): void {
    const table = gpkgName(name);
    this.#contents(table, "attributes", words.title, words.text, []);
    this.#rows(table, fields, rows.map((row) => ({ row })), "");
  }

  styles(layers: readonly OpenLayer[], geography: Geography): void {
    this.#db.run(stylesTable);
    this.#insert("gpkg_contents", ["layer_styles", "attributes", "layer_styles", "", this.#time, null, null, null, null, 0]);
    layers.forEach((layer, at) => {
      const style = layerStyle(layer, geography);
      const table = gpkgName(layer.name);
      this.#insert("layer_styles", [at + 1, "", "", table, "geom", style.name, qmlText(style), sldText(table, style), 1, layer.title.vi, "", null, this.#time]);
    });
  }
} // prettier-ignore

/** Tables that have a layer of their own are in it. */
export async function geoPackage(
  layers: readonly OpenLayer[],
  tables: readonly DataTable[],
  geography: Geography,
  version: DataVersion,
): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run("BEGIN");
  const writer = new GeoPackageWriter(db, `${version.date}T00:00:00.000Z`);
  for (const layer of layers) writer.layer(layer);
  for (const table of tables.filter(({ name }) => !layers.some((layer) => layer.name === name))) writer.table(table);
  writer.styles(layers, geography);
  db.run("COMMIT");
  const bytes = db.export();
  db.close();
  return bytes;
}
