/** Points of a reader's file are counted in the unit they lie in, or in none. */
import { describe, expect, it, vi } from "vitest";
import { outline, unitGeometry } from "../../src/domain/geography";
import { formerCommunesOf, landOf } from "../../src/domain/land";
import { formerCommunesAt } from "../../src/domain/points-in-units";
import { province, unitsOf } from "../../src/domain/units";
import type { UnitRef } from "../../src/domain/unit";
import type { Indicator } from "../../src/indicators/indicator";
import { mapOf } from "../../src/indicators";
import { ownIndicators } from "../../src/indicators/own/own-indicators";
import { pointColumns } from "../../src/indicators/own/point-columns";
import { ownPointFeatures } from "../../src/map/own-point-layer";
import { ownPointLayers } from "../../src/conversion/own-table";
import { OwnPoints } from "../../src/state/own-points.svelte";
import { noThemes } from "../../src/themes";
import { geography } from "../fixtures/geography";
import { ownTable } from "../fixtures/own-table";

const formers = unitsOf("former-commune");
const middleOf = (ref: UnitRef) => {
  const [lon, lat] = unitGeometry(geography, ref).label;
  return { lon, lat };
};
const hanoi = { lon: 105.85, lat: 21.03 };
const noPause = () => Promise.resolve();

describe("points", () => {
  it("that cannot be placed are said to be, and placed when it is asked again", async () => {
    const placed = new OwnPoints();
    const tables = [{ points: [middleOf(formers[0]!.ref)] }] as unknown as Parameters<OwnPoints["place"]>[0];
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    await expect(placed.place(tables)).rejects.toThrow("cannot read");
    vi.stubGlobal("fetch", async (url: string) =>
      Response.json(url.includes("units") ? geography.units : geography.topology),
    );
    await placed.place(tables);
    vi.unstubAllGlobals();
    expect(placed.codesOf(tables[0]!)).toHaveLength(1);
  });

  it("lie in the unit that they are in the middle of, those outside the province in none", async () => {
    const points = [...formers.map(({ ref }) => middleOf(ref)), hanoi, { lon: Number.NaN, lat: 21 }];
    const codes = await formerCommunesAt(points, geography, noPause);
    expect(codes).toEqual([...formers.map(({ ref }) => ref.code), null, null]);
  });

  it("on a shared border count once", async () => {
    const owners = new Map<string, string[]>();
    for (const { ref } of formers) {
      const { type, coordinates } = outline(geography, ref);
      const corners = (type === "Polygon" ? coordinates : coordinates.flat()).flatMap((ring) => ring.slice(1));
      for (const corner of corners) owners.set(corner.join(), [...(owners.get(corner.join()) ?? []), ref.code]);
    }
    const shared = [...owners].filter(([, codes]) => codes.length > 1).slice(0, 50);
    const points = shared.map(([corner]) => corner.split(",").map(Number)).map(([lon = 0, lat = 0]) => ({ lon, lat }));
    const codes = await formerCommunesAt(points, geography, noPause);
    expect(codes).toEqual(shared.map(([, of]) => of.toSorted()[0]));
  });

  it("are placed with pauses, so that nothing is held up", async () => {
    const pause = vi.fn(noPause);
    await formerCommunesAt(
      Array.from({ length: 3500 }, () => hanoi),
      geography,
      pause,
    );
    expect(pause).toHaveBeenCalledTimes(3);
  });
});

const several = unitsOf("commune").find(({ ref }) => landOf(ref).size > 2)!.ref;
const [one, other, empty] = formerCommunesOf(landOf(several)) as [UnitRef, UnitRef, UnitRef];
const point = (ref: UnitRef, properties: Record<string, string | number | null>) => ({ ...middleOf(ref), properties });
const table = ownTable({
  points: [
    point(one, { tên: "Trường A", "học sinh": 120.1, id: 1, ghi_chú: "x" }),
    point(one, { tên: "Trường B", "học sinh": 80.2, id: 2, ghi_chú: 3 }),
    point(other, { tên: "Trường C", "học sinh": null, id: 3 }),
    { ...hanoi, properties: { "học sinh": 1000, id: 4 } },
  ],
});
const codes = [one.code, one.code, other.code, null];
const [count, pupils] = ownIndicators(pointColumns(table, codes), table, 1) as [Indicator, Indicator];
const over = (indicator: Indicator, ...units: UnitRef[]) => indicator.over(units, noThemes);

describe("an indicator of points", () => {
  it("is their number, and the sum of each property that is a quantity", () => {
    const made = ownIndicators(pointColumns(table, codes), table, 1);
    expect(made.map(({ id, title }) => [id, title.vi])).toEqual([
      ["own-abcd1234-p0", "Số điểm · Dân số 2024"],
      ["own-abcd1234-p1", "học sinh · Dân số 2024"],
    ]);
    expect(pointColumns(ownTable(), [])).toEqual([]);
  });

  it("counts those outside the province nowhere, and of a unit without points knows that there are none", () => {
    expect(over(count, province.ref)).toMatchObject({ value: 3, known: 3, of: 3, counted: "features" });
    expect(over(count, several).value).toBe(3);
    expect(over(count, one).value).toBe(2);
    expect(over(count, empty)).toMatchObject({ value: 0, quality: "own" });
  });

  it("adds up what is known of them, and says of how many", () => {
    expect(over(pupils, one)).toMatchObject({ value: 200.3, known: 2, of: 2 });
    expect(over(pupils, other)).toMatchObject({ value: null, known: 0, of: 1 });
    expect(over(pupils, one, other)).toMatchObject({ value: 200.3, known: 2, of: 3 });
    expect(over(pupils, empty)).toMatchObject({ value: null, known: 0, of: 0 });
  });

  it("colours a unit by the points there are, and leaves one without any figure without a colour", () => {
    const { pictures } = mapOf(pupils, { formerLevel: "former-commune", classing: null, shown: ["before"] }, noThemes);
    const classOf = ({ code }: UnitRef) => pictures.before.values.find(({ unit }) => unit.code === code)?.classId;
    expect(classOf(one)).toBe("class-1");
    expect([other, empty].map(classOf)).toEqual(["unknown", "unknown"]);
  });
});

describe("the layer of points", () => {
  it("draws every point where it is, those outside the province too, in the colour of its table", () => {
    const [layer, second] = ownPointLayers([table, ownTable({ id: "none0000" }), { ...table, id: "bbbb2222" }]) as [
      ReturnType<typeof ownPointLayers>[number],
      ReturnType<typeof ownPointLayers>[number],
    ];
    expect(second.table.id).toBe("bbbb2222");
    expect(second.color).not.toBe(layer.color);
    const { features } = ownPointFeatures([layer]);
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(
      table.points.map(({ lon, lat }) => [lon, lat]),
    );
    expect(new Set(features.map(({ properties }) => properties.color))).toEqual(new Set([layer.color]));
  });
});
