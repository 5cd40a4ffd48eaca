/** Writes into a PNG how large it is on paper (the chunk pHYs of the PNG specification, third edition, 11.3.4.3). */
import { crc32 } from "../../conversion/read/crc32";

/** The signature and the first chunk, IHDR. */
const headLength = 8 + 25;

export async function withDensity(png: Blob, dpi: number): Promise<Blob> {
  const chunk = new DataView(new ArrayBuffer(21));
  const perMetre = Math.round(dpi / 0.0254);
  chunk.setUint32(0, 9);
  [..."pHYs"].forEach((letter, at) => chunk.setUint8(4 + at, letter.charCodeAt(0)));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  // The unit is the metre.
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  return new Blob([png.slice(0, headLength), chunk.buffer, png.slice(headLength)], { type: "image/png" });
}
