/** Windows-1252 by the Encoding Standard (WHATWG): how programs show the bytes of an old font whose encoding they do not know. */

/** The characters of bytes 0x80 to 0x9f; the others are Latin-1. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export const windows1252: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
);

const bytes = new Map(windows1252.map((character, byte) => [character.charCodeAt(0), byte]));

/** The byte of a character code; undefined for what is not of Windows-1252. Old workbooks hold 0x80–0x9f as they are. */
export const windows1252Byte = (code: number): number | undefined => (code < 0xa0 ? code : bytes.get(code));
