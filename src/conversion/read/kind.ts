/** What a file is, by how its content begins; its name is never asked. */
import type { Archive } from "./archive";
import { fileFault } from "./fail";
import { workbookPart } from "./workbook";
import { readWords } from "./words";

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

export const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6]) || begins(bytes, [0x50, 0x4b, 7, 8]);
export const isCompound = (bytes: Uint8Array): boolean =>
  begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Files that offices have beside their tables. */
const others: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ["PDF", ascii("%PDF")],
  ["RTF", ascii("{\\rtf")],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", ascii("GIF8")],
  ["RAR", ascii("Rar!")],
  ["7-Zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["GZIP", [0x1f, 0x8b]],
  ["SQLite", ascii("SQLite format 3")],
  ["MHTML", ascii("MIME-Version:")],
];

/** Throws for a file that is known and no table. */
export function refuseOthers(bytes: Uint8Array): void {
  const other = others.find(([, start]) => begins(bytes, start));
  if (other) throw fileFault(readWords.otherFile, { kind: other[0] });
}

/** What follows the comments before it; a regular expression for them would try every way to divide them. */
function afterComments(markup: string): string {
  let rest = markup;
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The same for what is text. */
export function refuseMarkup(text: string): void {
  const start = afterComments(text.slice(0, 1000).trimStart().toLowerCase());
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div)\b/.test(start)) throw fileFault(readWords.html);
  if (start.startsWith("<?xml") || /^<[a-z][\w:.-]*[\s>]/.test(start))
    throw fileFault(start.includes("<html") ? readWords.html : readWords.xml);
  if (start.startsWith("mime-version:")) throw fileFault(readWords.otherFile, { kind: "MHTML" });
}

const otherArchives: readonly (readonly [kind: string, part: RegExp])[] = [
  ["XLSB", /^xl\/workbook\.bin$/],
  ["DOCX", /^word\//],
  ["PPTX", /^ppt\//],
  ["OpenDocument (ODS)", /^content\.xml$/],
  ["KMZ", /\.kml$/i],
];

/** Throws for an archive that is no XLSX workbook, by what lies in it. */
export function checkWorkbook({ entries }: Archive): void {
  if (entries.has(workbookPart)) return;
  const names = [...entries.keys()];
  const other = otherArchives.find(([, part]) => names.some((name) => part.test(name)));
  if (other) throw fileFault(readWords.otherFile, { kind: other[0] });
  throw fileFault(readWords.otherArchive);
}
