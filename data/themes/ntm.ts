/** New Rural Development (nông thôn mới). */
import { z } from "zod";
import { date, level, numberIn, orNull, sources, text, textOrNull, yearOrNull } from "../cells.ts";

/** `status` rows: one per former commune (115). `count` rows: how many communes are in a class. `criteria` rows: criteria met of 19. */
export const ntmTable = {
  schema: z.object({
    id: text,
    row: z.enum(["status", "count", "criteria"]),
    level,
    code: text,
    class: z.enum([
      "model",
      "advanced",
      "met",
      "basically_met",
      "unknown",
      "rural_communes",
      "criteria_19",
      "criteria_15_18",
      "criteria_10_14",
      "criteria_5_9",
      "criteria_below_10",
      "average_criteria",
      "villages",
      "districts_complete",
      "criteria",
    ]),
    value: orNull(numberIn(0, 5000)),
    unit: textOrNull,
    year: yearOrNull,
    confidence: z.enum(["verified", "inferred", "none"]),
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: 165,
};
export type NtmRow = z.infer<typeof ntmTable.schema>;
