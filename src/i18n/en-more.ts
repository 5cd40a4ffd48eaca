import type { Dictionary } from ".";
import type { viMore } from "./vi-more";

/** The words of cards, lists and pages in English. */
import { enCompare } from "./en-compare";
import { enFigures } from "./en-figures";
import { enIndicators } from "./en-indicators";
import { enRegions } from "./en-regions";
import { enTable } from "./en-table";
import { enFilter } from "./en-filter";
import { enKey } from "./en-key";
import { enThings } from "./en-things";
import { enHydropower } from "./en-hydropower";
import { enBorder } from "./en-border";
import { enForest } from "./en-forest";
import { enNtm } from "./en-ntm";
import { enProjects } from "./en-projects";
import { enProvince } from "./en-province";
import { enMapList } from "./en-map-list";
export const enMore = {
  ...enCompare,
  ...enFigures,
  ...enIndicators,
  ...enRegions,
  ...enTable,
  ...enFilter,
  ...enKey,
  ...enThings,
  ...enHydropower,
  ...enBorder,
  ...enForest,
  ...enNtm,
  ...enProjects,
  ...enProvince,
  ...enMapList,
  "list.filter": "Filter by name",
  "list.count": { one: "{n} entry", other: "{n} entries" },
  "list.shown": "{n} of {of} entries",
  "list.none": "No entry matches “{query}”.",
  "list.unplaced": "Place not known",
  "list.unplaced.why": "The sources do not say in which commune it lies, so it is not drawn on the map.",
  "list.value": "{value}, figure of {date}",
  "list.protected": "Protected forests",
  "list.rangers": "Areas of ranger stations",
  "list.not_drawn": "In the list only: there are no outlines to draw on the map.",
  "list.forest": "Forest area",
  "list.cover": "Forest cover",
  "list.area": "{area} km²",
  "list.people": "{n} people",

  "card.code": "Code {code}",
  "card.zoom": "Zoom to it on the map",
  "card.measures": "Area and population",
  "card.area": "Area",
  "card.area.official": "Official area",
  "card.area.drawn": "Area as drawn on the map",
  "card.area.difference": "{km2} km² ({percent})",
  "card.area.difference.label": "Difference from the official figure",
  "card.population": "Population",
  "card.population.census-2019": "Population, census 2019",
  "card.population.earlier": "Within the boundaries of before 1 January 2020; no density is computed from it",
  "card.population.scheme-2025": "Population, scheme 2025",
  "card.population.yearbook-2022": "Population, yearbook 2022",
  "card.density": "Population density",
  "card.density.none": "Not computed: the census of 2019 counted within the boundaries before 1 January 2020",
  "card.density.note": "Computed: {series}, over the official area",
  "card.seat": "Seat",
  "card.resolution": "Legal basis",
  "card.resolution.clause": "Clause {clause}, Article 1, Resolution 1661/NQ-UBTVQH15",
  "card.resolution.by": "Resolution 1661/NQ-UBTVQH15 of 16 June 2025",
  "card.names": "Other names",
  "card.former_seat": "District seat",
  "card.made_of": { one: "Made from {n} unit", other: "Made from {n} units" },
  "card.contains": { one: "{n} commune-level unit", other: "{n} commune-level units" },
  "card.contains.districts": {
    one: "{n} district-level unit (to 30 June 2025)",
    other: "{n} district-level units (to 30 June 2025)",
  },
  "card.contains.communes": {
    one: "{n} commune or ward (since 1 July 2025)",
    other: "{n} communes and wards (since 1 July 2025)",
  },
  "card.became": "Now part of",
  "card.became.district": {
    one: "The units of {name} are now in {n} commune or ward",
    other: "The units of {name} are now in {n} communes and wards",
  },
  "card.sisters": "Units merged into {name}",
  "card.part.of": "{n} of its {of} former units",
  "card.crosses": "Made from {n} former districts: {names}",
  "card.crosses.short": "two districts",
  "card.sum": "Sum",
  "card.sum.note": "computed",
  "card.this": "this unit",
  "card.known": "{n} of {of} units have data",
  "card.table.unit": "Unit",
  "card.table.area": "km²",
  "card.table.census": "Population 2019",
  "card.themes": "In this unit",
  "card.themes.none": "None of the things in the theme layers is recorded here.",
  "card.plants": { one: "{n} hydropower plant or scheme", other: "{n} hydropower plants and schemes" },
  "card.plants.mw": "{sum} in all (capacity known for {n} of {of})",
  "card.gates": { one: "{n} border gate or opening", other: "{n} border gates and openings" },
  "card.projects": { one: "{n} project, plan or landmark", other: "{n} projects, plans and landmarks" },
  "card.projects.capital": "{sum} in all (capital known for {n} of {of})",
  "card.maybe": {
    one: "{name}: {n} that may lie here, its unit not being known exactly",
    other: "{name}: {n} that may lie here, their units not being known exactly",
  },
  "card.forest": "Forest",
  "card.forest.series": "Forest of the province by year",
  "card.forest.date": "As of",
  "card.forest.area": "Forest area (ha)",
  "card.forest.cover": "Cover (%)",
  "card.ntm.province": "New Rural Development in the province",
  "card.ntm.earlier": "Earlier dates and plans",
  "card.ntm": "New Rural Development",
  "card.ntm.met":
    "{n} of {of} former communes met the standard or the advanced one; no data for {unknown}. The status belongs to the former communes; the new ones are assessed anew.",
  "card.ntm.criteria": "Criteria met",
  "card.more_figures": { one: "{n} more figure", other: "{n} more figures" },
  "card.more_things": { one: "{n} more", other: "{n} more" },
  "card.foundation": "Foundation and seat",
  "card.ended": "Basis of the merger",
  "card.former_district": "Until 30 June 2025 in",
  "card.approximate_area": "Area taken as a difference or estimated, not published as such.",
  "card.indicators": "Other figures",
  "card.shared": { one: "One figure for {n} unit", other: "One figure for {n} units together" },
  "card.discrepancies": "Sources that disagree",
  "card.facts": "Facts",
  "card.places": "Place",
  "card.place.site": "The point is that of the works, from a source.",
  "card.place.neighbourhood": "The point is approximate and may be some kilometres off.",
  "card.place.units":
    "Known only to lie in the units below, without coordinates; the symbol stands in the middle of the unit.",
  "card.place.unknown": "Place not known, not drawn on the map.",
  "card.place.before": "Before 1 July 2025",
  "card.place.after": "Since 1 July 2025",

  "quality.published": "published",
  "quality.derived": "derived",
  "quality.estimated": "estimated",
  "quality.scheme-2025": "from the merger scheme of 2025",
  "quality.yearbook-2022": "from the statistical yearbook of 2022",
  "quality.resolution-2019": "from the boundary resolution of 2019",
  "quality.residual": "derived: the new commune or the district less its known parts",
  "quality.sum": "sum of the 45 communes and wards",
  "quality.gis-scaled": "estimated from the map, scaled to the published total",

  "print.title": "Điện Biên province: {name}",
  "print.units": "administrative units",
  "print.swipe": "The two eras compared: before 1 July 2025 on the left, since then on the right",
  "print.side": "The two eras compared on two maps of the same scale",
  "print.overlay.before": "Before 1 July 2025, with the boundaries since that day drawn over the map",
  "print.overlay.after": "Since 1 July 2025, with the boundaries before that day drawn over the map",
  "print.known": "Known for {n} of {of} units",
  "print.method": { one: "{n} class, {method}", other: "{n} classes, {method}" },
  "print.date": "Printed on {date}",
  "print.more_sources": { one: "and {n} more source", other: "and {n} more sources" },
  "print.grouped": "A symbol with a number: several things close together",
  "print.north": "North",

  "source.as_of": "As of {date}",
  "source.number": "No. {number}",
  "source.licence": "Licence: {licence}",
  "source.open": "Open the source",
  "source.no_address": "No address on the web",
  "source.failed": "The list of sources could not be loaded.",
  "source.unknown": "Source {id}",

  "sources.lead": "Every figure on the map leads back to one or more of these sources.",
  "sources.filter": "Filter by title, publisher, number",
  "sources.kind": "Kind of source",
  "sources.kind.all": "All",
  "sources.kind.document": "Administrative document",
  "sources.kind.law": "Legal document",
  "sources.kind.statistics": "Statistics",
  "sources.kind.press": "Press",
  "sources.kind.government-page": "Government page",
  "sources.kind.dataset": "Dataset",
  "sources.kind.map": "Map",
  "sources.kind.encyclopedia": "Encyclopedia",
  "sources.kind.company-page": "Company page",
  "sources.kind.other": "Other",
  "sources.column.title": "Source",
  "sources.column.publisher": "Publisher",
  "sources.column.date": "Date",
  "sources.column.kind": "Kind",
  "sources.shown": "{n} of {of} sources",

  "discrepancies.lead":
    "Where two sources do not agree, both values are kept, with the one that is used and the reason why.",
  "discrepancies.filter": "Filter",
  "discrepancies.kind.two-documents": "The two documents of the province",
  "discrepancies.kind.annex-arithmetic": "Arithmetic in the annex of the report",
  "discrepancies.kind.sources": "Between sources",
  "discrepancies.kind.totals": "Totals and their parts",
  "discrepancies.kind.identity": "Names and codes of units",
  "discrepancies.used": "used",
  "discrepancies.both": "both shown",
  "discrepancies.open": "Open {name}",
  "discrepancies.row": "Open row {row} of the annex",
  "discrepancies.shown": "{n} of {of} disagreements",

  "indicators.lead":
    "Annex of Report 3107/BC-UBND of 29 June 2025 of the provincial People's Committee, every row and column as printed, in the Vietnamese format (17.970,88), and the figures in the text of the province's two documents. A marked row has a printed figure that does not follow from its row or differs from another document; both figures stand with their dates.",
  "indicators.column.ordinal": "No.",
  "indicators.column.name": "Indicator",
  "indicators.column.unit": "Unit",
  "indicators.column.plan": "Plan 2025",
  "indicators.column.h1_2024": "First half of 2024",
  "indicators.column.h1_2025": "First half of 2025, estimate",
  "indicators.column.compare": "First half of 2025 against (%)",
  "indicators.column.vs_h1_2024": "First half of 2024",
  "indicators.column.vs_plan": "Plan 2025",
  "indicators.marked": { one: "{n} disagreement", other: "{n} disagreements" },
  "indicators.only_marked": "Only rows with disagreements",
  "indicators.shown": "{n} of {of} rows",

  "help.use": "How to use the map",
  "help.use.era":
    "Choose “Before 1 July 2025” or “Since 1 July 2025” to see the two administrative pictures on the same base.",
  "help.use.search":
    "Search by name with or without diacritics, former name, unit code, plant, border gate or project. Choosing a result flies there and opens its card.",
  "help.use.card":
    "Click a commune or a symbol to open its card. The small sheet beside a figure tells its document, date and address.",
  "help.use.print": "“Print the map” puts the view you see with title, legend, sources and date on one A4 page.",
  "help.use.link":
    "The address of the page keeps the point in time, the layers, the selection and the view: copy it to share exactly this map.",
  "help.compare.views":
    "Compare the two eras in four ways: in turn; overlay (the boundaries of both on one map); swipe (before 1 July 2025 on the left, since then on the right); side by side (two maps that move together, with the counterpart of a unit lit on the other).",
  "help.compare.indicator":
    "The map of an indicator colours the units by area, population, density and figures of the themes. Both eras share the same classes, so that a colour means the same on both; hatching is no data.",
  "help.compare.classes":
    "There are four ways of making classes: natural breaks (values close together), quantiles (about as many units in each), equal intervals, or limits of your own. Another way may change the look of the map a good deal although the figures are the same.",
  "help.compare.regions":
    "Up to 4 regions of your own are put together from new communes, former communes or former districts, in a list or on the map itself; they are added up, compared and downloaded. The address of the page keeps them.",
  "help.compare.twice":
    "Within a region no land is counted twice: adding a new commune when part of its former communes is in already adds only the rest. Rates and densities are computed anew from totals, never as a mean of rates.",
  "help.compare.table":
    "The table ranks, filters and chooses columns at every level; the arrow keys go between cells, Enter opens the sources of a cell. Excel and CSV files carry the sources and the quality of each figure.",
  "help.compare.figures":
    "“The merger in figures” sums up how 129 former communes became 45; press a bar to see the names of the units.",
  "help.themes.filter":
    "“Filter” in each layer narrows it by status, capacity, investment, river, former district, new commune or words of the name; the numbers tell how many are left. Map, legend, list and table follow one filter; “Clear all filters” takes all of it away at once.",
  "help.themes.within": "“Within” shows every layer in one unit only, or in one of your own regions.",
  "help.themes.things":
    "“Table” lists the entries of a layer in the order of any column, or adds them up by former district, former commune or new commune; to Excel and CSV.",
  "help.themes.dense": "Press a symbol with a number, or a place where symbols overlap, for a list of what is there.",
  "help.themes.page":
    "Each layer has a page of figures: those of the province beside what the map has, what is not known, and where sources differ.",
  "help.themes.lines":
    "Projects that are lines are drawn, broken, along a road or river of the base map only; where no alignment is published a bar stands for them.",
  "help.keys": "Keys",
  "help.keys.search": "Go to the search",
  "help.keys.escape": "Close what lies uppermost: suggestions, page, card",
  "help.keys.arrows":
    "Move the map (when it has the focus) or the divider; go through suggestions and the cells of the table",
  "help.keys.zoom": "Zoom the map in and out",
  "help.keys.divider": "Move the divider by 10 % (when it has the focus); Home, End: to either end",
  "help.keys.undo": "Undo while putting regions together; with Shift, redo",
  "help.keys.print": "Print the map as you see it",
  "help.keys.enter": "Open the chosen result",
  "help.exact": "How exact it is",
  "help.exact.outline":
    "The province and the 45 communes are drawn after OpenStreetMap. Lines between former communes that are now in the same commune are approximate, some hundreds of metres; they settle no dispute and serve no land procedure.",
  "help.exact.area":
    "Official areas are those of the merger scheme; the area as drawn stands beside them and differs by up to 7.5% for single communes.",
  "help.exact.place":
    "Things known only by commune are drawn with a dashed outline in the middle of it; things with no known place are in the lists only.",
  "help.exact.missing": "“No data” means that no published figure was found; it does not mean zero.",
  "help.credits": "Base map and licences",
  "help.licence":
    "Code under the MIT licence. Boundaries from OpenStreetMap under ODbL 1.0; databases made from them are under the same licence.",
} satisfies Pick<Dictionary, keyof typeof viMore>;
