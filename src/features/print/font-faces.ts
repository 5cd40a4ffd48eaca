/** The page's fonts as they are put into a file: those faces alone whose letters are used. */

/** Whether a face covers one of the letters; `range` as in CSS: `U+20-7E, U+A0`. */
export function coversAny(range: string, letters: ReadonlySet<string>): boolean {
  const spans = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""))}`;
}

const facesOfPage = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule),
  );

/** The page has the weights 400 and 600; a weight between or above is drawn by the nearest, as the browser does. */
const drawnWeight = (weight: number): number => (weight > 500 ? 600 : 400);

/** Rules of CSS for letters by weight; a face that cannot be read is left out, and the font is named nevertheless. */
export async function embeddedFaces(letters: ReadonlyMap<number, ReadonlySet<string>>): Promise<string> {
  const used = new Map<number, Set<string>>();
  for (const [weight, of] of letters) {
    const drawn = drawnWeight(weight);
    used.set(drawn, new Set([...(used.get(drawn) ?? []), ...of]));
  }
  const rules = facesOfPage().map(async ({ style, parentStyleSheet }) => {
    const weight = Number(style.getPropertyValue("font-weight"));
    const range = style.getPropertyValue("unicode-range");
    const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
    const of = used.get(weight);
    if (!of || !url || !coversAny(range, of)) return "";
    const data = await asDataUrl(new URL(url, parentStyleSheet?.href ?? location.href).href);
    return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url("${data}") format("woff2");unicode-range:${range}}`;
  });
  const read = await Promise.allSettled(rules);
  return read.map((each) => (each.status === "fulfilled" ? each.value : "")).join("");
}
