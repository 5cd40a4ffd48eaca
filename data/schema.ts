/**
 * The columns of every table in `data/`, as zod schemas: one row type per CSV file.
 *
 * A cell that is empty means "not known" and is `null` in the row, never 0 and never "".
 * Codes keep their leading zeros and are text. Lists inside one cell are separated by `;`.
 * Decimal point, no thousands separator; dates are ISO 8601 and may stop at the month or the year.
 */
import { z } from "zod";
import {
  communeCode,
  date,
  dateOrNull,
  districtCode,
  integer,
  integerIn,
  integerOrNull,
  latitude,
  level,
  list,
  longitude,
  numberIn,
  numberOrNull,
  oneOrMore,
  orNull,
  placed,
  precision,
  quality,
  sources,
  text,
  textOrNull,
} from "./cells.ts";
import { keyFigureGroups } from "./key-figure-groups.ts";
import { themeSchemas } from "./themes/index.ts";

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
  communes: z.object({
    code: communeCode,
    name: text,
    type: z.enum(["xã", "phường"]),
    area_km2: numberIn(5, 1500),
    population: integerIn(500, 200_000),
    seat_vi: textOrNull,
    seat_address: textOrNull,
    seat_lon: longitude,
    seat_lat: latitude,
    seat_precision: orNull(precision),
    seat_source: textOrNull,
    resolution_clause: integerIn(1, 45),
    source: sources,
    as_of: date,
  }),
  "former-communes": z.object({
    code: communeCode,
    name: text,
    type: z.enum(["xã", "phường", "thị trấn"]),
    commune: communeCode,
    district: districtCode,
    variants: list,
    gso_name: textOrNull,
    population_2019: integerIn(100, 50_000),
    population_2019_source: text,
    /** `earlier`: counted within boundaries that Resolution 815 changed on 1 January 2020, so not to be divided by the area. */
    population_2019_boundary: z.enum(["current", "earlier"]),
    area_km2: numberIn(0.1, 500),
    area_quality: z.enum(["scheme_2025", "yearbook_2022", "resolution_2019", "residual", "gis_scaled"]),
    area_source: text,
    area_as_of: date,
    population_2022: orNull(integerIn(100, 50_000)),
    population_2022_source: textOrNull,
    population_2025: orNull(integerIn(100, 50_000)),
    population_2025_source: textOrNull,
    source: sources,
    as_of: date,
  }),
  districts: z.object({
    code: districtCode,
    name: text,
    type: z.enum(["thành phố", "thị xã", "huyện"]),
    units_total: integerIn(1, 129),
    units_xa: integerIn(0, 115),
    units_phuong: integerIn(0, 9),
    units_thi_tran: integerIn(0, 5),
    area_km2: numberIn(50, 3000),
    area_quality: quality,
    area_source: text,
    area_as_of: date,
    population_2019: integerIn(5000, 300_000),
    population_2022: orNull(integerIn(5000, 300_000)),
    population_2022_source: textOrNull,
    population_2025: orNull(integerIn(5000, 300_000)),
    population_2025_source: textOrNull,
    seat: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  /** Names that ended before 30 June 2025: of a unit renamed, or of one that was merged into it. */
  "former-names": z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    name: text,
    type: z.enum(["xã", "phường", "thị trấn", "thị xã", "thành phố", "huyện"]),
    kind: z.enum(["renamed", "merged"]),
    level,
    /** Of the unit that bears another name since, or took it in. */
    code: text,
    /** The day from which the name was no longer borne; for a renaming, that of the decree. */
    ended: date,
    text_vi: text,
    text_en: text,
    source: sources,
    as_of: date,
  }),
  /** What the map names in a close view besides units, rivers and seats. */
  "named-places": z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    /** As the source writes it; not translated. */
    name: text,
    kind: z.enum(["office", "settlement", "site", "airport", "school", "culture"]),
    ...placed,
    /** Type and number in the source, where it has one. */
    object: textOrNull,
    source: sources,
    as_of: date,
  }),
  ...themeSchemas,
  /** The annex of the report of 29 June 2025: `*_printed` holds the characters of the document, the column without the suffix the number. */
  annex: z.object({
    row: integer,
    section: z.enum(["A", "B", "C", "D"]),
    ordinal: textOrNull,
    parent: integerOrNull,
    name_vi: text,
    name_en: text,
    unit_vi: textOrNull,
    unit_en: textOrNull,
    plan_2025_printed: textOrNull,
    h1_2024_printed: textOrNull,
    h1_2025_printed: textOrNull,
    vs_h1_2024_printed: textOrNull,
    vs_plan_printed: textOrNull,
    plan_2025: numberOrNull,
    h1_2024: numberOrNull,
    h1_2025: numberOrNull,
    vs_h1_2024: numberOrNull,
    vs_plan: numberOrNull,
    /** Of the two comparison columns: a ratio in percent, or (in rows of shares) a difference in percentage points. */
    comparison: z.enum(["ratio", "difference", "none"]),
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  /** Figures of the whole province from the text and footnotes of documents or other sources: a row is one figure at one time. */
  "key-figures": z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    group: z.enum(keyFigureGroups),
    /** The row this one is a part of, or explains. */
    parent: textOrNull,
    name_vi: text,
    name_en: text,
    /** The characters of the source. */
    printed: text,
    /** null where the source gives words or more than one number; `note_en` then translates `printed`. */
    value: numberOrNull,
    unit_vi: textOrNull,
    unit_en: textOrNull,
    /** Plan or target, and the same period of the year before, in the unit of the figure. */
    plan: orNull(numberIn(0, 10_000_000)),
    previous: orNull(numberIn(0, 10_000_000)),
    /** Reached or counted; estimated; a plan or target; computed here from printed figures. */
    kind: z.enum(["actual", "estimate", "plan", "derived"]),
    /** Where in the source: «I.1 §3.3», «fn 17». */
    place: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  "indicators-by-unit": z.object({
    id: text,
    indicator: text,
    level,
    codes: oneOrMore,
    value: orNull(numberIn(0, 1_000_000)),
    value_text: textOrNull,
    unit: textOrNull,
    year: orNull(z.string().regex(/^20\d\d(-20\d\d|-H[12])?$/, "a year as 2025, 2025-H2 or 2026-2030")),
    quality,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  discrepancies: z.object({
    id: text,
    kind: z.enum(["two-documents", "annex-arithmetic", "sources", "totals", "identity"]),
    subject_vi: text,
    subject_en: text,
    /** As `table#key`: annex#3, communes#03158, hydropower#nam-muc; empty for the province as a whole. */
    about: textOrNull,
    unit: textOrNull,
    /** As printed; empty where it is not known. */
    value_a: textOrNull,
    source_a: text,
    as_of_a: dateOrNull,
    value_b: textOrNull,
    source_b: text,
    as_of_b: dateOrNull,
    used: z.enum(["a", "b", "both", "neither"]),
    explanation_vi: text,
    explanation_en: text,
    source: sources,
    as_of: date,
  }),
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
