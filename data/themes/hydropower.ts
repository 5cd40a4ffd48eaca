/** Hydropower plants and schemes. */
import { z } from "zod";
import {
  date,
  dateOrNull,
  list,
  megawattsOrNull,
  numberIn,
  orNull,
  placed,
  sources,
  text,
  textOrNull,
  yearOrNull,
} from "../cells.ts";

export const plantTable = {
  schema: z.object({
    id: text,
    name: text,
    river: textOrNull,
    owner: textOrNull,
    capacity_mw: megawattsOrNull,
    capacity_basis: z.enum(["as-built", "planned", "design", "derived", "unknown"]),
    /** Plants of which only the joint capacity is known share a group; group_mw is the same in each of its rows. */
    capacity_group: textOrNull,
    group_mw: megawattsOrNull,
    annual_gwh: orNull(numberIn(0.1, 1000)),
    commissioned: yearOrNull,
    status: z.enum(["operating", "under_construction", "planned", "unknown"]),
    status_confidence: z.enum(["confirmed", "likely", "unknown"]),
    ...placed,
    point_source: list,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    main_as_of: dateOrNull,
    as_of: date,
  }),
  rows: 32,
};
export type PlantRow = z.infer<typeof plantTable.schema>;
