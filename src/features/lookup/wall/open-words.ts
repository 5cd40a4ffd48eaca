import type { Words } from "../../../locale/word";

/** Loaded with the card. */
export const wallOpenWords = {
  print: { vi: "Tờ dán tại trụ sở", en: "Office sheet" },
  hint: {
    vi: "In một trang A4 có mã QR để dán tại trụ sở",
    en: "Prints one page of A4 with a QR code for the wall of the office",
  },
} as const satisfies Words;
