/**
 * Be Vietnam Pro for the labels. Declared in the style itself, since MapLibre would draw Đ, ệ, ẵ in another font from plain
 * CSS faces. A file is fetched when a letter of it is drawn.
 */
import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import latinExt400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url";
import latinExt600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url";
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import core400 from "../fonts/be-vietnam-pro-core-400.woff2?url";
import core600 from "../fonts/be-vietnam-pro-core-600.woff2?url";
import letters400 from "../fonts/be-vietnam-pro-letters-400.woff2?url";
import letters600 from "../fonts/be-vietnam-pro-letters-600.woff2?url";
import type { Map as MapLibre } from "maplibre-gl";

/** Ranges as published with the font files (`400.css` of the package); the first face that covers a letter draws it. */
const marks = "U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329";
/** The letters of the app's own words, cut out by `npm run fonts` for the first view. */
const letters = "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9,U+20AB";
/** With the line break, for which MapLibre would fetch the whole file. */
const core =
  "U+000A,U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B0,U+00B2-00B3,U+00B7,U+00BB,U+00C0-00C3,U+00C8-00CA,U+00CC-00CD,U+00D2-00D5,U+00D9-00DA,U+00DD,U+00E0-00E3,U+00E8-00EA,U+00EC-00ED,U+00F2-00F5,U+00F9-00FA,U+00FD,U+2009,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+202F,U+2212";
const latin =
  "U+0000-001F,U+007F-009F,U+00A1-00A8,U+00AA,U+00AC-00AF,U+00B1,U+00B4-00B6,U+00B8-00BA,U+00BC-00BF,U+00C4-00C7,U+00CB,U+00CE-00D1,U+00D6-00D8,U+00DB-00DC,U+00DE-00DF,U+00E4-00E7,U+00EB,U+00EE-00F1,U+00F6-00F8,U+00FB-00FC,U+00FE-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-2008,U+200A-2012,U+2015-2017,U+201A-201B,U+201E-201F,U+2021,U+2023-2025,U+2027-202E,U+2030-206F,U+20AC,U+2122,U+2191,U+2193,U+2215,U+FEFF,U+FFFD";
const latinExt =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

const face = (url: string, range: string) => ({ url, "unicode-range": range.split(",") });

export const regular = ["Be Vietnam Pro Regular"];
export const semibold = ["Be Vietnam Pro SemiBold"];

export const fontFaces = {
  "Be Vietnam Pro Regular": [
    face(letters400, letters),
    face(vietnamese400, marks),
    face(core400, core),
    face(latin400, latin),
    face(latinExt400, latinExt),
  ],
  "Be Vietnam Pro SemiBold": [
    face(letters600, letters),
    face(vietnamese600, marks),
    face(core600, core),
    face(latin600, latin),
    face(latinExt600, latinExt),
  ],
};

/**
 * MapLibre 6.17 reads a glyph's height over the baseline as `top || -8`, so that a letter for which it comes to exactly 0
 * (Ố and Ồ of this font, 55 px high at the 48 px it is drawn with) is set 8 px too low; a little more keeps it from 0.
 * To be called for every new style, before it draws a letter.
 */
export function mendGlyphTops({ style: { glyphManager } }: MapLibre): void {
  const create = glyphManager.createRasterizer;
  glyphManager.createRasterizer = (options, padding) => {
    const rasterizer = create(options, padding);
    const draw = rasterizer.draw.bind(rasterizer);
    rasterizer.draw = (letter) => {
      const glyph = draw(letter);
      return { ...glyph, glyphTop: glyph.glyphTop + 1e-3 };
    };
    return rasterizer;
  };
}
