/** The scale of the printed sheet is true on the ellipsoid, and what a reader types as a scale is understood. */
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { fromPixels, toPixels } from "../../src/domain/mercator";
import { mapPxPerMm, paperSize } from "../../src/domain/sheet/paper";
import { paperBounds, paperZoom, roundUp, scaleBar, scaleSpread, typedScale } from "../../src/domain/sheet/scale";

const metres = (a: readonly number[], b: readonly number[]): number =>
  Geodesic.WGS84.Inverse(a[1] ?? NaN, a[0] ?? NaN, b[1] ?? NaN, b[0] ?? NaN).s12 ?? NaN;
const middles = [20.9, 21.4, 22, 22.5].map((lat) => ({ lat, lon: 103 }));

describe("a scale on paper", () => {
  it.each(middles)("is true in the middle at $lat° to 0.5 % in every direction", (middle) => {
    for (const denominator of [25_000, 250_000, 1_000_000]) {
      const zoom = paperZoom(middle, denominator, mapPxPerMm);
      const { x, y } = toPixels(middle.lon, middle.lat, zoom);
      for (const angle of [0, 45, 90, 135]) {
        const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((part) => part * 5 * mapPxPerMm); // prettier-ignore
        const [a, b] = [fromPixels(x - (dx ?? 0), y - (dy ?? 0), zoom), fromPixels(x + (dx ?? 0), y + (dy ?? 0), zoom)];
        const onPaper = (10 / 1000) * denominator;
        expect(Math.abs(metres(a, b) / onPaper - 1), `1:${denominator}, ${angle}°`).toBeLessThan(0.005);
      }
    }
  });

  it("shows as much land as the paper has room for", () => {
    const size = paperSize("a4", "landscape");
    const [west, south, east, north] = paperBounds({ lat: 21.4, lon: 103 }, size, 100_000);
    expect(metres([west, 21.4], [east, 21.4]) / 29_700).toBeCloseTo(1, 2);
    expect(metres([103, south], [103, north]) / 21_000).toBeCloseTo(1, 2);
  });

  it("has a bar of the length that it says", () => {
    for (const middle of middles)
      for (const denominator of [25_000, 330_000, 1_500_000]) {
        const { km, mm } = scaleBar(middle, denominator, 36);
        expect(mm).toBeLessThanOrEqual(36);
        const zoom = paperZoom(middle, denominator, 1);
        const { x, y } = toPixels(middle.lon, middle.lat, zoom);
        expect(metres(fromPixels(x - mm / 2, y, zoom), fromPixels(x + mm / 2, y, zoom)) / 1000 / km).toBeCloseTo(1, 3);
      }
  });

  it("says how far it is off at the edges", () => {
    const middle = { lat: 21.7, lon: 103 };
    expect(scaleSpread(paperBounds(middle, paperSize("a4", "portrait"), 50_000), middle)).toBeLessThan(0.001);
    const wide = scaleSpread(paperBounds(middle, paperSize("a3", "portrait"), 1_000_000), middle);
    expect(wide).toBeGreaterThan(0.01);
    expect(wide).toBeLessThan(0.02);
  });

  it.each([
    ["1:250 000", 250_000],
    ["250000", 250_000],
    [" 1 : 250.000 ", 250_000],
    ["1:50,000", 50_000],
    ["19999", null],
    ["3000001", null],
    ["một trăm", null],
    ["1:", null],
    ["", null],
  ])("reads %j as %j", (text, scale) => expect(typedScale(text)).toBe(scale));

  it("is rounded to two digits, never to a larger one", () => {
    expect([801_234, 800_000, 99_001, 1_210_000].map(roundUp)).toEqual([810_000, 800_000, 100_000, 1_300_000]);
  });
});
