/** A region of the reader's own («Vùng tự chọn»). */
import type { Land } from "./land";

export interface Region {
  /** At most `nameLength` characters, without the separators of the URL. */
  name: string;
  land: Land;
}

/** As many as can be distinguished by colour and compared in one table. */
export const maxRegions = 4;
export const nameLength = 80;

/** Composes the name, removes control characters and separators of the URL, and cuts it between characters. */
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
