/** A file of text: which encoding, which delimiter, and its cells. */
import type { Choices } from "../choices";
import { isLegacy, legacyEncodings } from "../encodings/legacy-cells";
import { decodeBytes, decodeUtf8 } from "../encodings/decode";
import { bestReadings, sampleTexts, type KnownNames } from "../encodings/sample";
import type { Encoding, SourceFile } from "../sheet";
import { readCsv } from "./csv";
import { findDelimiter, namedDelimiter } from "./delimiter";
import { fileFault } from "./fail";
import { sheetFile } from "./sheet-file";
import { readWords } from "./words";
import type { Work } from "./work";

export interface DecodedText {
  text: string;
  encoding: Encoding;
  tie: readonly Encoding[];
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** UTF-16 by its mark, or by the zero bytes that digits, spaces and separators have on one side only. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  const sample = bytes.subarray(0, 20_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 2 / 5;
  if (odd > enough && even * 20 < odd) return "utf-16le";
  if (even > enough && odd * 20 < even) return "utf-16be";
  return null;
}

/** A stray form feed or end mark of DOS may stand in a table. */
const allowedControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
const replaced = 0xfffd;

/** Throws for control characters that no table has, or characters that could not be decoded. */
function checkText(text: string): void {
  const length = Math.min(text.length, 100_000);
  let strange = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === replaced || (code < 0x20 && !allowedControls.has(code))) strange++;
  }
  if (strange * 100 > length || text.includes("\0")) throw fileFault(readWords.binary);
}

/** Harmed in a few places only: one wrong byte must not make the whole file be read as something else. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder().decode(bytes).match(/[^\0-\u007f]/g) ?? [];
  return beyondAscii.filter((character) => character === "\ufffd").length * 10 < beyondAscii.length;
}

/** `forced`: the reader's choice. Throws for bytes that are no text. */
export function decodeText(bytes: Uint8Array, forced: Encoding | null, knownNames: KnownNames): DecodedText {
  const settled = (encoding: Encoding, text: string): DecodedText => {
    checkText(text);
    return { text, encoding, tie: [] };
  };
  const utf8 = decodeUtf8(bytes);
  /* Old letters inside valid UTF-8 are those of single cells. */
  if (forced && !(isLegacy(forced) && utf8 !== null)) return settled(forced, decodeBytes(bytes, forced));
  const utf16 = utf16Of(bytes);
  if (utf16) return settled(utf16, decodeBytes(bytes, utf16));
  if (utf8 !== null) return settled("utf-8", utf8);
  const readings = [...(nearlyUtf8(bytes) ? (["utf-8"] as const) : []), ...legacyEncodings].map((encoding) => ({
    encoding,
    text: decodeBytes(bytes, encoding),
  }));
  const best = bestReadings(
    readings.map(({ encoding, text }) => ({ encoding, texts: sampleTexts(text) })),
    knownNames,
  );
  const taken = readings.find(({ encoding }) => encoding === best[0]);
  if (!taken) throw fileFault(readWords.binary);
  return { ...settled(taken.encoding, taken.text), tie: best.length > 1 ? best : [] };
}

export async function readText(
  decoded: DecodedText,
  choices: Pick<Choices, "encoding" | "delimiter">,
  knownNames: KnownNames,
  work: Work,
): Promise<SourceFile> {
  const named = namedDelimiter(decoded.text);
  const text = named?.rest ?? decoded.text;
  const delimiter = choices.delimiter ?? named?.delimiter ?? findDelimiter(text);
  const rows = await readCsv(text, delimiter, work);
  const legacy = isLegacy(decoded.encoding) ? "none" : choices.encoding;
  const file = sheetFile({ kind: "csv", sheets: [""], name: "", rows, leftOut: [] }, legacy, knownNames);
  const tie = decoded.tie.length > 0 ? decoded.tie : file.encodingTie;
  return { ...file, delimiter, encoding: file.encoding ?? decoded.encoding, encodingTie: tie };
}
