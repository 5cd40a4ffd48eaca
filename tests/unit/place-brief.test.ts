/** A place in six sentences, and the places of what a report can be about. */
import { describe, expect, it } from "vitest";
import { aroundOf } from "../../src/domain/around";
import { unitGeometry } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import { briefOf } from "../../src/features/place-facts/brief/brief";
import { subjectPlace } from "../../src/features/place-facts/subject";
import { mayLieIn, whereIs } from "../../src/features/place-facts/where";
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
    expect(subjectPlace({ kind: "place", at: places[0]!.at }, known)).toMatchObject({ at: places[0]!.at, exact: true });
    expect(subjectPlace({ kind: "place", at: { lat: 21.2, lon: 102.8 } }, known)).toMatchObject({ at: null });
  });

  it("lies in the unit it stands for", () => {
    for (const { ref } of [...unitsOf("commune"), ...unitsOf("former-commune")]) {
      const found = subjectPlace({ kind: "unit", unit: ref }, known);
      const where = found.at && found.where;
      expect([where && where.commune.ref.code, where && where.former.ref.code]).toContain(ref.code);
      expect(found.at && found.exact).toBe(false);
    }
    const seat = subjectPlace({ kind: "unit", unit: { level: "commune", code: "03160" } }, known);
    expect(seat.at && seat.is.vi).toMatch(/trụ sở xã Mường Nhé, có thể lệch 2\skm$/u);
  });

  it("is that of a feature with the accuracy of its point, or stands for the unit it is known by, or is not known", () => {
    const kinds = { point: 0, units: 0, unknown: 0 };
    for (const layer of pointLayers)
      for (const { ref, place, line } of featuresOf(layer, themes)) {
        const found = subjectPlace({ kind: "feature", ...ref }, known);
        kinds[place.kind]++;
        if (place.kind === "point") expect(found.at).toMatchObject({ lat: place.lat, lon: place.lon });
        else expect(found.at === null, ref.id).toBe(place.kind === "unknown" && !line?.touches.length);
        if (found.at === null) expect(found.why.vi).toContain("Chưa rõ nằm ở đâu");
      }
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });

  it("lies in a region of land, and nowhere in one without", () => {
    expect(subjectPlace({ kind: "region", at: 0 }, known).at).not.toBeNull();
    expect(subjectPlace({ kind: "region", at: 1 }, known).at).toBeNull();
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
