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
