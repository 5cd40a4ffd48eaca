/** Hydropower plants and schemes. */
import { z } from "zod";
import { date, integerOrNull, numberOrNull, placed, sources, text, textOrNull } from "../cells.ts";

export const plantTable = {
  schema: z.object({
    id: text,
    name: text,
    river: textOrNull,
    owner: textOrNull,
    capacity_mw: numberOrNull,
    capacity_basis: z.enum(["as-built", "planned", "design", "derived", "unknown"]),
    /** Plants of which only the joint capacity is known share a group; group_mw is the same in each of its rows. */
    capacity_group: textOrNull,
    group_mw: numberOrNull,
    annual_gwh: numberOrNull,
    commissioned: integerOrNull,
    status: z.enum(["operating", "under_construction", "planned", "unknown"]),
    status_confidence: z.enum(["confirmed", "likely", "unknown"]),
    ...placed,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: 32,
};
export type PlantRow = z.infer<typeof plantTable.schema>;
