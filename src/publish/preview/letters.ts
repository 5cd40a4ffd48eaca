/** Words as outlines of the project's own letters, so that a picture looks the same on any machine, whatever fonts it has. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as hb from "harfbuzzjs";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

export type FontWeight = 400 | 600;

interface Glyph {
  /** Absolute path data, so many units to an em, upwards. */
  path: string;
  em: number;
  /** In em. */
  advance: number;
}

const files = ["latin", "vietnamese"] as const;

async function fontOf(part: (typeof files)[number], weight: FontWeight): Promise<hb.Font> {
  const file = require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff2`);
  const every = Array.from({ length: 0x2213 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join("");
  const font = await subsetFont(await readFile(file), every, { targetFormat: "sfnt", noHinting: true });
  return new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(font))));
}

/** The letters of one weight. */
export class Letters {
  readonly #glyphs = new Map<string, Glyph>();

  private constructor(private readonly fonts: readonly hb.Font[]) {}

  static async of(weight: FontWeight): Promise<Letters> {
    return new Letters(await Promise.all(files.map((file) => fontOf(file, weight))));
  }

  /** Of one letter, or of the letter and its marks, where the font draws them apart. */
  #read(letter: string): Glyph {
    for (const font of this.fonts) {
      const buffer = new hb.Buffer();
      buffer.addText(letter);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      const glyphs = buffer.getGlyphInfosAndPositions();
      if (glyphs.length === 0 || glyphs.some(({ codepoint }) => codepoint === 0)) continue;
      const em = font.face.upem;
      let at = 0;
      const paths = glyphs.map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const path = shifted(font.glyphToPath(codepoint), at + xOffset, yOffset);
        at += xAdvance;
        return path;
      });
      return { path: paths.join(""), em, advance: at / em };
    }
    return { path: "", em: 1, advance: 0.3 };
  }

  #glyph(letter: string): Glyph {
    const glyph = this.#glyphs.get(letter) ?? this.#read(letter);
    this.#glyphs.set(letter, glyph);
    return glyph;
  }

  /** In em; `spacing` after each letter, em. */
  width(text: string, spacing = 0): number {
    return [...text].reduce((sum, letter) => sum + this.#glyph(letter).advance + spacing, 0);
  }

  /** Path data of one line that begins at x on the line y. */
  path(text: string, x: number, y: number, size: number, spacing = 0): string {
    let at = x;
    return [...text]
      .map((letter) => {
        const glyph = this.#glyph(letter);
        const placed = moved(glyph, at, y, size);
        at += (glyph.advance + spacing) * size;
        return placed;
      })
      .join("");
  }
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

const pairs = /(-?[\d.]+),(-?[\d.]+)/g;

const shifted = (path: string, x: number, y: number): string =>
  x === 0 && y === 0 ? path : path.replace(pairs, (_, across: string, up: string) => `${Number(across) + x},${Number(up) + y}`); // prettier-ignore

/** Letters are drawn upwards in parts of an em, pictures downwards. */
const moved = ({ path, em }: Glyph, x: number, y: number, size: number): string =>
  path.replace(pairs, (_, across: string, up: string) => {
    const scale = size / em;
    return `${tenth(x + Number(across) * scale)} ${tenth(y - Number(up) * scale)}`;
  });
