/** A region of the reader's own («Vùng tự chọn»): a name and land put together from units of either era. */
import type { Land } from "./land";

export interface Region {
  /** As the reader wrote it, at most `nameLength` characters, without the separators of the URL. */
  name: string;
  land: Land;
}

/** As many regions as can be told apart by colour and compared in one table. */
export const maxRegions = 4;
export const nameLength = 40;

/** A name as it is kept: composed, without control characters and separators of the URL, cut to length between characters. */
export const cleanName = (name: string): string =>
  Array.from(
    name
      .normalize("NFC")
      .replace(/[\p{C}~;]+/gu, " ")
      .replace(/\s+/g, " ")
      .trimStart(),
  )
    .slice(0, nameLength)
    .join("")
    .trimEnd();

/** Blue, vermilion, ochre, charcoal: distinct in all common kinds of colour blindness, and from the colours of eras and selection. */
const colors = ["#1c5fc0", "#d1490c", "#b07d00", "#3b3f46"] as const;

/** `at`: place in the list, from 0. */
export const regionColor = (at: number): string => colors[at % maxRegions] ?? colors[0];
