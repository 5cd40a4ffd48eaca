/** Forest areas and cover. */
import { z } from "zod";
import {
  communeCodes,
  date,
  hectaresOrNull,
  percentOrNull,
  quality,
  sources,
  text,
  textOrNull,
  yearOrNull,
} from "../cells.ts";

export const forestTable = {
  schema: z.object({
    id: text,
    level: z.enum(["province", "district", "commune", "protected-area", "ranger-station"]),
    code: textOrNull,
    name_vi: text,
    name_en: textOrNull,
    year: yearOrNull,
    forest_ha: hectaresOrNull,
    natural_ha: hectaresOrNull,
    planted_ha: hectaresOrNull,
    cover_pct: percentOrNull,
    area_ha: hectaresOrNull,
    former_communes: communeCodes,
    communes: communeCodes,
    quality,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: 34,
};
export type ForestRow = z.infer<typeof forestTable.schema>;
