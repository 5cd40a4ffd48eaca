/** Forest areas and cover. */
import { z } from "zod";
import {
  communeCodes,
  date,
  integerOrNull,
  numberOrNull,
  percentOrNull,
  quality,
  sources,
  text,
  textOrNull,
} from "../cells.ts";

export const forestTable = {
  schema: z.object({
    id: text,
    level: z.enum(["province", "district", "commune", "protected-area", "ranger-station"]),
    code: textOrNull,
    name_vi: text,
    name_en: textOrNull,
    year: integerOrNull,
    forest_ha: numberOrNull,
    natural_ha: numberOrNull,
    planted_ha: numberOrNull,
    cover_pct: percentOrNull,
    area_ha: numberOrNull,
    former_communes: communeCodes,
    communes: communeCodes,
    quality,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: null,
};
export type ForestRow = z.infer<typeof forestTable.schema>;
