/** Text to bytes under each encoding, as old programs wrote it: the other way round than the app needs. */
import { decodeBytes } from "../../../src/conversion/encodings/decode";
import { tcvn3 } from "../../../src/conversion/encodings/tcvn3";
import { vni } from "../../../src/conversion/encodings/vni";
import { windows1252, windows1252Byte } from "../../../src/conversion/encodings/windows-1252";
import type { Encoding } from "../../../src/conversion/sheet";

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const byteOf1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), byte]),
);

/** Letters of Windows-1258 keep their mark; a tone is a character of its own. */
function windows1258(text: string): Uint8Array {
  const bytes = [...text].flatMap((letter) => {
    const byte = byteOf1258.get(letter);
    if (byte !== undefined) return [byte];
    const apart = letter.normalize("NFD");
    return [apart.replace(tones, "").normalize("NFC"), ...(apart.match(tones) ?? [])].map((part) => {
      const found = byteOf1258.get(part);
      if (found === undefined) throw new RangeError(letter);
      return found;
    });
  });
  return Uint8Array.from(bytes);
}

const byteOfTcvn3 = new Map(tcvn3.map((letter, byte) => [letter, byte]));
const vniOf = new Map([...vni].map(([written, letter]) => [letter, written]));
const latin = (text: string) => [...text].map((character) => windows1252Byte(character.charCodeAt(0)) ?? 0x3f);

/** NFC in; UTF-16 without its mark; capitals of TCVN3 as small letters where it has no others. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-16le":
    case "utf-16be":
      return utf16(text, encoding === "utf-16le");
    case "windows-1258":
      return windows1258(text);
    case "tcvn3":
      return Uint8Array.from(
        [...text],
        (letter) => byteOfTcvn3.get(letter) ?? byteOfTcvn3.get(letter.toLowerCase()) ?? 0x3f,
      );
    case "vni":
      return Uint8Array.from([...text].flatMap((letter) => latin(vniOf.get(letter) ?? letter)));
  }
}

/** The text as a workbook in an old font holds it. */
export const asWindows1252 = (text: string, encoding: Encoding): string =>
  Array.from(encode(text, encoding), (byte) => windows1252[byte]).join("");

export const roundTrip = (text: string, encoding: Encoding): string => decodeBytes(encode(text, encoding), encoding);
