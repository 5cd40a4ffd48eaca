/** Key projects, plans and landmarks, and the dates that sources give of them. */
import { z } from "zod";
import {
  communeCodes,
  date,
  dateOrNull,
  hectaresOrNull,
  list,
  numberIn,
  orNull,
  placedPoint,
  placedUnits,
  sources,
  text,
  textOrNull,
} from "../cells.ts";

export const projectTable = {
  schema: z.object({
    id: text,
    name_vi: text,
    name_en: text,
    kind: z.enum(["project", "plan", "landmark"]),
    category: z.enum([
      "urban",
      "education",
      "energy",
      "wind",
      "transport",
      "administrative",
      "border-economy",
      "tourism",
      "industry",
      "heritage",
      "disaster-resilience",
      "health",
    ]),
    funding: z.enum(["public", "non_budget", "oda", "unknown"]),
    capital_billion_vnd: orNull(numberIn(1, 100_000)),
    capital_note_vi: textOrNull,
    capital_note_en: textOrNull,
    area_ha: hectaresOrNull,
    length_km: orNull(numberIn(0.1, 1000)),
    /** Wind farms only: the capacity proposed. */
    wind_mw: orNull(numberIn(1, 2000)),
    investor: textOrNull,
    status: z.enum([
      "completed",
      "under_construction",
      "works_not_stated",
      "preparing",
      "proposed",
      "approved",
      "calling",
      "existing",
      "unknown",
    ]),
    status_vi: textOrNull,
    status_en: textOrNull,
    ...placedUnits,
    placement: z.enum(["point", "commune", "line", "district", "province", "none"]),
    /** Lines only: what of the base map they follow within their units, the number of a road or `river`. */
    along: textOrNull,
    /** Lines whose units are not known: communes of 2025 that they are known to reach. */
    touches: communeCodes,
    ...placedPoint,
    point_source: list,
    place_note_vi: textOrNull,
    place_note_en: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    /** Where the report 3107/BC-UBND names it: a number of a footnote, a section of its first part, or one of the second. */
    report_place: list.pipe(
      z.array(
        z
          .string()
          .regex(
            /^([1-9]|[1-4]\d|5[0-4]|I\.\d §\d(\.\d)?(\([a-e]\))?|Phần thứ hai §\d{1,2}(\.\d)?(\([a-e]\))?)$/,
            "the number of a footnote, or a section as I.1 §2.2 or Phần thứ hai §6.4",
          ),
      ),
    ),
    origin: z.enum(["document", "research"]),
    source: sources,
    main_as_of: dateOrNull,
    as_of: date,
  }),
  rows: 100,
};
export type ProjectRow = z.infer<typeof projectTable.schema>;

export const projectDateTable = {
  schema: z.object({
    id: text,
    /** A row of projects.csv. */
    project: text,
    /** Proposed or surveyed; approved; works begun; completed or opened. */
    stage: z.enum(["proposal", "approval", "start", "completion"]),
    /** What came about, as exactly as known. */
    date: dateOrNull,
    /** What was planned by the day the source speaks from, whether or not it came about. */
    planned: dateOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: 71,
};
export type ProjectDateRow = z.infer<typeof projectDateTable.schema>;
