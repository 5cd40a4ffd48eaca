import type { Entry } from ".";
import type { viHydropower } from "./vi-hydropower";

/** The words of the page of hydropower in English. */
export const enHydropower: Record<keyof typeof viHydropower, Entry> = {
  "disputed.hint": "Other sources give:",

  "hydropower.status": "By status",
  "hydropower.status.lead":
    "Plants and schemes that published sources name. Press a field to see exactly those on the map.",
  "hydropower.plants": { one: "{n} plant", other: "{n} plants" },
  "hydropower.schemes": { one: "{n} plant or scheme", other: "{n} plants and schemes" },
  "hydropower.known.all": "{n} of {of} with a figure of their own",
  "hydropower.known.none": "no capacity of their own known",
  "hydropower.and_shared": "and {mw} known only for {n} plants together",
  "hydropower.on_map": "Show on the map",
  "hydropower.shortcuts": "Quick filters",
  "hydropower.large": "Operating, {mw} or more: {n}",
  "hydropower.all": "All: {n}",
  "hydropower.said": { one: "The map shows {n} plant or scheme", other: "The map shows {n} plants and schemes" },

  "hydropower.check": "Against the province’s report",
  "hydropower.check.lead":
    "The report counts {plants} plants in operation with {mw} and lists none. Here {named} can be named, {likely} of them only likely to be in operation; for {sized} of them the capacity is known, {attributed} together; {rest} cannot be put down to any plant.",
  "hydropower.check.picture": "Stacked bar: {parts}. All figures are in the table below.",
  "hydropower.check.part": "{part} {mw} ({share})",
  "hydropower.check.column.part": "Part",
  "hydropower.check.own": "With a capacity of their own",
  "hydropower.check.shared": "Known only as the total of a group",
  "hydropower.check.rest": "Capacity not attributed",
  "hydropower.check.unsized": "named, without data:",
  "hydropower.check.unnamed": { one: "{n} plant not named", other: "{n} plants not named" },
  "hydropower.check.total": "In the report",
  "hydropower.basis.as-built": "as built",
  "hydropower.basis.design": "design figures",
  "hydropower.basis.planned": "planned figures",
  "hydropower.basis.derived": "by subtraction",
  "hydropower.basis.unknown": "kind of figure not known",
  "hydropower.check.basis":
    "Only {built} of the {own} are as-built figures of a source; the others are design, planned or derived figures, so that {rest} holds only if those equal what was built.",
  "hydropower.check.shared.why":
    "{mw} is what remains of a total of {total} ({plants} plants, {date}) less {others}; there is no figure for {names} alone.",
  "hydropower.check.candidates":
    "The unnamed plants may be among the {n} entries below whose status is not known or said to be under construction; no source confirms that any of them runs.",
  "hydropower.check.counting": "Nor is it known whether the report counts a cascade as one plant or several.",

  "hydropower.path": "Capacity as published over time",
  "hydropower.path.lead":
    "The capacity in operation that sources give, and what was added in between. Dark: published totals; light: additions; hatched: computed here, or planned.",
  "hydropower.path.column.when": "As of",
  "hydropower.path.column.mw": "MW",
  "hydropower.path.column.bar": "Chart",
  "hydropower.path.column.plants": "Plants",
  "hydropower.path.plan": "Expected at the end of 2025",
  "hydropower.path.computed": "Added, computed",
  "hydropower.path.unexplained": "Difference no source explains",
  "hydropower.path.planned": "To be added by the plan, computed",
  "hydropower.path.gap":
    "{before} ({date}) and the {added} of Phi Lĩnh and Mường Mươn make {sum}, {gap} less than the {reported} of the report; {plants} plants are missing as well. The report does not explain it. If all sources count alike, {plants} plants with {gap} were added from August 2023 to the end of 2024; no source was found that names them.",
  "hydropower.path.end":
    "{end} is the target for the end of 2025, once Nậm Núa 2 generates; no source confirms that it was reached. The {step} of Nậm Núa 2 are the difference of the two.",
  "hydropower.totals": "Other published totals",
  "hydropower.totals.lead":
    "They include schemes not in operation and cannot be added to or compared with those above.",
  "hydropower.totals.what": "What",
  "hydropower.totals.count": "Schemes",

  "hydropower.units": "Capacity and number by unit",
  "hydropower.units.level": "Level",
  "hydropower.units.column.unit": "Unit",
  "hydropower.units.column.count": "Listed",
  "hydropower.units.column.mw": "Known capacity",
  "hydropower.units.running": "operating: {n}",
  "hydropower.units.running.mw": "operating {mw}",
  "hydropower.units.known": "{n} of {of} known",
  "hydropower.units.maybe": "perhaps {n} more",
  "hydropower.units.unplaced": "Unit not known",
  "hydropower.units.total": "Province, each once",
  "hydropower.units.repeated":
    "What lies in several units counts whole for each of them but once in the last row: the rows together count {n} more.",
  "hydropower.units.none": {
    one: "{n} unit with none in the list is left out.",
    other: "{n} units with none in the list are left out.",
  },
  "hydropower.units.possible": "{n} of them may have one for which the sources name a larger unit only.",
  "hydropower.units.color": "Colour the map by MW",
  "hydropower.units.table": "Open the table",

  "hydropower.missing": "What is missing",
  "hydropower.missing.lead":
    "Of the {n} operating plants that can be named. Missing means that no published source was found, not that it is zero.",
  "hydropower.missing.mw": "No capacity of its own",
  "hydropower.missing.built": "A capacity, but not the one as built",
  "hydropower.missing.year": "Year of commissioning not known",
  "hydropower.missing.point": "No coordinates",
  "hydropower.missing.gwh": "No average annual output",
  "hydropower.missing.owner": "Owner or operator not known",
  "hydropower.missing.of": "{n} of {of}",
  "hydropower.sought":
    "Sought and not found in public sources: electricity licences, plants under the avoided-cost tariff and dam-safety plans with a list for the province; the annex on power sources of the provincial plan (decision 109/QĐ-TTg of 27 January 2024); any confirmation that Nậm Pay and Nậm Núa 2 generate.",

  "hydropower.disputes": "Coordinates, capacities and facts that sources give differently",
  "hydropower.disputes.lead":
    "{n} points on {plants} plants: {points} on coordinates, {mw} on capacity, {other} on other facts. Both values are kept, with the one used and why.",
  "hydropower.disputes.kind": "About",
  "hydropower.disputes.kind.all": "All",
  "hydropower.disputes.kind.point": "Coordinates",
  "hydropower.disputes.kind.mw": "Capacity",
  "hydropower.disputes.kind.other": "Other",

  "hydropower.output": "Electricity generated, first half of 2025 (estimate)",
  "hydropower.output.of_plan": "{share} of the plan for the year ({plan})",
  "hydropower.output.of_before": "{share} of the same period a year before ({before})",
};
