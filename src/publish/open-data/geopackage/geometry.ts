/** Geometries as GeoPackage holds them: its own header, then well-known binary, both little-endian. */
import type { MultiPolygon, Point, Polygon, Position } from "geojson";
import { boxOf } from "../outlines";

export const srsId = 4326;

class Bytes {
  readonly #parts: Uint8Array[] = [];

  #number(length: number, write: (view: DataView) => void): void {
    const bytes = new Uint8Array(length);
    write(new DataView(bytes.buffer));
    this.#parts.push(bytes);
  }
  byte = (value: number): void => this.#number(1, (view) => view.setUint8(0, value));
  whole = (value: number): void => this.#number(4, (view) => view.setInt32(0, value, true));
  double = (value: number): void => this.#number(8, (view) => view.setFloat64(0, value, true));
  joined = (): Uint8Array => Uint8Array.from(this.#parts.flatMap((part) => [...part]));
}

const little = 1;
const wkb = { point: 1, polygon: 3, multiPolygon: 6 } as const;

function writePolygon(bytes: Bytes, rings: Position[][]): void {
  bytes.byte(little);
  bytes.whole(wkb.polygon);
  bytes.whole(rings.length);
  for (const ring of rings) {
    bytes.whole(ring.length);
    for (const [x = 0, y = 0] of ring) {
      bytes.double(x);
      bytes.double(y);
    }
  }
}

/** Flags: little-endian, and for areas an envelope of x and y. */
const flags = { bare: 0b0000_0001, withBox: 0b0000_0011 } as const;

/** Areas as MultiPolygon, since a layer has one type. */
export function gpkgGeometry(geometry: Polygon | MultiPolygon | Point): Uint8Array {
  const bytes = new Bytes();
  bytes.byte(0x47);
  bytes.byte(0x50);
  bytes.byte(0);
  bytes.byte(geometry.type === "Point" ? flags.bare : flags.withBox);
  bytes.whole(srsId);
  if (geometry.type === "Point") {
    bytes.byte(little);
    bytes.whole(wkb.point);
    for (const degrees of geometry.coordinates.slice(0, 2)) bytes.double(degrees);
    return bytes.joined();
  }
  const [west = 0, south = 0, east = 0, north = 0] = boxOf([geometry]) ?? [];
  for (const degrees of [west, east, south, north]) bytes.double(degrees);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  bytes.byte(little);
  bytes.whole(wkb.multiPolygon);
  bytes.whole(polygons.length);
  for (const rings of polygons) writePolygon(bytes, rings);
  return bytes.joined();
}
