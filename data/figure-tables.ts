/** Tables of figures: of the province, of units, and where sources disagree. */
import { z } from "zod";
import {
  date,
  dateOrNull,
  integer,
  integerOrNull,
  level,
  numberIn,
  numberOrNull,
  oneOrMore,
  orNull,
  quality,
  sources,
  text,
  textOrNull,
} from "./cells.ts";
import { keyFigureGroups } from "./key-figure-groups.ts";

export const figureSchemas = {
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
  /** The versions of the data, kept by hand, the newest last. */
  changes: z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    /** That of the version: the newest `as_of` of all tables. */
    date,
    text_vi: text,
    text_en: text,
  }),
} as const;
