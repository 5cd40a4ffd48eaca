import type { Entry } from ".";
import type { viNtm } from "./vi-ntm";

/** The words of the page of New Rural Development in English. */
export const enNtm: Record<keyof typeof viNtm, Entry> = {
  "ntm.lead":
    "Before the merger 26 of the province's 115 communes met the New Rural standard. The title belongs to the former commune: the 42 new communes must be assessed anew, and by 23 November 2025 none had been recognised.",
  "ntm.lead.what": "communes that met the standard, before and after the merger",
  "ntm.contents.before": "Before the merger",
  "ntm.contents.after": "After the merger",
  "ntm.contents.composition": "Each new commune and ward",
  "ntm.contents.named": "How many are known by name",
  "ntm.contents.history": "Over the years",
  "ntm.contents.appraisals": "Files for recognition",
  "ntm.map.layer": "Map of former communes by status",
  "ntm.map.indicator": "Map of new communes by share that met it",

  "ntm.before": "Before the merger: {n} communes in the programme",
  "ntm.ladder.step": "Step",
  "ntm.ladder.n": "Communes",
  "ntm.ladder.share": "Of all communes",
  "ntm.ladder.within": "of these:",
  "ntm.ladder.all": "The steps add up to all communes",
  "ntm.sums": "Printed figures recomputed",
  "ntm.average.bounds":
    "By the four steps above the mean number of criteria must lie between {low} and {high}; the one printed does.",
  "ntm.districts": "Two districts eligible, not yet recognised",
  "ntm.districts.why":
    "Mường Lay town and Điện Biên Phủ city are eligible to be recognised as having completed the programme. Because communes were being rearranged and districts abolished, the province had not finished the file for the Ministry of Agriculture and Environment to appraise (footnote 7 of the report).",

  "ntm.after": "After the merger: {n} new communes",
  "ntm.after.recognised": "{n} of {of} communes recognised by 23 November 2025; by the number of criteria they met:",
  "ntm.after.means": "What re-assessment means",
  "ntm.after.unit":
    "A title belongs to the unit that was appraised. When 115 communes became 42 larger ones, no new commune kept one; each criterion has to be reviewed and assessed afresh within the new boundaries.",
  "ntm.after.plan":
    "The report of the province sets the task for the second half of 2025: a plan to review and assess how far the communes meet the standard after the merger (part two, section 3.1).",
  "ntm.after.why":
    "Where a commune that met the standard was joined with one in special difficulties, many criteria fall below the threshold, income and multidimensional poverty above all. So a new commune may meet fewer criteria than one of its former communes did.",
  "ntm.after.mixed":
    "Most of the 5 advanced and 21 other communes that met the standard were joined with ones that had not, or basically had. One example: the new Thanh Nưa consists of four that had met it (Thanh Nưa, Thanh Luông, Thanh Hưng, Thanh Chăn) and Hua Thanh, which basically had.",
  "ntm.after.known": "Criteria published for {n} of {of} new communes",
  "ntm.after.before": {
    one: "Before the merger {n} of {of} former communes was known to have met the standard.",
    other: "Before the merger {n} of {of} former communes were known to have met the standard.",
  },

  "ntm.composition": "Which communes each new unit was made from",
  "ntm.composition.lead":
    "Each field is a former commune in the programme, coloured by its status to 30 June 2025. The year in brackets is the programme year. The report gives totals by step only; the status of single communes is from other sources, so many have no data.",
  "ntm.composition.filter": "Filter by new or former name",
  "ntm.composition.shown": "{n} of {of} communes and wards",
  "ntm.composition.status": "With a former commune",
  "ntm.composition.any": "of any status",
  "ntm.composition.order": "Order",
  "ntm.order.met": "Share known to have met it",
  "ntm.order.name": "By name",
  "ntm.order.unknown": "Most without data",
  "ntm.row.met": "{n} of {of} former communes met it",
  "ntm.row.unknown": "{n} without data",
  "ntm.row.none": "No former commune in the programme",
  "ntm.part.outside": "ward or township",
  "ntm.part.inferred": "inferred",
  "ntm.table.unit": "New commune or ward",

  "ntm.named": "How many are known by name",
  "ntm.named.lead":
    "The report gives numbers only. Names are from decisions, pages of districts and the press; no source names the model communes. An advanced commune has met the standard too.",
  "ntm.named.counted": "In the report",
  "ntm.named.verified": "Named by a source",
  "ntm.named.inferred": "Inferred",
  "ntm.named.missing": "Not known",
  "ntm.named.list": { one: "{n} commune known by name", other: "{n} communes known by name" },
  "ntm.named.advanced": "advanced",
  "ntm.named.met": "met",

  "ntm.history": "Over the years",
  "ntm.history.lead":
    "Only times with a source are drawn, and only communes before the merger counted. For 2018 the source has 16 communes that met or basically met the standard, not told apart, so they are not in the chart.",
  "ntm.history.all": "Every count by its date, plans among them",
  "ntm.history.plan": "plan",
  "ntm.series.met": "Communes that met the standard",
  "ntm.series.villages": "Villages recognised",

  "ntm.appraisals": "Appraisals",
  "ntm.appraisals.lead":
    "Criteria met of 19 when the appraisal council of the province sat; the state at that meeting, not the final result.",
  "ntm.appraisals.list": { one: "{n} appraisal with criteria", other: "{n} appraisals with criteria" },
  "ntm.appraisals.unit": "Former commune",
};
