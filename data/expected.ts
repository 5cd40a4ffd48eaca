/** Counts and sums the tables must reach, each with the document it is taken from. */
import type { TableName } from "./schema.ts";
import type { themeTables } from "./themes/index.ts";

/** How many rows a table has, so that a lost one stops the build; who adds a row counts it here. Theme tables state their own. */
export const rowCounts: Record<Exclude<TableName, keyof typeof themeTables>, number> = {
  /** Resolution 1661/NQ-UBTVQH15: 129 former communes of 10 districts became 45 communes and wards. */
  communes: 45,
  "former-communes": 129,
  districts: 10,
  annex: 116,
  "former-names": 5,
  "earlier-moves": 28,
  "named-places": 20,
  sources: 293,
  "key-figures": 472,
  "indicators-by-unit": 304,
  discrepancies: 114,
  changes: 1,
};

/** Resolution 1661: communes made from the former communes of two districts. */
export const crossingCommunes = 8;
/** Report 3107/BC-UBND: former communes in the New Rural programme, one `status` row for each. */
export const ruralFormerCommunes = 115;

/** Merger scheme 348/ĐA-CP of 9 May 2025, sums of its 45 rows. */
export const schemeAreaKm2 = 9539.27;
export const schemePopulationTotal = 673_091;
/** Census of 1 April 2019, the province. */
export const censusPopulationTotal = 598_856;

/** New Rural programme of 2021–2025: criteria a commune is held against. */
export const ruralCriteria = 19;

/** No date is earlier. */
export const earliestYear = 1900;

/** Report 3107/BC-UBND of 29 June 2025: 22 plants in operation with 319.3 MW in all. */
export const reportedPlants = 22;
export const reportedMw = 319.3;
/** The same report: 426,378.55 ha of forest, 44.70 % of an area it does not name. */
export const reportedForestHa = 426_378.55;
export const reportedCoverPercent = 44.7;

export const provinceCode = "11";
