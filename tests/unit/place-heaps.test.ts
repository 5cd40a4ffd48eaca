/** Where a place lies, and what concerns it, what does not and what is not known. */
import { describe, expect, it } from "vitest";
import unitRows from "virtual:data/units";
import { heapsOf, layersIn } from "../../src/features/place-facts/heaps";
import { whereIs, type Where } from "../../src/features/place-facts/where";
import { unitGeometry } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import { geography } from "../fixtures/geography";
import { themes } from "../fixtures/themes";

const at = (lat: number, lon: number): Where => {
  const where = whereIs({ lat, lon }, geography);
  if (!where) throw new Error("outside the province");
  return where;
};
const city = at(21.386, 103.017);
const borderPlace = at(22.36, 102.3);

const heaps = heapsOf(city, themes);
const valuesOf = (heap: readonly { label: { vi: string }; value: { vi: string } | null }[]) =>
  Object.fromEntries(heap.map(({ label, value }) => [label.vi, value?.vi ?? null]));

describe("where a place lies", () => {
  it("is told by the former commune, and agrees with the tables", () => {
    expect([city.former.name, city.commune.name, city.district.name]).toEqual(["Mường Thanh", "Điện Biên Phủ", "Điện Biên Phủ"]); // prettier-ignore
    for (const { ref } of unitsOf("former-commune")) {
      const [lon = 0, lat = 0] = unitGeometry(geography, ref).label;
      const row = unitRows["former-communes"].find(({ code }) => code === ref.code);
      const where = at(lat, lon);
      expect([where.former.ref.code, where.commune.ref.code, where.district.ref.code]).toEqual([row?.code, row?.commune, row?.district]); // prettier-ignore
    }
  });

  it("is nowhere outside the province", () => {
    expect(whereIs({ lat: 21.2, lon: 102.8 }, geography)).toBeNull();
  });
});

describe("the three heaps", () => {
  it("say of the border commune what its table says", () => {
    const { concerns, not } = heapsOf(borderPlace, themes);
    expect(valuesOf(concerns)["Xã biên giới, giáp"]).toBe("Lào và Trung Quốc");
    expect(valuesOf(not)).not.toHaveProperty("Xã biên giới");
    expect(valuesOf(heaps.not)["Xã biên giới"]).toBe("Không phải xã biên giới");
  });

  it("name the whole that a figure is of, in every line that concerns the place", () => {
    for (const where of [city, borderPlace])
      for (const { remark, sources } of heapsOf(where, themes).concerns) {
        expect(remark?.vi).toMatch(/^(Của cả (xã|phường|huyện|thành phố) |Xã, phường này có tên trong)/);
        expect(sources.length).toBeGreaterThan(0);
      }
  });

  it("give the first figure of a larger whole, under its name", () => {
    const label = "Hạt Kiểm lâm Điện Biên Phủ (4 xã, phường): tỷ lệ che phủ rừng";
    expect(valuesOf(heaps.concerns)[label]).toBe("43,66%");
  });

  it("count a ward as outside the programme of rural communes, not as unknown", () => {
    expect(valuesOf(heaps.not)["Nông thôn mới"]).toBe("Phường, thị trấn (ngoài chương trình)");
    expect(valuesOf(heaps.unknown)).not.toHaveProperty("Nông thôn mới");
  });

  it("put a value that no source gives among what is not known", () => {
    expect(valuesOf(heaps.unknown)).toMatchObject({
      "Tỷ lệ che phủ rừng": null,
      "Giá đất": "UBND phường Điện Biên Phủ",
    });
  });

  it("put every theme of features in one heap alone", () => {
    for (const { layer, inside, maybe } of layersIn(city.commune, themes)) {
      const listed = inside.length + maybe.length > 0;
      expect(layer.title.vi in valuesOf(heaps.not), layer.id).toBe(!listed);
    }
    expect(valuesOf(heaps.not)).toHaveProperty("Cửa khẩu");
  });
});
