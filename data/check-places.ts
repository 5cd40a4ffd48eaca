/** Points: inside the province, and where the row says they are. */
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { DienBienTopology, FormerCommuneGeometry, FormerCommuneProperties } from "../geo/types.ts";
import { fault } from "./fault.ts";
import type { Tables } from "./tables.ts";
import type { Located, Problem } from "./parse.ts";

/** A border gate may lie on the other side of the drawn line. */
const outsideProvinceKm = 1.5;
/** A plant stands on a river that is a boundary, and its point is the dam's or the powerhouse's. */
const outsideUnitKm = 2;

type Placed = Located<{ lon: number | null; lat: number | null; precision: string }>;

export function checkPlaces(tables: Tables, outlines: DienBienTopology): Problem[] {
  const province = outline(outlines, () => true);
  const within = (point: Position, shape: MultiPolygon, km: number) =>
    booleanPointInPolygon(point, shape) || distanceToOutlineKm(point, shape) <= km;

  const checkPoint = (table: "hydropower" | "border-gates" | "projects", at: Placed): Problem[] => {
    const { lon, lat, precision } = at.row;
    if (lon === null || lat === null) {
      if (lon !== lat) return [fault(table, at, lon === null ? "lon" : "lat", "longitude and latitude, or neither")];
      const exact = precision === "site" || precision === "neighbourhood";
      return exact ? [fault(table, at, "precision", "commune, district or none, since the row has no point")] : [];
    }
    const point = [lon, lat];
    if (!within(point, province, outsideProvinceKm)) {
      return [{ ...fault(table, at, "lon", "a point in Điện Biên province"), value: `${lon}, ${lat}` }];
    }
    const named = namedUnits(at);
    if (!named || within(point, outline(outlines, named.has), outsideUnitKm)) return [];
    return [
      { ...fault(table, at, "lon", `a point within ${outsideUnitKm} km of ${named.words}`), value: `${lon}, ${lat}` },
    ];
  };

  const seats = tables.communes.flatMap((at) => {
    const { code, seat_lon: lon, seat_lat: lat } = at.row;
    if (lon === null || lat === null) {
      return lon === lat
        ? []
        : [fault("communes", at, lon === null ? "seat_lon" : "seat_lat", "longitude and latitude, or neither")];
    }
    if (
      within(
        [lon, lat],
        outline(outlines, (unit) => unit.commune === code),
        outsideUnitKm,
      )
    )
      return [];
    return [
      {
        ...fault("communes", at, "seat_lon", `a point within ${outsideUnitKm} km of commune ${code}`),
        value: `${lon}, ${lat}`,
      },
    ];
  });
  return [
    ...(["hydropower", "border-gates", "projects"] as const).flatMap((table) =>
      tables[table].flatMap((at: Placed) => checkPoint(table, at)),
    ),
    ...seats,
  ];
}

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

const kmPerDegree = 111.2;

/** Distance to the nearest point of the outline, on a plane that is true to scale about the point: enough for a few km. */
export function distanceToOutlineKm([lon = 0, lat = 0]: Position, { coordinates }: MultiPolygon): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of coordinates.flat()) {
    const local = ring.map(([x = 0, y = 0]) => [(x - lon) * scale * kmPerDegree, (y - lat) * kmPerDegree] as const);
    local.forEach(([bx, by], i) => {
      const [ax, ay] = local[i - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = dx || dy ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy))) : 0;
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    });
  }
  return nearest;
}
