/** GeoJSON (RFC 7946): points with their properties; of lines and areas the properties only. */
import { isLegacy } from "../encodings/legacy-cells";
import type { KnownNames } from "../encodings/sample";
import type { Choices } from "../choices";
import { isFields } from "../shape";
import type { Cell, GeoPoint, SourceFile } from "../sheet";
import { checkCell, checkSize, fileFault } from "./fail";
import { checkPositions, positionOf } from "./positions";
import { sheetFile } from "./sheet-file";
import type { DecodedText } from "./text";
import { readWords } from "./words";

type Json = Readonly<Record<string, unknown>>;

/** WGS 84, in the ways older files name it. */
const wgs84 = /(?:CRS:?:?84|EPSG:{1,2}4326|OGC:1\.3:CRS84)$/i;
const shapes = ["LineString", "MultiLineString", "Polygon", "MultiPolygon"];

function checkCrs({ crs }: Json): void {
  if (crs === undefined || crs === null) return;
  const properties = isFields(crs) ? crs["properties"] : undefined;
  const name = isFields(properties) ? properties["name"] : undefined;
  if (typeof name !== "string" || !wgs84.test(name))
    throw fileFault(readWords.geojsonCrs, { crs: typeof name === "string" ? name.slice(0, 100) : "?" });
}

function featuresOf(json: Json): readonly unknown[] {
  if (json["type"] === "Feature") return [json];
  if (json["type"] === "FeatureCollection" && Array.isArray(json["features"])) return json["features"];
  throw fileFault(readWords.notGeojson);
}

function cellOf(value: unknown, row: number): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  checkCell(text, row);
  return text;
}

/** How a fault names a feature: its first text, or its id. */
function nameOf(feature: Json, properties: Json): string {
  const said = feature["id"] ?? Object.values(properties).find((value) => typeof value === "string") ?? "?";
  return String(said).slice(0, 60);
}

interface Read {
  properties: Json;
  /** null: none, or not a point. */
  point: { lon: number; lat: number } | null;
  shape: boolean;
}

function readFeature(feature: unknown, index: number): Read {
  const n = index + 1;
  if (!isFields(feature) || feature["type"] !== "Feature")
    throw fileFault(readWords.geojsonGeometry, { n, feature: "?", type: "?" });
  const properties = isFields(feature["properties"]) ? feature["properties"] : {};
  const geometry = feature["geometry"];
  if (geometry === null || geometry === undefined) return { properties, point: null, shape: false };
  const said = { n, feature: nameOf(feature, properties) };
  const type = isFields(geometry) ? String(geometry["type"]).slice(0, 60) : "?";
  if (!isFields(geometry) || (type !== "Point" && !shapes.includes(type)))
    throw fileFault(readWords.geojsonGeometry, { ...said, type });
  if (type === "Point") return { properties, point: positionOf(geometry["coordinates"], said), shape: false };
  checkPositions(geometry["coordinates"], said);
  return { properties, point: null, shape: true };
}

/** `text`: begins with a brace. */
export function readGeojson(
  { text, encoding, tie }: DecodedText,
  choices: Pick<Choices, "encoding">,
  knownNames: KnownNames,
): SourceFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fileFault(readWords.jsonBroken);
  }
  if (!isFields(json)) throw fileFault(readWords.notGeojson);
  checkCrs(json);
  const features = featuresOf(json).map(readFeature);
  if (features.some(({ point }) => point) && features.some(({ shape }) => shape))
    throw fileFault(readWords.geojsonMixed);

  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  checkSize(features.length, keys.length, features.length * keys.length);
  const cells = features.map(({ properties }, index) =>
    keys.map((key) => cellOf(Object.hasOwn(properties, key) ? properties[key] : null, index + 1)),
  );
  const file = sheetFile(
    { kind: "geojson", sheets: [""], name: "", rows: [keys, ...cells], leftOut: [] },
    isLegacy(encoding) ? "none" : choices.encoding,
    knownNames,
  );
  const [head = [], ...rows] = file.sheet.rows;
  const points = features.flatMap(({ point }, index): GeoPoint[] => {
    const row = rows[index] ?? [];
    return point
      ? [{ ...point, properties: Object.fromEntries(head.map((key, at) => [String(key), row[at] ?? null])) }]
      : [];
  });
  const read = encoding === "utf-8" ? file.encoding : encoding;
  return { ...file, points, encoding: read, encodingTie: tie.length > 0 ? tie : file.encodingTie };
}
