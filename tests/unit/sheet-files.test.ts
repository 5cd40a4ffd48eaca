/** What is kept of the choices of a sheet, and what its files say of themselves. */
import { describe, expect, it } from "vitest";
import { keptSheet } from "../../src/features/print/choices";
import { coversAny } from "../../src/features/print/font-faces";
import { withDensity } from "../../src/features/print/png-density";

describe("the choices kept", () => {
  it("are read as they were kept", () => {
    const kept = keptSheet(
      '{"format":"a3","way":"portrait","fit":"province","scale":50000,"parts":{"code":false},"dpi":150}',
    );
    expect(kept).toMatchObject({ format: "a3", way: "portrait", fit: "province", scale: 50_000, dpi: 150 });
    expect(kept.parts).toEqual({ legend: true, inset: true, sources: true, code: false });
  });

  it.each([[null], ["null"], ["[]"], ["{"], ['{"format":"a9","scale":1,"dpi":7,"parts":3}']])(
    "are the usual ones where %j is kept",
    (text) =>
      expect(keptSheet(text)).toMatchObject({ format: "a4", way: "fitting", fit: "shown", scale: null, dpi: 300 }),
  );
});

describe("a font", () => {
  it("is put into a file where one of its letters is used", () => {
    expect(coversAny("U+0102-0103, U+20AB", new Set("ă"))).toBe(true);
    expect(coversAny("U+0102-0103, U+20AB", new Set("₫"))).toBe(true);
    expect(coversAny("U+0102-0103, U+20AB", new Set("abc"))).toBe(false);
  });
});

describe("a PNG", () => {
  const tiny = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  it("says how many dots an inch has, in a chunk whose checksum is right", async () => {
    const file = new Uint8Array(await (await withDensity(new Blob([Buffer.from(tiny, "base64")]), 300)).arrayBuffer());
    const view = new DataView(file.buffer);
    expect(String.fromCharCode(...file.slice(37, 41))).toBe("pHYs");
    expect([view.getUint32(33), view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([
      9, 11_811, 11_811, 1,
    ]);
    const { default: sharp } = await import("sharp");
    expect(await sharp(file).metadata()).toMatchObject({ density: 300, width: 1 });
  });
});
