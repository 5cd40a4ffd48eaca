import type { Entry } from ".";
import type { viForest } from "./vi-forest";

/** The words of the page of the forest, and of series and recomputed sums, in English. */
export const enForest: Record<keyof typeof viForest, Entry> = {
  "series.choose": "{title}: choose a time",
  "series.picture": "Chart: {title}. Read each time with the slider below, or show it as a table.",
  "series.time": "Time",
  "series.unsplit": "Not told apart",
  "sum.follows": "It follows.",
  "sum.differs": "It does not follow: the source prints {printed}.",

  "forest.lead":
    "In mid-2025 Điện Biên had 426,378.55 ha of forest, a cover of 44.70%; the target for the end of 2025 is at least 45.5%. No public source gives the forest of every former district or every new commune: this page says plainly how much is known.",
  "forest.map.district": "Map by former district",
  "forest.map.commune": "Map by new commune",
  "forest.map.indicator": "Colour by forest cover",
  "forest.cover.title": "Forest cover over the years",
  "forest.cover.note":
    "The upright axis begins at 34%. Hatched: years without a figure; a dotted line only joins two known times and is no figure. Open point: rounded. Forest inventories broke the series in 2010 and 2015, so these years are not joined to the ones before.",
  "forest.cover.target": "Target for the end of 2025: at least {value}",
  "forest.cover.behind": "In mid-2025 {points} percentage points were missing, {ha} ha of the natural area of {area}.",
  "forest.break": "inventory",
  "forest.area.title": "Natural and planted forest",
  "forest.area.note":
    "Axis and figures over the bars: thousand ha. Planted forest is counted once it has matured. For 2019 only a rounded total is known; of the hatched years no area is.",
  "forest.area.natural": "Natural forest",
  "forest.area.planted": "Planted forest",

  "forest.report": "The first half of 2025 in the report of the province",
  "forest.report.lead":
    "Figures from the text of report 3107/BC-UBND and its footnotes. Under each group stand the totals and ratios that can be recomputed from these very figures.",
  "forest.group.work": "Protection and growth",
  "forest.group.law": "Breaches of law and fires",
  "forest.group.certificates": "Certificates for forestry land",
  "forest.group.payments": "Forest-environment services",
  "forest.certificates.plan":
    "The report does not print the plan. By the printed percentages it is about {low}–{high} ha as a whole; by its two parts, {partLow}–{partHigh} ha.",
  "forest.certificates.agree": "The two overlap, so the three percentages do not contradict each other.",
  "forest.certificates.disagree": "The two do not overlap.",

  "forest.planting": "Planting against the plan",
  "forest.planting.lead": "Production forest, hectares planted of those planned for each year.",
  "forest.planting.year": "Year",
  "forest.planting.done": "Planted (ha)",
  "forest.planting.plan": "Plan (ha)",
  "forest.planting.share": "Reached",
  "forest.planting.total": "Four years",
  "forest.planting.half": "Concentrated forest planted in the first half of 2025, annex of the report",
  "forest.planting.press": "Concentrated forest planted in 2025, by the press",

  "forest.payments": "Forest-environment payments by area, 2021",
  "forest.payments.lead":
    "The source puts “more than” before each figure. Nine units add up to VND {sum} billion of a total of {total}; the figure printed for Điện Biên Phủ city does not fit and is not used.",
  "forest.payments.unit": "Former district",
  "forest.payments.amount": "Billion VND",
  "forest.payments.share": "Of the total",
  "forest.payments.total": "Whole province",
  "forest.payments.other": "Other figures of the province",
  "forest.payments.plan": "Planned income, {year}",
  "forest.payments.basin": "Forest in the basin of the {name} hydropower plant",

  "forest.known": "How much is known",
  "forest.known.lead":
    "The province has {ha} of forest. The two tables tell of the same land in two administrative pictures and must not be added; the figures are also of different years, so the shares only say how complete they are.",
  "forest.known.district": "By former district (before 1 July 2025)",
  "forest.known.commune": "By new commune and ranger station (since 1 July 2025)",
  "forest.known.sum":
    "{known} of {of} units have a figure: {ha} ha, {share} of the province's forest, on {ground} of its natural area.",
  "forest.known.rest": "Not known by unit: {ha} ha (a difference, indicative only since the years differ).",
  "forest.known.unit": "Unit",
  "forest.known.year": "Year",
  "forest.known.ha": "Forest (ha)",
  "forest.known.cover": "Cover",
  "forest.known.computed": "computed from the published cover and area",
  "forest.known.within": "Not added, since it lies in the figure of {name}: {unit}, {ha} ha.",
  "forest.known.station": "Without a figure: {name}.",
  "forest.known.unknown": { one: "{n} unit without a figure", other: "{n} units without a figure" },
  "forest.known.bar": "Known {known}; not known {unknown}",

  "forest.protected": "Special-use forest and protected areas",
  "forest.protected.lead":
    "No outline is public, so they are not drawn on the map; they are known by these units only. The area is that of the whole site, not of its forest.",
  "forest.protected.before": "Communes and wards before 1 July 2025",
  "forest.protected.after": "Communes and wards since 1 July 2025",
  "forest.protected.name": "Name",
  "forest.protected.types": "The three types of forest in the province",
  "forest.protected.types.note":
    "Rounded figures on an undated page (about 2023–2024), {sum} ha together; the Mường Nhé reserve alone covers {reserve} ha, so “special-use forest” here and the areas of the sites are counted in two ways.",
};
