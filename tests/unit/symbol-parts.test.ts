/** The SVG map shows the same marks as the drawn map and the legend. */
import { describe, expect, it } from "vitest";
import { clusterParts, symbolParts } from "../../src/map/symbol-parts";
import { symbolLook, type SymbolSpec } from "../../src/map/symbols";

const spec: SymbolSpec = { shape: "square", color: "#fb6a4a", pattern: "hollow", px: 20, exact: true, sized: true };

describe("a symbol of the SVG map", () => {
  it("has its outline over its filling, as broad as on the drawn map", () => {
    for (const pattern of ["solid", "hollow", "hatched"] as const)
      for (const exact of [true, false]) {
        const look = symbolLook({ ...spec, pattern, exact });
        const last = symbolParts({ ...spec, pattern, exact }, 5, 5).at(-1);
        expect(last).toMatchObject({
          fill: "none",
          stroke: look.stroke,
          strokeWidth: look.strokeWidth,
          dash: look.dash.join(" "),
        });
      }
  });

  it("has an open centre where its size is not known", () => {
    const parts = symbolParts({ ...spec, sized: false }, 5, 5);
    expect(parts).toHaveLength(symbolParts(spec, 5, 5).length + 1);
    expect(parts.at(-1)?.fill).toBe(symbolLook({ ...spec, sized: false }).open?.color);
  });
});

describe("a cluster of the SVG map", () => {
  const share = (color: string, count: number) => ({ color, pattern: "solid" as const, count });

  it("is white where its number stands, within a ring of its classes", () => {
    const parts = clusterParts({ shape: "square", px: 20, exact: true, shares: [share("#67000d", 10)] }, 0, 0);
    expect(parts.map(({ fill }) => fill)).toEqual(["#ffffff", "#67000d", "#ffffff", "none"]);
  });

  it.each(["circle", "square", "diamond", "triangle", "hexagon", "house"] as const)(
    "gives each class its share of the ring: %s",
    (shape) => {
      const shares = [share("#111111", 1), share("#222222", 3)];
      const slices = clusterParts({ shape, px: 40, exact: false, shares }, 0, 0).slice(1, 3);
      const area = (path: string): number => {
        const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        return Math.abs(
          points.reduce((sum, [x, y], i) => {
            const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
            return sum + (x * nextY - y * nextX) / 2;
          }, 0),
        );
      };
      const [small = 0, large = 0] = slices.map(({ path }) => area(path));
      expect(large / (small + large)).toBeGreaterThan(0.6);
      expect(large / (small + large)).toBeLessThan(0.85);
      if (shape === "circle") expect(small + large).toBeCloseTo(Math.PI * 400, -1);
    },
  );
});
