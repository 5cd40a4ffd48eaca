/** Layers of points: themes whose rows have a place, named places, and the seats of the 45 communes. */
import type { Point } from "geojson";
import { placedTables } from "../../../data/tables";
import { capitalise } from "../../domain/names";
import type { Text } from "../../domain/unit";
import type { OpenLayer } from "./layer";
import type { OpenRow, DataTable } from "./tables";

/** As exactly as the source gives it, to seven decimals at most. */
function pointAt(lon: OpenRow[string] | undefined, lat: OpenRow[string] | undefined): Point | null {
  if (typeof lon !== "number" || typeof lat !== "number") return null;
  return { type: "Point", coordinates: [lon, lat].map((degrees) => Number(degrees.toFixed(7))) };
}

function nameOf(row: OpenRow): Text {
  const vi = String(row["name_vi"] ?? row["name"]);
  return { vi, en: String(row["name_en"] ?? vi) };
}

const placesHold: Text = {
  vi: "Mọi dòng của bảng có tọa độ trong nguồn, kèm độ chính xác; dòng chưa rõ vị trí có trong bảng.",
  en: "Every row of the table whose point a source gives, with how exact it is; rows without a place are in the table.",
};

const tableLayer = (table: DataTable): OpenLayer => ({
  name: table.name,
  shape: "point",
  title: table.words.title,
  holds: placesHold,
  fields: table.fields,
  features: table.rows.map((row) => ({
    id: `${table.name}:${String(row["id"])}`,
    name: nameOf(row),
    geometry: pointAt(row["lon"], row["lat"]),
    properties: row,
  })),
  sources: table.sources,
});

const seatColumns = ["code", "name", "type", "seat_vi", "seat_address", "seat_lon", "seat_lat", "seat_precision", "seat_source"]; // prettier-ignore

function seatLayer(communes: DataTable): OpenLayer {
  return {
    name: "seats",
    shape: "point",
    title: { vi: "Trụ sở dự kiến của 45 xã, phường", en: "Planned seats of the 45 communes" },
    holds: placesHold,
    fields: communes.fields.filter(({ name }) => seatColumns.includes(name)),
    features: communes.rows.map((row) => ({
      id: `seat:${String(row["code"])}`,
      name: { vi: capitalise(`${String(row["type"])} ${String(row["name"])}`), en: String(row["name"]) },
      geometry: pointAt(row["seat_lon"], row["seat_lat"]),
      properties: Object.fromEntries(seatColumns.map((name) => [name, row[name] ?? null])),
    })),
    sources: communes.sources,
  };
}

export function openPointLayers(tables: readonly DataTable[]): OpenLayer[] {
  const named = (name: string): DataTable[] => tables.filter((each) => each.name === name);
  return [...placedTables.flatMap(named).map(tableLayer), ...named("communes").map(seatLayer)];
}
