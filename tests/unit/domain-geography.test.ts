/** Outlines merged from the topology. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { outline, unitGeometry } from "../../src/domain/geography";
import { levels } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { geography } from "../fixtures/geography";

afterEach(() => void vi.unstubAllGlobals());

describe("outlines", () => {
  it("exist for every unit of every level, as one polygon without holes for all but former communes", () => {
    for (const level of levels)
      for (const unit of unitsOf(level)) {
        const shape = outline(geography, unit.ref);
        expect(unitGeometry(geography, unit.ref).area_km2, unit.key).toBeGreaterThan(0);
        if (level === "former-commune") continue;
        expect([shape.type, shape.coordinates.length], unit.key).toEqual(["Polygon", 1]);
      }
  });

  it("are merged once", () => {
    const ref = { level: "commune", code: "03158" } as const;
    expect(outline(geography, { ...ref })).toBe(outline(geography, { ...ref }));
  });

  it("of a unit that does not exist are a typed error", () => {
    const nowhere = { level: "commune", code: "99999" } as const;
    for (const ask of [outline, unitGeometry])
      expect(() => ask(geography, nowhere)).toThrow(expect.objectContaining({ reason: "unknown-unit" }));
  });
});

describe("loading", () => {
  it("fails with a typed error, and tries again when asked again", async () => {
    vi.resetModules();
    const { GeographyError } = await import("../../src/domain/geography");
    const { loadGeography } = await import("../../src/domain/load-geography");
    vi.stubGlobal("fetch", async () => new Response("", { status: 404, statusText: "Not Found" }));
    await expect(loadGeography()).rejects.toBeInstanceOf(GeographyError);
    vi.stubGlobal("fetch", async (url: string) =>
      Response.json(url.includes("units") ? geography.units : geography.topology),
    );
    const loaded = await loadGeography();
    expect(loaded.topology.objects.former_communes.geometries).toHaveLength(129);
    expect(await loadGeography()).toBe(loaded);
  });
});
