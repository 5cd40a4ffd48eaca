/** Reads the printed atlas with PDF.js and says what is wrong with it. */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What the atlas must hold. */
export interface AtlasExpected {
  pages: number;
  title: string;
  language: string;
  /** Of the outline, in its order. */
  headings: readonly { level: number; text: string }[];
  /** The headings of the 45, by the number that is printed on the page of each. */
  communes: ReadonlyMap<number, string>;
  /** Of the 45 by the tables, each of which has one page. */
  communeNames: readonly string[];
  /** The first and the last page of the index. */
  index: { from: number; to: number };
  /** Of the 129 by the tables, each of which the index must name. */
  formerNames: readonly string[];
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
/** A pair of letters that is set closer together («Vì») may be read with a space in it. */
const unspaced = (text: string): string => plain(text).replaceAll(" ", "");

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return plain(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join(""));
}

/** The titles of the outline, each before those under it. */
async function outlineOf(document: PDFDocumentProxy): Promise<{ level: number; text: string }[]> {
  type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>>[number];
  const flat = (nodes: readonly Node[], level: number): { level: number; text: string }[] =>
    nodes.flatMap(({ title, items }) => [{ level, text: plain(title) }, ...flat(items as Node[], level + 1)]);
  return flat((await document.getOutline()) ?? [], 1);
}

/**
 * Fonts whose letters are not in the file. The objects that describe fonts are written plainly; a font of Type 3, which has no base
 * font, is itself in the file.
 */
function fontsMissing(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  const used = [...text.matchAll(/\/FontDescriptor (\d+) 0 R\s*\/BaseFont \/(\S+)/g)];
  const missing = used.filter(([, id]) => {
    const [, described = ""] = new RegExp(`\\n${id} 0 obj\\s*<<([^<>]*)>>`).exec(text) ?? [];
    return !/\/FontFile[23]? /.test(described);
  });
  return used.length === 0 ? ["any font"] : missing.map(([, , name = ""]) => name);
}

/** How often each name is wanted: names repeat. */
function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function nameFaults(texts: readonly string[], { index, formerNames, communes, communeNames }: AtlasExpected): string[] {
  const text = unspaced(texts.slice(index.from - 1, index.to).join(" "));
  const headings = [...communes.values()];
  return [
    ...[...counted(formerNames)]
      .filter(([name, times]) => text.split(unspaced(name)).length - 1 < times)
      .map(([name]) => `${name} is not in the index`),
    ...communeNames
      .filter((name) => headings.filter((each) => ` ${each} `.includes(` ${name} `)).length !== 1)
      .map((name) => `${name} has not one page`),
  ];
}

function pageFaults(texts: readonly string[], { communes }: AtlasExpected): string[] {
  const wrong = [...communes].filter(([page, name]) => !unspaced(texts[page - 1] ?? "").includes(unspaced(name)));
  const twice = [...communes.keys()].filter((page) => !texts[page - 1]?.endsWith(String(page)));
  return [
    ...wrong.map(([page, name]) => `page ${page} is not that of ${name}`),
    ...twice.map((page) => `page ${page} does not bear its number`),
  ];
}

/** Each fault in a sentence; none for a good atlas. `pdf` is used up. */
export async function atlasFaults(pdf: Uint8Array, expected: AtlasExpected): Promise<string[]> {
  const fonts = fontsMissing(pdf);
  const document = await getDocument({ data: pdf, useSystemFonts: false, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) texts.push(await textOf(document, number));
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const outline = await outlineOf(document);
  await document.destroy();
  const differing = expected.headings.findIndex(({ text, level }, at) => plain(text) !== outline[at]?.text || level !== outline[at]?.level); // prettier-ignore
  return [
    ...(texts.length === expected.pages ? [] : [`${texts.length} pages instead of ${expected.pages}`]),
    ...(title === expected.title ? [] : [`the title is «${title}»`]),
    ...(language?.startsWith(expected.language) ? [] : [`the language is ${language}`]),
    ...(outline.length === expected.headings.length ? [] : [`${outline.length} bookmarks instead of ${expected.headings.length}`]),
    ...(differing < 0 ? [] : [`bookmark ${differing + 1} is «${outline[differing]?.text}», not «${expected.headings[differing]?.text}»`]),
    ...nameFaults(texts, expected),
    ...fonts.map((name) => `${name} is not embedded`),
    ...pageFaults(texts, expected),
  ];
} // prettier-ignore
