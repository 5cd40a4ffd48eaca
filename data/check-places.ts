/** Points lie inside the province and where the row says. */
import type { MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { distanceToSegment, insidePolygon, toMetres, type Line, type Point } from "../geo/planar.ts";
import type { DienBienTopology, FormerCommuneGeometry, FormerCommuneProperties } from "../geo/types.ts";
import { fault } from "./fault.ts";
import type { Expected } from "./words.ts";
import { placedTables, type Tables } from "./tables.ts";
import type { Located, Problem } from "./parse.ts";
import type { Row, TableName } from "./schema.ts";

/** A border gate may lie on the other side of the drawn line. */
const outsideProvinceKm = 1.5;
/** A plant stands on a river that is a boundary, and its point is the dam's or the powerhouse's. */
const outsideUnitKm = 2;

type Placed = Located<{ lon: number | null; lat: number | null; precision: string }>;

/** Points of features and of seats; a row without a point must not claim the exactness of one. */
export function checkPlaces(tables: Tables, outlines: DienBienTopology): Problem[] {
  const province = outline(outlines, () => true);
  return [
    ...placedTables.flatMap((table) =>
      tables[table].flatMap((at: Placed) => checkFeature(table, at, outlines, province)),
    ),
    ...tables.communes.flatMap((at) => checkSeat(at, outlines)),
  ];
}

function checkFeature(table: TableName, at: Placed, outlines: DienBienTopology, province: MultiPolygon): Problem[] {
  const { lon, lat, precision } = at.row;
  if (lon === null || lat === null) {
    const exact = precision === "site" || precision === "neighbourhood";
    if (lon !== lat) return [half(table, at, lon === null ? "lon" : "lat")];
    return exact
      ? [
          fault(table, at, "precision", {
            en: "commune, district or none, since the row has no point",
            vi: "commune, district hoặc none, vì dòng không có tọa độ",
          }),
        ]
      : [];
  }
  const misplaced = (expected: Expected) => [{ ...fault(table, at, "lon", expected), value: `${lon}, ${lat}` }];
  if (distanceToLandKm([lon, lat], province) > outsideProvinceKm)
    return misplaced({ en: "a point in Điện Biên province", vi: "điểm nằm trong tỉnh Điện Biên" });
  const named = namedUnits(at);
  if (!named || distanceToLandKm([lon, lat], outline(outlines, named.has)) <= outsideUnitKm) return [];
  return misplaced({
    en: `a point within ${outsideUnitKm} km of ${named.words}`,
    vi: `điểm cách ${named.words} không quá ${outsideUnitKm} km`,
  });
}

function checkSeat(at: Located<Row<"communes">>, outlines: DienBienTopology): Problem[] {
  const { code, seat_lon: lon, seat_lat: lat } = at.row;
  if (lon === null || lat === null)
    return lon === lat ? [] : [half("communes", at, lon === null ? "seat_lon" : "seat_lat")];
  const commune = outline(outlines, (unit) => unit.commune === code);
  if (distanceToLandKm([lon, lat], commune) <= outsideUnitKm) return [];
  const expected = {
    en: `a point within ${outsideUnitKm} km of commune ${code}`,
    vi: `điểm cách đơn vị ${code} không quá ${outsideUnitKm} km`,
  };
  return [{ ...fault("communes", at, "seat_lon", expected), value: `${lon}, ${lat}` }];
}

const half = (table: TableName, at: Located<unknown>, empty: string): Problem =>
  fault(table, at, empty, {
    en: "longitude and latitude, or neither",
    vi: "cả kinh độ và vĩ độ, hoặc để trống cả hai",
  });

/** The units a row names, the communes of 2025 before former ones, or null when it names none. */
function namedUnits({ cells }: Placed): { has: (unit: FormerCommuneProperties) => boolean; words: string } | null {
  for (const [column, property] of [
    ["communes", "commune"],
    ["former_communes", "code"],
    ["districts", "district"],
  ] as const) {
    const cell = cells[column];
    if (!cell) continue;
    const codes = cell.split(";").map((code) => code.trim());
    return { has: (unit) => codes.includes(unit[property]), words: `${column} ${codes.join(", ")}` };
  }
  return null;
}

function outline(topology: DienBienTopology, chosen: (unit: FormerCommuneProperties) => boolean): MultiPolygon {
  const units = topology.objects.former_communes.geometries as FormerCommuneGeometry[];
  return merge(
    topology,
    units.filter(({ properties }) => properties && chosen(properties)),
  );
}

/** Distance of a point from an area in km, 0 inside; on a plane that is true to 0.7 % in the province. */
export function distanceToLandKm(point: Point, { coordinates }: MultiPolygon): number {
  const polygons = coordinates as Line[][];
  if (polygons.some((rings) => insidePolygon(point, rings))) return 0;
  const at = toMetres(point);
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    const line = ring.map(toMetres);
    line.forEach((end, i) => (nearest = Math.min(nearest, distanceToSegment(at, line[i - 1] ?? end, end))));
  }
  return nearest / 1000;
}
