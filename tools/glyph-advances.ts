/** Reads how wide letters are from an OpenType font: the tables `cmap` (format 4), `hmtx`, `hhea` and `head`. */

function table(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString("latin1", at, at + 4) !== tag) continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The subtable of format 4, which every font with Unicode letters has. */
function segments(cmap: Buffer): Buffer {
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const found = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (found.readUInt16BE(0) === 4) return found;
  }
  throw new Error("the font has no cmap of format 4");
}

/** 0: the font has no such letter. */
function glyphOf(map: Buffer, code: number): number {
  const twice = map.readUInt16BE(6);
  const at = (array: number, segment: number): number => 14 + array * twice + (array > 0 ? 2 : 0) + segment;
  for (let segment = 0; segment < twice; segment += 2) {
    if (code > map.readUInt16BE(at(0, segment))) continue;
    const start = map.readUInt16BE(at(1, segment));
    if (code < start) return 0;
    const delta = map.readUInt16BE(at(2, segment));
    const offset = map.readUInt16BE(at(3, segment));
    const glyph = offset === 0 ? code : map.readUInt16BE(at(3, segment) + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Widths in em of those letters that the font has. */
export function advancesOf(font: Buffer, letters: string): Map<string, number> {
  const map = segments(table(font, "cmap"));
  const widths = table(font, "hmtx");
  const last = table(font, "hhea").readUInt16BE(34) - 1;
  const em = table(font, "head").readUInt16BE(18);
  const found = [...letters].flatMap((letter): [string, number][] => {
    const glyph = glyphOf(map, letter.codePointAt(0) ?? 0);
    return glyph === 0 ? [] : [[letter, widths.readUInt16BE(4 * Math.min(glyph, last)) / em]];
  });
  return new Map(found);
}
