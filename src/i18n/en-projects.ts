import type { Entry } from ".";
import type { viProjects } from "./vi-projects";

/** The words of the page of the projects in English. */
export const enProjects: Record<keyof typeof viProjects, Entry> = {
  "projects.count": { one: "{n} entry", other: "{n} entries" },
  "projects.all": "All",
  "projects.capital.none": "capital not known",
  "projects.capital.of": "capital {capital} (known of {n} of {of})",
  "projects.show": "{name}: {words}. Show on the map",

  "projects.same_commune": {
    one: "In the same commune: {n} other entry",
    other: "In the same commune: {n} other entries",
  },

  "projects.contents.totals": "The province",
  "projects.contents.calling": "Calling for investment",
  "projects.contents.approved": "Approved in 2025",
  "projects.contents.paid": "Disbursement, budget",
  "projects.contents.matrix": "Field and status",
  "projects.contents.biggest": "Largest capital",
  "projects.contents.units": "Communes, districts",
  "projects.contents.known": "What is known",

  "projects.totals": "In the province, and on the map",
  "projects.totals.report": "The province, by the report of 29 June 2025",
  "projects.totals.map": "On the map, layer {layer}",
  "projects.totals.approved": "with approved investment policy, cumulative, without withdrawn projects",
  "projects.totals.operating": "Completed and operating",
  "projects.totals.under_way": "Under way",
  "projects.totals.difference": "a difference, not printed in the report",
  "projects.totals.kinds": "{projects} projects, {plans} plans and {landmarks} landmarks.",
  "projects.totals.known":
    "The capital adds up {n} of {of} entries that have a figure; it is approximate, since many sources say “over”, “nearly” or “preliminary”.",
  "projects.totals.map.capital": "Capital of the entries on the map",
  "projects.totals.early":
    "Of this, {capital} belong to {n} entries that are calling for investment, approved or in preparation.",
  "projects.totals.apart":
    "These are two different lists. The report counts projects whose investment policy was approved, with their registered capital (section I.1 §6, attracting investment), and names only the 6 of the first half of 2025. The map has the projects that are named in the report or the press, among them public investment, official development assistance, plans, and projects not approved yet. So no share is computed between the two.",

  "projects.calling": "Calling for investment: {n}",
  "projects.calling.none": "No project is known to be calling for investment.",
  "projects.calling.facts": "Everything known of it",
  "projects.calling.next": "Approved or in preparation:",

  "projects.approved": "Investment policy approved in the first half of 2025",
  "projects.approved.named": "Footnote 17 names {n} projects without the capital of each. On the map:",
  "projects.approved.slip": "See how the capital is printed",
  "projects.named": "Other projects that the report names",
  "projects.named.7.2b": "Key public investment projects ({n})",
  "projects.named.7.2b.what":
    "Section I.1 §7.2(b): obstacles and land clearance to be resolved, works and disbursement to be sped up.",
  "projects.named.18": "Urban infrastructure with non-budget capital, obstacles being resolved ({n})",
  "projects.named.18.what": "Footnote 18 of section I.1 §7.2(c).",
  "projects.named.36": "Given an environmental permit in the half-year ({n})",
  "projects.named.36.what": "Footnote 36 of section I.4: 8 establishments and projects.",
  "projects.named.13": "Commercial housing cleared for sale ({n})",
  "projects.named.13.what": "Footnote 13 of section I.1 §2.2.",
  "projects.named.10": "Planning completed ({n})",
  "projects.named.10.what": "Footnote 10 of section I.1 §2.2: 3 plans.",
  "projects.named.11": "Planning basically completed ({n})",
  "projects.named.11.what": "Footnote 11 of section I.1 §2.2; on the map as the project of the same name.",

  "projects.paid": "Public investment disbursed in 2025",
  "projects.paid.lead":
    "What of each plan was disbursed, for every programme that the two provincial documents name; the last project is as the press has it and counts from its start. Dashed line: one half. Hatched bar: computed here.",
  "projects.paid.programme": "Programme or fund",
  "projects.paid.plan": "Plan",
  "projects.paid.disbursed": "Disbursed",
  "projects.paid.printed": "Printed share",
  "projects.paid.computed": "Recomputed",
  "projects.paid.verdict": "Check",
  "projects.paid.of": "{disbursed} of {plan}",
  "projects.paid.as_of": "as of {date}",
  "projects.paid.no_amounts": "no amounts in the source",
  "projects.paid.not_printed": "no share in the source",
  "projects.paid.derived": "computed",
  "projects.paid.table": "Table of disbursement, scrolls sideways",
  "projects.paid.on_base": "The same, against the base printed in the report (capital allocated)",
  "projects.paid.follows": "agrees",
  "projects.paid.differs": "does not follow from the printed figures",
  "projects.paid.base":
    "The report prints “1.249.056/3.166.973 million VND (39.07% of the plan)”: 39.07% is right only of the assigned plan of 3,196,678; of the allocated 3,166,973 it is 39.44%. The notice of July says 42.84%; neither document explains the difference.",
  "projects.paid.see": "See the disagreements",
  "projects.paid.missing":
    "These figures do not add up to a total: the report does not say whether the capital of the three programmes is part of the plan of 3,196,678 million VND. Each programme by itself, official development assistance as a whole, and other funds: not in the two documents.",
  "projects.paid.plan2025": "The plan for 2025",
  "projects.investment": "Total social investment",
  "projects.budget": "The budget in the first half of 2025",
  "projects.budget.annex": "Every line of the annex of the report",

  "projects.matrix": "By field, funding and status",
  "projects.matrix.lead":
    "Bold numbers are counts: press one to see just those entries on the map and in the list. Small numbers are capital in billion VND; (2/5): known of 2 of 5; –: capital not known; ≈: a sum of figures some of which are rounded.",
  "projects.matrix.scroller": "Table by field, funding and status, scrolls sideways",
  "projects.by.category": "Field",
  "projects.by.funding": "Funding",

  "projects.biggest": "Largest capital",
  "projects.biggest.lead":
    "By total investment: {n} entries have a figure; {none} have none and are not in this ranking.",
  "projects.biggest.all": "Show all {n} with a figure",
  "projects.biggest.fewer": "Show the first {n} only",

  "projects.units": "By administrative unit",
  "projects.units.level": "Level of the units",
  "projects.units.commune": "New communes and wards",
  "projects.units.district": "Former districts",
  "projects.units.commune.lead":
    "{n} of 45 communes and wards have projects. A project in several communes is counted whole in each of them and once in the total, so the rows do not add up to it.",
  "projects.units.district.lead":
    "{n} of 10 former districts have projects. A project in several districts is counted whole in each of them and once in the total, so the rows do not add up to it.",
  "projects.units.column": "Count, and capital in billion VND",
  "projects.units.all": "Show all {n} units",
  "projects.units.fewer": "Show the first {n} only",
  "projects.units.unplaced": {
    one: "Whole province or place not known: {n} entry",
    other: "Whole province or place not known: {n} entries",
  },
  "projects.units.larger": {
    one: "Known for a larger unit only: {n} entry",
    other: "Known for a larger unit only: {n} entries",
  },

  "projects.known.title": "What is known",
  "projects.known.lead": "How many of an investor's questions the sources answer for {of} entries.",
  "projects.known.of": "{n} of {of}",
  "projects.known.capital": "Total investment",
  "projects.known.status": "Status",
  "projects.known.funding": "Funding",
  "projects.known.investor": "Investor",
  "projects.known.land": "Area or length",
  "projects.known.commune": "Commune or ward",
  "projects.known.point": "Point with coordinates",
  "projects.known.each": "Each entry, by how many are answered",
  "projects.known.group": "{n} of {of} questions: {count} entries",
};
