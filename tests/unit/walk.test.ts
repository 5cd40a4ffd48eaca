/** Walking the province by arrow keys: where each arrow leads, that every unit is come to, what is said on the way, where it begins. */
import { booleanDisjoint, centroid, distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { outline } from "../../src/domain/geography";
import { arcsWithSides } from "../../src/domain/merged-unit/arcs";
import { unitKey, type Level, type UnitRef } from "../../src/domain/unit";
import { unit, unitsOf } from "../../src/domain/units";
import { arrows, placeBeyond, type Arrow } from "../../src/domain/walk/ahead";
import { codeAt, middleOf, neighboursOf } from "../../src/domain/walk/neighbours";
import { outsideAt } from "../../src/domain/walk/outside";
import { offBy, waysFrom, type WalkStep } from "../../src/domain/walk/walk";
import { inShownEra, startAt } from "../../src/features/walk/where";
import { neighbourText, wayText } from "../../src/features/walk/say-way";
import type { Locale } from "../../src/locale/locale";
import { defaultView } from "../../src/state/view";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { vi, en, commune } from "./walked";

const walked = ["commune", "former-commune", "district"] as const satisfies Level[];
const opposite: Record<Arrow, Arrow> = { n: "s", e: "w", s: "n", w: "e" };
function ways(at: UnitRef, last: WalkStep | null = null) {
  const found = waysFrom(at, last, geography);
  if (!found) throw new Error(unitKey(at));
  return found;
}
const goals = (at: UnitRef): UnitRef[] =>
  arrows.flatMap((arrow) => {
    const ahead = ways(at)[arrow];
    return ahead.kind === "unit" ? [ahead.to.ref] : [];
  });
const said = (locale: Locale, at: UnitRef, arrow: Arrow, last: WalkStep | null = null): string => {
  const ahead = ways(at, last)[arrow];
  return wayText(locale, arrow, ahead, ahead.kind === "outside" ? outsideAt(ahead.at, base, geography) : null);
};

describe.each(walked)("the walk over all units of the level %s", (level) => {
  const all = unitsOf(level).map(({ ref }) => ref);

  it("comes from every unit to every other by arrows alone", () => {
    for (const from of all) {
      const seen = new Set([from.code]);
      const next = [from];
      for (let at = next.pop(); at; at = next.pop())
        for (const to of goals(at).filter(({ code }) => !seen.has(code))) {
          seen.add(to.code);
          next.push(to);
        }
      expect(seen.size, unitKey(from)).toBe(all.length);
    }
  });

  it("leads to units that share a line of the topology, and only to them", () => {
    const touching = new Set(
      arcsWithSides(geography.topology).flatMap(({ sides }) => {
        const [a, b] = sides.map((code) => codeAt(level, code, geography));
        return b && a !== b ? [`${a} ${b}`, `${b} ${a}`] : [];
      }),
    );
    for (const at of all) {
      const around = neighboursOf(at, geography).map(({ ref }) => `${at.code} ${ref.code}`);
      expect(new Set(around)).toEqual(new Set([...touching].filter((pair) => pair.startsWith(`${at.code} `))));
      for (const to of goals(at)) expect(touching, unitKey(at)).toContain(`${at.code} ${to.code}`);
    }
  });

  it("goes back where it came from by the opposite arrow, and only straight after", () => {
    for (const from of all)
      for (const arrow of arrows) {
        const ahead = ways(from)[arrow];
        if (ahead.kind !== "unit") continue;
        const last = { from, arrow, to: ahead.to.ref };
        const back = ways(ahead.to.ref, last)[opposite[arrow]];
        expect(back).toMatchObject({ kind: "unit", to: { ref: from } });
        expect(ways(from, last)).toEqual(ways(from));
      }
  });

  it("takes the neighbour nearest to the arrow's direction; without one, what lies straight on", () => {
    for (const at of all)
      for (const arrow of arrows) {
        const ahead = ways(at)[arrow];
        const within = neighboursOf(at, geography).filter(({ azimuth }) => offBy(azimuth, arrow) <= 45);
        if (within.length === 0) {
          const { lon, lat } = placeBeyond(at, arrow, geography);
          const other = ahead.kind === "unit" ? outline(geography, ahead.to.ref) : outline(geography, at);
          const place = { type: "Point" as const, coordinates: [lon, lat] };
          expect(booleanDisjoint(place, other), `${unitKey(at)} ${arrow}`).toBe(ahead.kind === "outside");
        } else expect(ahead).toMatchObject({ kind: "unit", why: "direction" });
      }
  });
});

describe("where the arrows lead and what is said of it", () => {
  it("names direction, unit and straight distance, to a kilometre or, when near, to a hundred metres", () => {
    expect(said(vi, commune("Thanh Yên"), "n")).toBe("phía bắc: Xã Thanh Nưa, 8,2 km");
    expect(said(vi, commune("Xa Dung"), "s")).toBe("phía đông nam: Xã Mường Luân, 14 km");
    expect(said(en, commune("Tuần Giáo"), "w")).toBe("to the west: Chiềng Sinh commune, 9.8 km");
    expect(neighbourText(vi, neighboursOf(commune("Sín Thầu"), geography)[0]!)).toBe(
      "Xã Mường Nhé, phía đông nam, 19 km",
    );
  });

  it("gives the distance that another library finds between the middles, within its sphere's error", () => {
    const [at, to] = [commune("Thanh Yên"), commune("Thanh Nưa")].map((ref) => geography.units[unitKey(ref)]!.label);
    const ahead = ways(commune("Thanh Yên")).n;
    expect(ahead.kind === "unit" && Math.abs(ahead.to.km - distance(at!, to!)) < 0.05).toBe(true);
  });

  it("says where the land lies and where the middle, when these are not the same way", () => {
    expect(said(vi, commune("Tuần Giáo"), "e")).toBe("phía đông: Xã Quài Tở, điểm giữa về phía nam, 9,9 km");
    const last: WalkStep = { from: commune("Tuần Giáo"), arrow: "e", to: commune("Quài Tở") };
    expect(said(vi, commune("Quài Tở"), "w", last)).toBe("trở lại Xã Tuần Giáo, phía bắc, 9,9 km");
  });

  it("names the countries and provinces beyond, as far as the base map tells", () => {
    expect(said(vi, commune("Sín Thầu"), "n")).toBe("phía bắc: biên giới với Trung Quốc");
    expect(said(vi, commune("Sín Thầu"), "w")).toBe("phía tây: biên giới với Lào");
    expect(said(vi, commune("Mường Lay"), "n")).toBe("phía bắc: hết địa bàn tỉnh, bên kia là tỉnh Lai Châu");
    expect(said(en, commune("Tìa Dình"), "s")).toBe("to the south: the end of the province, Sơn La province beyond");
    const nowhere = wayText(vi, "e", { kind: "outside", at: { lon: 0, lat: 0 } }, null);
    expect(nowhere).toBe("phía đông: hết địa bàn tỉnh");
  });

  it("knows what lies beyond of every unit of every level", () => {
    for (const level of walked)
      for (const { ref } of unitsOf(level))
        for (const arrow of arrows) {
          const ahead = ways(ref)[arrow];
          if (ahead.kind === "outside")
            expect(outsideAt(ahead.at, base, geography), `${unitKey(ref)} ${arrow}`).not.toBeNull();
        }
  });

  it("has a place just beyond the outline, on the axis through the middle", () => {
    const at = commune("Sín Thầu");
    const north = placeBeyond(at, "n", geography);
    const middle = centroid(outline(geography, at)).geometry.coordinates;
    expect(north.lon).toBe(geography.units[unitKey(at)]!.label[0]);
    expect(north.lat).toBeGreaterThan(middle[1]!);
  });

  it("goes on at the same place in the other era", () => {
    const before = {
      ...defaultView,
      era: "before" as const,
      levels: { ...defaultView.levels, commune: false, "former-commune": true },
    };
    const at = inShownEra(commune("Mường Nhé"), before, geography);
    expect(at && unit(at)?.ref.level).toBe("former-commune");
    expect(inShownEra(commune("Mường Nhé"), defaultView, geography)).toEqual(commune("Mường Nhé"));
  });
});

describe("where a walk begins", () => {
  const last: UnitRef = { level: "commune", code: "03158" };
  const nowhere = { given: null, place: null, last: null, middle: null };

  it("is the unit that is selected, else the one that was shown last, else the middle of the map", () => {
    const given: UnitRef = { level: "commune", code: "03160" };
    const middle = middleOf(given, geography);
    expect(startAt(defaultView, { ...nowhere, given, last }, geography)).toEqual(given);
    expect(startAt(defaultView, { ...nowhere, last, middle }, geography)).toEqual(last);
    expect(startAt(defaultView, { ...nowhere, middle }, geography)).toEqual(given);
    expect(startAt(defaultView, { ...nowhere, last, place: middle }, geography), "a chosen place").toEqual(given);
  });

  it("is never the province as a whole, and is of an era that is shown", () => {
    const whole: UnitRef = { level: "province", code: "11" };
    expect(startAt(defaultView, { ...nowhere, given: whole, last: whole }, geography)?.level).toBe("commune");
    const levels = { ...defaultView.levels, commune: false, "former-commune": true };
    const before = { ...defaultView, era: "before", levels } as const;
    expect(startAt(before, { ...nowhere, last }, geography)?.level).toBe("former-commune");
  });
});
