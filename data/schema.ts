/**
 * The columns of every table in `data/`, as zod schemas: one row type per CSV file.
 *
 * A cell that is empty means "not known" and is `null` in the row, never 0 and never "".
 * Codes keep their leading zeros and are text. Lists inside one cell are separated by `;`.
 * Decimal point, no thousands separator; dates are ISO 8601 and may stop at the month or the year.
 */
import { z } from "zod";
import { dateOrNull, orNull, text, textOrNull } from "./cells.ts";
import { figureSchemas } from "./figure-tables.ts";
import type { keyFigureGroups } from "./key-figure-groups.ts";
import { themeSchemas } from "./themes/index.ts";
import { unitSchemas } from "./unit-tables.ts";

export { qualities } from "./cells.ts";

export const schemas = {
  sources: z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    kind: z.enum([
      "document",
      "law",
      "statistics",
      "press",
      "government-page",
      "dataset",
      "map",
      "encyclopedia",
      "company-page",
      "other",
    ]),
    title: text,
    publisher: textOrNull,
    date: dateOrNull,
    document_number: textOrNull,
    url: orNull(z.string().regex(/^https?:\/\/\S+$/, "an http(s) address")),
    licence: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
  }),
  ...unitSchemas,
  ...themeSchemas,
  ...figureSchemas,
} as const;

export type TableName = keyof typeof schemas;
/** A validated row of the named table; the key of a row is `code`, `id` or `row`, whichever the table has. */
export type Row<T extends TableName> = z.infer<(typeof schemas)[T]>;
export type SourceRow = Row<"sources">;
export type CommuneRow = Row<"communes">;
export type FormerCommuneRow = Row<"former-communes">;
export type DistrictRow = Row<"districts">;
export type AnnexRow = Row<"annex">;
export type KeyFigureRow = Row<"key-figures">;
export type KeyFigureGroup = (typeof keyFigureGroups)[number];
export type UnitIndicatorRow = Row<"indicators-by-unit">;
export type DiscrepancyRow = Row<"discrepancies">;
