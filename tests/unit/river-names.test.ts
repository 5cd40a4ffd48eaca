/** The lines that names of rivers follow in a close view. */
import type { Position } from "geojson";
import { expect, it } from "vitest";
import { riverNameLines, smoothed } from "../../src/map/close-up/river-names";
import { base } from "../fixtures/base";

const turns = (line: readonly Position[]): number[] =>
  line.slice(2).map((c, i) => {
    const [a, b] = [line[i]!, line[i + 1]!];
    const angle = (p: Position, q: Position) => Math.atan2((q[1]! - p[1]!) * 110.7, (q[0]! - p[0]!) * 103.5);
    const turn = Math.abs(angle(b, c) - angle(a, b));
    return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
  });

it("have no bend too sharp for letters, stay near the river, and begin and end with it", () => {
  // Steps of 450 m as the drainage grid has them.
  const steps = Array.from({ length: 60 }, (_, i): Position => [103 + Math.ceil(i / 2) * 0.004, 21 + Math.floor(i / 2) * 0.004]); // prettier-ignore
  const smooth = smoothed(steps, 3);
  expect(Math.max(...turns(steps))).toBeCloseTo(90, 0);
  expect(Math.max(...turns(smooth).slice(4, -4))).toBeLessThan(10);
  expect([smooth[0], smooth.at(-1)]).toEqual([steps[0], steps.at(-1)]);
  for (const [lon = 0, lat = 0] of smooth) expect(Math.abs(lon - 103 - (lat - 21))).toBeLessThan(0.005);
});

it("are one for each named river, however the source cuts it, for the wide and for the near view", () => {
  const { features } = riverNameLines(base.rivers);
  const names = new Set(features.map(({ properties }) => properties.name));
  const named = base.rivers.features.flatMap(({ properties }) => (properties?.["name"] as string | null) ?? []);
  expect(names).toEqual(new Set(named));
  for (const name of ["Sông Mã", "Nậm Núa", "Nậm Pồ", "Nậm Nhé"]) expect(names).toContain(name);
  expect(features.filter(({ properties }) => properties.near).length).toBe(features.length / 2);
  const vertices = (near: boolean) => features.filter(({ properties }) => properties.near === near).flatMap(({ geometry }) => geometry.coordinates).length; // prettier-ignore
  expect(vertices(true)).toBeGreaterThan(2 * vertices(false));
});
