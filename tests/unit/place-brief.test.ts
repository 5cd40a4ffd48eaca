/** A place in six sentences, and the places of what a report can be about. */
import { describe, expect, it } from "vitest";
import { aroundOf } from "../../src/domain/around";
import { landOf, touches } from "../../src/domain/land";
import { unitGeometry } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import { briefOf } from "../../src/features/place-facts/brief/brief";
import { subjectPlace } from "../../src/features/place-facts/subject";
import { doubtAt, mayLieIn, whereIs } from "../../src/features/place-facts/where";
import { pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { places } from "../fixtures/places";
import { themes } from "../fixtures/themes";

const brief = (at: (typeof places)[number]["at"]) => briefOf(at, whereIs(at, geography)!, themes, geography, base);

describe("in brief", () => {
  it.each(places)("$name is told in six sentences", ({ at }) => {
    const sentences = brief(at);
    expect(sentences).toHaveLength(6);
    for (const { text } of sentences) for (const said of [text.vi, text.en]) expect(said).toMatch(/^[^{}]*[^{}.]\.$/u);
    for (const { sources } of sentences.slice(0, 4)) expect(sources.length).toBeGreaterThan(0);
  });

  it("reads well in the middle of every commune", () => {
    for (const { ref, name } of unitsOf("commune")) {
      const [lon, lat] = unitGeometry(geography, ref).label;
      const said = brief({ lon, lat }).map(({ text }) => text);
      expect(said).toHaveLength(6);
      expect(said[0]?.vi).toContain(` ${name} (từ 1/7/2025; lập theo khoản `);
      expect(said[1]?.vi).toMatch(/^Cả (xã|phường) .* rộng [\d.,]+\skm², có [\d.]+\sngười \(số công bố, 9\/5\/2025\)/u);
      for (const { vi, en } of said) expect(vi + en).not.toMatch(/ {2}|undefined|null|NaN|có không|, \.|;\./);
    }
  });

  it("names every commune that a place near a line may lie in, and what is beyond the province", () => {
    const corner = { lat: 21.3678, lon: 103.00103 };
    const where = whereIs(corner, geography)!;
    expect(doubtAt(corner, where, geography)?.communes.map(({ name }) => name)).toEqual([
      "Điện Biên Phủ",
      "Mường Thanh",
    ]);
    const [first] = brief(corner);
    for (const name of [
      "xã Thanh Nưa (địa bàn xã Thanh Hưng cũ",
      "phường Điện Biên Phủ (địa bàn",
      "phường Mường Thanh (địa bàn",
    ])
      expect(first?.text.vi).toContain(name);
    expect(first?.text.vi).toContain("chưa xác định được; các câu sau tính theo xã Thanh Nưa");
    const tripoint = places.find(({ name }) => name === "the tripoint")!.at;
    expect(brief(tripoint)[0]?.text.vi).toContain("hoặc phần ngoài ranh giới tỉnh vẽ trên bản đồ");
    const { at } = places[0]!;
    expect(doubtAt(at, whereIs(at, geography)!, geography)).toBeNull();
  });

  it("names the former communes that it may lie in as well", () => {
    const { at } = places[0]!;
    const others = mayLieIn(at, whereIs(at, geography)!.former, geography);
    expect(others.map(({ of }) => of.name)).toEqual(["Tân Thanh", "Thanh Bình", "Thanh Trường"]);
    for (const { of } of others) expect(brief(at)[0]?.text.vi).toContain(of.name);
  });
});

describe("the place of a subject", () => {
  const known = { themes, geography, regions: [{ name: "A", land: new Set(["03160", "03157"]) }, { name: "B", land: new Set<string>() }] }; // prettier-ignore

  it("is the place itself, or none outside the province", () => {
    const { at } = places[0]!;
    expect(subjectPlace({ kind: "place", at }, known)).toMatchObject({ kind: "site", at, exact: true });
    expect(subjectPlace({ kind: "place", at: { lat: 21.2, lon: 102.8 } }, known).kind).toBe("none");
  });

  it("is the land of a unit, with the seat of a commune where that is known and in it", () => {
    let seats = 0;
    for (const { ref } of [...unitsOf("commune"), ...unitsOf("former-commune"), ...unitsOf("district")]) {
      const found = subjectPlace({ kind: "unit", unit: ref }, known);
      if (found.kind !== "land") throw new Error(ref.code);
      expect(found.land).toEqual(landOf(ref));
      if (!found.seat) continue;
      seats += 1;
      expect(whereIs(found.seat, geography)?.commune.ref).toEqual(ref);
    }
    expect(seats).toBe(17);
    expect(subjectPlace({ kind: "unit", unit: { level: "commune", code: "03160" } }, known)).toMatchObject({
      seat: { rough: true, is: { vi: expect.stringMatching(/trụ sở xã Mường Nhé, có thể lệch 2\skm$/u) } },
    });
  });

  it("is that of a feature with the accuracy of its point, or all land that it is known by, or is not known", () => {
    const kinds = { point: 0, units: 0, unknown: 0 };
    for (const layer of pointLayers)
      for (const feature of featuresOf(layer, themes)) {
        const { ref, place, line, units } = feature;
        const found = subjectPlace({ kind: "feature", ...ref }, known);
        kinds[place.kind]++;
        if (place.kind === "point") expect(found).toMatchObject({ at: { lat: place.lat, lon: place.lon } });
        else expect(found.kind, ref.id).toBe(place.kind === "unknown" && !line?.touches.length ? "unknown" : "land");
        if (found.kind !== "land") continue;
        for (const unit of units.filter(({ level }) => level !== "province"))
          expect(touches(landOf(unit), found.land), `${ref.id} ${unit.code}`).toBe(true);
      }
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });

  it("of a rough point is the former commune that its source names, not that which the point falls in", () => {
    const fpt = subjectPlace({ kind: "feature", layer: "projects", id: "edu-fpt" }, known);
    expect(fpt).toMatchObject({ exact: false, where: { former: { name: "Thanh Trường" } }, named: [] });
    const naLoi = subjectPlace({ kind: "feature", layer: "hydropower", id: "na-loi" }, known);
    expect(naLoi).toMatchObject({ where: { former: { name: "Nà Nhạn" } }, named: [{ name: "Thanh Minh" }] });
  });

  it("is the land of a region, and none of one without", () => {
    expect(subjectPlace({ kind: "region", at: 0 }, known).kind).toBe("land");
    expect(subjectPlace({ kind: "region", at: 1 }, known).kind).toBe("none");
  });

  it("is none where there is no such thing, which is said with what was asked for", () => {
    for (const [subject, asked] of [
      [{ kind: "feature", layer: "projects", id: "none" }, "projects:none"],
      [{ kind: "unit", unit: { level: "commune", code: "99999" } }, "commune:99999"],
    ] as const) {
      const found = subjectPlace(subject, known);
      expect(found.kind === "none" && found.why.vi).toContain(`không có mục «${asked}»`);
    }
  });
});

it("a place 200 m outside is in no unit, and its distance to the outline is known", () => {
  const { at } = places.find(({ name }) => name === "the tripoint")!;
  const outside = { lat: at.lat + 200 / 110_700, lon: at.lon };
  expect(whereIs(outside, geography)).toBeNull();
  const { toOutline } = aroundOf(outside, geography);
  expect(toOutline).toBeGreaterThan(0.05);
  expect(toOutline).toBeLessThanOrEqual(0.201);
});
