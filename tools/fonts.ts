/**
 * `npm run fonts`: cuts the letters that the app's own words and numbers need out of the latin and vietnamese files of
 * Be Vietnam Pro (SIL OFL 1.1, no reserved name), a third and a seventh smaller, for the first view. Other letters, and marks
 * that stand apart from theirs, are still drawn, from the whole file, which a page then fetches. Also writes how wide each letter
 * of a name on the map is (`src/map/labels/advances.ts`). Run again when the font is updated.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { format, resolveConfig } from "prettier";
import subsetFont from "subset-font";
import { advancesOf } from "./glyph-advances";

const require = createRequire(import.meta.url);

type Ranges = [first: number, last: number][];

/** Code points as written in `unicode-range` of src/fonts.css and src/map/fonts.ts. */
const core: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb2, 0xb3],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xc0, 0xc3],
  [0xc8, 0xca],
  [0xcc, 0xcd],
  [0xd2, 0xd5],
  [0xd9, 0xda],
  [0xdd, 0xdd],
  [0xe0, 0xe3],
  [0xe8, 0xea],
  [0xec, 0xed],
  [0xf2, 0xf5],
  [0xf9, 0xfa],
  [0xfd, 0xfd],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2212, 0x2212],
];

/** The Vietnamese letters with their marks, and the đồng sign. */
const vietnamese: Ranges = [
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x20ab, 0x20ab],
];

const lettersOf = (ranges: Ranges): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join("");

/** Kerning, ligatures and the forms of a language. Not those of fractions, which nothing here is set in. */
const keepFeatures = ["kern", "liga", "locl", "mark", "mkmk"];

type Part = "latin" | "vietnamese";
const wholeFile = (from: Part, weight: number): Promise<Buffer> =>
  readFile(require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${from}-${weight}-normal.woff2`));

/** Cuts the letters out of one file of the package. */
async function cut(from: Part, ranges: Ranges, name: string, weight: number): Promise<void> {
  const font = await subsetFont(await wholeFile(from, weight), lettersOf(ranges), {
    targetFormat: "woff2",
    keepFeatures,
  });
  const file = `be-vietnam-pro-${name}-${weight}.woff2`;
  await writeFile(new URL(`../src/fonts/${file}`, import.meta.url), font);
  console.log(`${file} ${font.length} bytes`);
}

for (const weight of [400, 600]) {
  await cut("latin", core, "core", weight);
  await cut("vietnamese", vietnamese, "letters", weight);
}

/**
 * The greatest of both weights and of all marks that a letter can carry: a name is never wider than it is taken to be. Of the
 * letters that Vietnamese has.
 */
async function writeAdvances(): Promise<void> {
  const widest: Record<string, number> = {};
  for (const weight of [400, 600])
    for (const [part, ranges] of [
      ["latin", core],
      ["vietnamese", vietnamese],
    ] as const) {
      const letters = lettersOf(ranges);
      const font = await subsetFont(await wholeFile(part, weight), letters, { targetFormat: "sfnt" });
      for (const [letter, em] of advancesOf(font, letters)) {
        const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
        if (/^[-\p{L} .]$/u.test(bare) && !/[fjwz]/i.test(bare))
          widest[bare] = Math.max(widest[bare] ?? 0, Math.ceil(em * 100));
      }
    }
  const file = new URL("../src/map/labels/advances.ts", import.meta.url);
  const comment =
    "Widths of the letters of names without their marks, hundredths of an em. Written by `npm run fonts`.";
  const text = `/** ${comment} */\nexport const advances: Readonly<Record<string, number>> = ${JSON.stringify(widest)};\n`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "typescript" }));
}
await writeAdvances();
