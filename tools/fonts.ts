/**
 * `npm run fonts`: cuts the letters that the app's own words and numbers need out of the latin files of
 * Be Vietnam Pro (SIL OFL 1.1, no reserved name), a third smaller, for the first view. Letters outside
 * `core` are still drawn, from the whole file, which a page then fetches. Run again when the font is updated.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** Code points as written in `unicode-range` of src/fonts.css and src/map/fonts.ts. */
const core: [number, number][] = [
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

const letters = core
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
  .join("");

for (const weight of [400, 600]) {
  const whole = require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff2`);
  const cut = await subsetFont(await readFile(whole), letters, { targetFormat: "woff2" });
  await writeFile(new URL(`../src/fonts/be-vietnam-pro-core-${weight}.woff2`, import.meta.url), cut);
  console.log(`be-vietnam-pro-core-${weight}.woff2 ${cut.length} bytes`);
}
