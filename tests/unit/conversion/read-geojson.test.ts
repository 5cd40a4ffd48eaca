import { expect, test } from "vitest";
import { read, saidOf } from "./said";

const point = (coordinates: unknown, properties: unknown = { Tên: "Trạm 1", Số: 5 }) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates },
});
const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: "FeatureCollection", features, ...more });
const polygon = {
  type: "Feature",
  properties: { Mã: "03127" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [103, 21],
        [103.1, 21],
        [103, 21.1],
        [103, 21],
      ],
    ],
  },
};

test("points keep their place and their properties, which are rows too", async () => {
  const file = await read(
    collection([point([103.02, 21.38]), point([103, 21, 480], { Tên: "Trạm 2", Dùng: true, __proto__: null })]),
  );
  expect(file).toMatchObject({ kind: "geojson", encoding: null, delimiter: null });
  expect(file.sheet.rows).toEqual([
    ["Tên", "Số", "Dùng"],
    ["Trạm 1", 5, null],
    ["Trạm 2", null, "TRUE"],
  ]);
  expect(file.points).toEqual([
    { lon: 103.02, lat: 21.38, properties: { Tên: "Trạm 1", Số: 5, Dùng: null } },
    { lon: 103, lat: 21, properties: { Tên: "Trạm 2", Số: null, Dùng: "TRUE" } },
  ]);
});

test("areas are rows of their properties", async () => {
  const file = await read(collection([polygon]));
  expect(file.sheet.rows).toEqual([["Mã"], ["03127"]]);
  expect(file.points).toEqual([]);
});

test("WGS 84 by its older names is read", async () => {
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
  expect(await saidOf(collection([polygon], { crs }))).toBe("geojson of 2 rows");
});

test.each([
  ["another system", collection([polygon], { crs: { type: "name", properties: { name: "EPSG:3405" } } }), "geojsonCrs"],
  ["a system without a name", collection([polygon], { crs: {} }), "geojsonCrs"],
  ["metres", collection([point([500_000, 2_300_000])]), "geojsonPosition"],
  ["text for a position", collection([point(["103", "21"])]), "geojsonPosition"],
  ["no position", collection([point([])]), "geojsonPosition"],
  [
    "rings too deep",
    collection([{ ...polygon, geometry: { type: "Polygon", coordinates: [[[[[[1, 2]]]]]] } }]),
    "geojsonPosition",
  ],
  ["points among areas", collection([point([103, 21]), polygon]), "geojsonMixed"],
  [
    "several shapes in one",
    collection([{ ...polygon, geometry: { type: "GeometryCollection", geometries: [] } }]),
    "geojsonGeometry",
  ],
  ["no feature", collection([1]), "geojsonGeometry"],
  ["no features", collection([]), "noCells"],
  ["other JSON", '{"a": 1}', "notGeojson"],
  ["cut off", collection([polygon]).slice(0, -9), "jsonBroken"],
  ["deep", `{"a":${"[".repeat(200_000)}`, "jsonBroken"],
  ["deep and whole", `{"type":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "notGeojson"],
])("%s: refused", async (_, text, said) => {
  expect(await saidOf(text)).toBe(said);
});

test("a wrong position is said with its feature", async () => {
  const reading = read(collection([point([103, 21]), point([21, 103], { Tên: "Trạm 7" })]));
  await expect(reading).rejects.toMatchObject({ said: { with: { n: 2, feature: "Trạm 7", position: "[21,103]" } } });
});
