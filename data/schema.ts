/**
 * The columns of every table in `data/`, as zod schemas: one row type per CSV file.
 *
 * A cell that is empty means "not known" and is `null` in the row, never 0 and never "".
 * Codes keep their leading zeros and are text. Lists inside one cell are separated by `;`.
 * Decimal point, no thousands separator; dates are ISO 8601 and may stop at the month or the year.
 */
import { z } from "zod";

const text = z.string().min(1);
const textOrNull = z.preprocess((v) => (v === "" ? null : v), z.string().nullable());
const numberText = z.string().regex(/^-?\d+(\.\d+)?$/, "a number with a decimal point and no separators");
const number = numberText.transform(Number);
const numberOrNull = z.preprocess((v) => (v === "" ? null : v), number.nullable());
const integerOrNull = z.preprocess((v) => (v === "" ? null : v), numberText.transform(Number).pipe(z.int()).nullable());
const integer = numberText.transform(Number).pipe(z.int());
const list = z.string().transform((v) => (v === "" ? [] : v.split(";").map((part) => part.trim())));
const oneOrMore = list.pipe(z.array(z.string().min(1)).min(1));
/** ISO date, month or year: 2025-06-29, 2025-06 or 2025. */
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "YYYY, YYYY-MM or YYYY-MM-DD");
const dateOrNull = z.preprocess((v) => (v === "" ? null : v), date.nullable());
const percentOrNull = z.preprocess((v) => (v === "" ? null : v), number.pipe(z.number().min(0).max(100)).nullable());
const communeCode = z.string().regex(/^0\d{4}$/, "a five-digit commune code");
const districtCode = z.string().regex(/^\d{3}$/, "a three-digit district code");
const communeCodes = list.pipe(z.array(communeCode));
const districtCodes = list.pipe(z.array(districtCode));
const longitude = z.preprocess((v) => (v === "" ? null : v), number.pipe(z.number().min(101).max(105)).nullable());
const latitude = z.preprocess((v) => (v === "" ? null : v), number.pipe(z.number().min(20).max(23.5)).nullable());
/** Ids of rows of sources.csv; the first is the one the row's main figures are taken from. */
const sources = oneOrMore;

/** How far a figure can be trusted: as published, computed from published figures, or estimated. */
export const qualities = ["published", "derived", "estimated"] as const;
const quality = z.enum(qualities);
/** How exactly a place is known; `commune` and `district` mean: somewhere in that unit, no point. */
const precision = z.enum(["site", "neighbourhood", "commune", "district", "none"]);
const level = z.enum(["province", "district", "former-commune", "commune"]);

export const schemas = {
  "sources": z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a lower-case id"),
    kind: z.enum(["document", "law", "statistics", "press", "government-page", "dataset", "map", "encyclopedia", "company-page", "other"]),
    title: text,
    publisher: textOrNull,
    date: dateOrNull,
    document_number: textOrNull,
    url: z.preprocess((v) => (v === "" ? null : v), z.string().regex(/^https?:\/\/\S+$/, "an http(s) address").nullable()),
    licence: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
  }),
  "communes": z.object({
    code: communeCode, name: text, type: z.enum(["xã", "phường"]),
    area_km2: number, population: integer,
    seat_vi: textOrNull, seat_address: textOrNull, seat_lon: longitude, seat_lat: latitude, seat_precision: precision.nullable().or(z.literal("").transform(() => null)), seat_source: textOrNull,
    resolution_clause: integer,
    source: sources, as_of: date,
  }),
  "former-communes": z.object({
    code: communeCode, name: text, type: z.enum(["xã", "phường", "thị trấn"]),
    commune: communeCode, district: districtCode, variants: list, gso_name: textOrNull,
    population_2019: integer, population_2019_source: text,
    area_km2: number, area_quality: z.enum(["scheme_2025", "yearbook_2022", "residual", "gis_scaled"]), area_source: text, area_as_of: date,
    population_2022: integerOrNull, population_2022_source: textOrNull,
    population_2025: integerOrNull, population_2025_source: textOrNull,
    source: sources, as_of: date,
  }),
  "districts": z.object({
    code: districtCode, name: text, type: z.enum(["thành phố", "thị xã", "huyện"]),
    units_total: integer, units_xa: integer, units_phuong: integer, units_thi_tran: integer,
    area_km2: number, area_quality: quality, area_source: text, area_as_of: date,
    population_2019: integer, population_2022: integerOrNull, population_2022_source: textOrNull,
    population_2025: integerOrNull, population_2025_source: textOrNull,
    seat: textOrNull, note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "hydropower": z.object({
    id: text, name: text, river: textOrNull, owner: textOrNull,
    capacity_mw: numberOrNull, capacity_basis: z.enum(["as-built", "planned", "design", "unknown"]),
    /** Plants whose capacity is known only together share a group; group_mw is printed in each of its rows. */
    capacity_group: textOrNull, group_mw: numberOrNull,
    annual_gwh: numberOrNull, commissioned: integerOrNull,
    status: z.enum(["operating", "under_construction", "planned", "unknown"]),
    status_confidence: z.enum(["confirmed", "likely", "unknown"]),
    former_communes: communeCodes, communes: communeCodes, districts: districtCodes,
    lon: longitude, lat: latitude, precision,
    note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "border-gates": z.object({
    id: text, name_vi: text, name_en: text,
    class: z.enum(["international", "bilateral", "main", "secondary", "opening"]),
    status: z.enum(["operating", "goods_only", "inventory", "agreed"]), status_vi: text, status_en: text,
    counterpart: textOrNull, counterpart_place_vi: textOrNull, counterpart_place_en: textOrNull, country: z.enum(["LA", "CN"]),
    road: textOrNull, road_km: numberOrNull, border_marker: textOrNull,
    former_communes: communeCodes, communes: communeCodes, districts: districtCodes,
    lon: longitude, lat: latitude, precision, precision_note_vi: textOrNull, precision_note_en: textOrNull,
    note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "projects": z.object({
    id: text, name_vi: text, name_en: text, kind: z.enum(["project", "plan", "landmark"]),
    category: z.enum(["urban", "education", "energy", "transport", "administrative", "border-economy", "tourism", "industry", "heritage", "disaster-resilience", "health"]),
    funding: z.enum(["public", "non_budget", "oda", "unknown"]),
    capital_billion_vnd: numberOrNull, capital_note_vi: textOrNull, capital_note_en: textOrNull,
    area_ha: numberOrNull, length_km: numberOrNull, investor: textOrNull,
    status: z.enum(["completed", "under_construction", "preparing", "approved", "calling", "existing", "unknown"]),
    status_vi: textOrNull, status_en: textOrNull,
    former_communes: communeCodes, communes: communeCodes, districts: districtCodes,
    placement: z.enum(["point", "commune", "line", "district", "province", "none"]),
    lon: longitude, lat: latitude, precision, place_note_vi: textOrNull, place_note_en: textOrNull,
    note_vi: textOrNull, note_en: textOrNull,
    origin: z.enum(["document", "research"]),
    source: sources, as_of: date,
  }),
  /** `status` rows: one per former commune (115). `count` rows: how many communes are in a class. `criteria` rows: criteria met of 19. */
  "ntm": z.object({
    id: text, row: z.enum(["status", "count", "criteria"]),
    level, code: text,
    class: z.enum(["model", "advanced", "met", "basically_met", "unknown", "rural_communes", "criteria_19", "criteria_15_18", "criteria_10_14", "criteria_5_9", "criteria_below_10", "average_criteria", "villages", "districts_complete", "criteria"]),
    value: numberOrNull, unit: textOrNull, year: integerOrNull,
    confidence: z.enum(["verified", "inferred", "none"]),
    note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "forest": z.object({
    id: text, level: z.enum(["province", "district", "commune", "protected-area", "ranger-station"]),
    code: textOrNull, name_vi: text, name_en: textOrNull, year: integerOrNull,
    forest_ha: numberOrNull, natural_ha: numberOrNull, planted_ha: numberOrNull, cover_pct: percentOrNull, area_ha: numberOrNull,
    former_communes: communeCodes, communes: communeCodes,
    quality, note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  /** The annex of the report of 29 June 2025: `*_printed` holds the characters of the document, the column beside it the number. */
  "indicators": z.object({
    row: integer, section: z.enum(["A", "B", "C", "D"]), ordinal: textOrNull, parent: z.preprocess((v) => (v === "" ? null : v), numberText.transform(Number).nullable()),
    name_vi: text, name_en: text, unit_vi: textOrNull, unit_en: textOrNull,
    plan_2025_printed: textOrNull, h1_2024_printed: textOrNull, h1_2025_printed: textOrNull, vs_h1_2024_printed: textOrNull, vs_plan_printed: textOrNull,
    plan_2025: numberOrNull, h1_2024: numberOrNull, h1_2025: numberOrNull, vs_h1_2024: numberOrNull, vs_plan: numberOrNull,
    /** How the two comparison columns are meant: a ratio in percent, or a difference in percentage points (rows of shares). */
    comparison: z.enum(["ratio", "difference", "none"]),
    note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "indicators-by-unit": z.object({
    id: text, indicator: text, level, codes: oneOrMore,
    value: numberOrNull, value_text: textOrNull, unit: textOrNull, year: textOrNull,
    quality, note_vi: textOrNull, note_en: textOrNull,
    source: sources, as_of: date,
  }),
  "discrepancies": z.object({
    id: text, kind: z.enum(["two-documents", "annex-arithmetic", "sources", "totals", "identity"]),
    subject_vi: text, subject_en: text,
    /** What it is about, as `table#row id`, e.g. indicators#3, communes#03158, hydropower#nam-muc; empty for the province as a whole. */
    about: textOrNull, unit: textOrNull,
    value_a: text, source_a: text, as_of_a: dateOrNull,
    value_b: text, source_b: text, as_of_b: dateOrNull,
    used: z.enum(["a", "b", "both", "neither"]),
    explanation_vi: text, explanation_en: text,
    source: sources, as_of: date,
  }),
} as const;

export type TableName = keyof typeof schemas;
/** A validated row of the named table; the key of a row is `code`, `id` or `row`, whichever the table has. */
export type Row<T extends TableName> = z.infer<(typeof schemas)[T]>;
export type SourceRow = Row<"sources">;
export type CommuneRow = Row<"communes">;
export type FormerCommuneRow = Row<"former-communes">;
export type DistrictRow = Row<"districts">;
export type PlantRow = Row<"hydropower">;
export type GateRow = Row<"border-gates">;
export type ProjectRow = Row<"projects">;
export type NtmRow = Row<"ntm">;
export type ForestRow = Row<"forest">;
export type IndicatorRow = Row<"indicators">;
export type UnitIndicatorRow = Row<"indicators-by-unit">;
export type DiscrepancyRow = Row<"discrepancies">;
