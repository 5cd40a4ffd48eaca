/** Where a place lies, and what concerns it, what does not and what is not known. */
import { describe, expect, it } from "vitest";
import unitRows from "virtual:data/units";
import { heapsOf, layersIn } from "../../src/features/place-facts/heaps";
import { nearestLine, whereIs, type Where } from "../../src/features/place-facts/where";
import { refusal } from "../../src/features/place/choose";
import { unitGeometry } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { places } from "../fixtures/places";
import { indicatorById, themes } from "../fixtures/themes";

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

describe("the nearest boundary", () => {
  it("is that with the commune across it, or with what lies beyond the province", () => {
    const here = { lat: 21.386, lon: 103.017 };
    const { km, other } = nearestLine(here, city, geography);
    expect([km < 1, other?.name]).toEqual([true, "Mường Thanh"]);
    const tripoint = places.find(({ name }) => name === "the tripoint")!.at;
    expect(nearestLine(tripoint, whereIs(tripoint, geography)!, geography)).toMatchObject({ km: 0, other: null });
    const onLine = places.find(({ name }) => name === "a boundary")!.at;
    expect(nearestLine(onLine, whereIs(onLine, geography)!, geography).km).toBeLessThan(1e-6);
  });

  it("is told where a place just outside is refused", () => {
    const said = refusal({ lat: 22.4017, lon: 102.1406 }, geography, base)?.vi;
    expect(said).toContain("bên phía Lào");
    expect(said).toContain("cách ranh giới tỉnh trên bản đồ 0,36 km");
    expect(refusal({ lat: 21.2, lon: 102.6 }, geography, base)?.vi).not.toContain("cách ranh giới");
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

  it("name the indicator that shows a line on the map", () => {
    const lines = [...heaps.concerns, ...heaps.not, ...heaps.unknown];
    for (const { shows } of lines) if (shows) expect(indicatorById(shows).levels).toContain("commune");
    expect(heaps.concerns.every(({ shows }) => shows)).toBe(true);
    expect(lines.find(({ label }) => label.vi === "Cửa khẩu")?.shows).toBe("gates");
  });

  it("say which former communes a protected area is known by, or that none names the commune", () => {
    const { concerns } = heapsOf(borderPlace, themes);
    const reserve = concerns.find(({ label }) => label.vi.startsWith("Khu dự trữ thiên nhiên Mường Nhé"));
    expect(reserve?.remark?.vi).toContain("Trên địa bàn cũ của xã Sín Thầu, xã Leng Su Sìn");
    const inNone = heapsOf(at(20.98, 103.1), themes);
    expect(valuesOf(inNone.not)["Rừng đặc dụng, khu bảo tồn"]).toBe("Không có tên trong 3 khu mà bản đồ biết");
    expect(valuesOf(heaps.not)).not.toHaveProperty("Rừng đặc dụng, khu bảo tồn");
  });

  it("ties no incentives to a zone, which no source does", () => {
    const line = heaps.unknown.find(({ label }) => label.vi === "Ưu đãi đầu tư theo địa bàn");
    expect(line?.value?.vi).toBe("Trung tâm phục vụ hành chính công của tỉnh");
    expect(line?.remark?.vi).toMatch(/chưa thu thập quy định .* không có nghĩa là không có ưu đãi$/);
  });

  it("put every theme of features in one heap alone", () => {
    for (const { layer, inside, maybe } of layersIn(city.commune, themes)) {
      const listed = inside.length + maybe.length > 0;
      expect(layer.title.vi in valuesOf(heaps.not), layer.id).toBe(!listed);
    }
    expect(valuesOf(heaps.not)).toHaveProperty("Cửa khẩu");
  });
});
