/** Key projects, plans and landmarks. */
import { z } from "zod";
import { communeCodes, date, list, numberOrNull, placed, sources, text, textOrNull } from "../cells.ts";

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
    capital_billion_vnd: numberOrNull,
    capital_note_vi: textOrNull,
    capital_note_en: textOrNull,
    area_ha: numberOrNull,
    length_km: numberOrNull,
    investor: textOrNull,
    status: z.enum(["completed", "under_construction", "preparing", "approved", "calling", "existing", "unknown"]),
    status_vi: textOrNull,
    status_en: textOrNull,
    ...placed,
    placement: z.enum(["point", "commune", "line", "district", "province", "none"]),
    /** Lines only: what of the base map they follow within their units, the number of a road or `river`. */
    along: textOrNull,
    /** Lines whose units are not known: communes of 2025 that they are known to reach. */
    touches: communeCodes,
    place_note_vi: textOrNull,
    place_note_en: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    /** Lists of the report 3107/BC-UBND that name it: numbers of footnotes, or the section of the key public projects. */
    report_place: list.pipe(z.array(z.enum(["10", "11", "13", "17", "18", "36", "7.2b"]))),
    origin: z.enum(["document", "research"]),
    source: sources,
    as_of: date,
  }),
  rows: 84,
};
export type ProjectRow = z.infer<typeof projectTable.schema>;
