/** Border gates and openings, and events there. */
import { z } from "zod";
import { date, dateOrNull, list, numberIn, orNull, placed, sources, text, textOrNull } from "../cells.ts";

export const gateTable = {
  schema: z.object({
    id: text,
    name_vi: text,
    name_en: text,
    class: z.enum(["international", "bilateral", "main", "secondary", "opening"]),
    status: z.enum(["operating", "goods_only", "inventory", "agreed"]),
    status_vi: text,
    status_en: text,
    counterpart: textOrNull,
    counterpart_place_vi: textOrNull,
    counterpart_place_en: textOrNull,
    country: z.enum(["LA", "CN"]),
    road: textOrNull,
    road_km: orNull(numberIn(0.1, 500)),
    border_marker: textOrNull,
    ...placed,
    point_source: list,
    precision_note_vi: textOrNull,
    precision_note_en: textOrNull,
    note_vi: textOrNull,
    note_en: textOrNull,
    source: sources,
    as_of: date,
  }),
  rows: 6,
};
export type GateRow = z.infer<typeof gateTable.schema>;

export const gateEventTable = {
  schema: z.object({
    id: text,
    /** A row of border-gates.csv. */
    gate: text,
    /** As exactly as known; null where not even the year is. */
    date: dateOrNull,
    /** Opened or reopened; agreed between both sides; aimed at; surveyed or built; goods allowed; reported as a state of affairs. */
    kind: z.enum(["opening", "agreement", "plan", "works", "trade", "report"]),
    text_vi: text,
    text_en: text,
    source: sources,
    /** The day the source speaks from. */
    as_of: date,
  }),
  rows: 19,
};
export type GateEventRow = z.infer<typeof gateEventTable.schema>;
