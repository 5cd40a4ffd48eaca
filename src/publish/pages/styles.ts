/** The one style sheet of all pages and the letters it names, as files whose names change with what they hold. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { pictureStyles } from "../picture";
import type { PublishedFile } from "../published";
import pageStyles from "./styles/page.css?raw";
import paperStyles from "./styles/paper.css?raw";
import partStyles from "./styles/parts.css?raw";

const require = createRequire(import.meta.url);

const named = (name: string, ending: string, content: string | Uint8Array): PublishedFile => {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `assets/${name}-${hash}.${ending}`, content };
};

const codes = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

/** By file of the package; what stands in none of them is drawn in the reader's own font. */
const letters = {
  latin: {
    letters: `${codes(0x20, 0x7e)}\u00a0©«»°²³·×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”•…−`,
    range: "U+0020-00FF,U+2013-2022,U+2026,U+2212",
  },
  vietnamese: {
    letters: `ĂăĐđĨĩŨũƠơƯư${codes(0x1ea0, 0x1ef9)}`,
    range: "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9",
  },
} as const;

/** Without hints, which are half of the bytes. */
async function fontOf(part: keyof typeof letters, weight: number): Promise<PublishedFile> {
  const file = require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff2`);
  const options = { targetFormat: "woff2", noHinting: true, keepFeatures: ["kern", "liga", "locl"] } as const;
  const font = await subsetFont(await readFile(file), letters[part].letters, options);
  return named(`page-${part}-${weight}`, "woff2", font);
}

const compact = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .trim();

export interface PageStyles {
  css: PublishedFile;
  fonts: readonly PublishedFile[];
}

export async function pageStyleFiles(weights: readonly number[]): Promise<PageStyles> {
  const faces = await Promise.all(
    weights.flatMap((weight) =>
      (Object.keys(letters) as (keyof typeof letters)[]).map(async (part) => {
        const font = await fontOf(part, weight);
        const face = `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url("${font.path.replace("assets/", "")}") format("woff2");unicode-range:${letters[part].range}}`;
        return { font, face };
      }),
    ),
  );
  const css = [
    ...faces.map(({ face }) => face),
    compact([pageStyles, partStyles, paperStyles].join("\n")),
    compact(pictureStyles),
  ].join("");
  return { css: named("page", "css", css), fonts: faces.map(({ font }) => font) };
}
