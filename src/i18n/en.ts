import type { Dictionary } from ".";
import type { vi } from "./vi";

/** The words of the shell in English. */
export const en = {
  "app.name": "Map of Điện Biên",
  "app.line": "Before and after 1 July 2025",
  "app.title": "{name} – Map of Điện Biên",
  "app.panel": "Map panel",
  "app.skip": "Skip the map",
  "app.language": "Language",
  "app.close": "Close",
  "app.back": "Back",
  "app.retry": "Try again",
  "app.loading": "Loading…",
  "app.missing": "no data",
  "app.opens_new": "opens in a new tab",

  "map.name": "Map of Điện Biên province",
  "map.instructions":
    "Arrow keys move the map, plus and minus zoom. Every unit and every thing on the map can also be reached through the lists and the search.",
  "map.controls": "Map controls",
  "map.zoom_in": "Zoom in",
  "map.zoom_out": "Zoom out",
  "map.whole": "Whole province",
  "map.group.rest": { one: "and {n} more", other: "and {n} more" },
  "map.group.open": "Click to zoom in",
  "map.print": "Print the map",
  "map.loading": "Drawing the map…",
  "map.failed.webgl":
    "This browser has no WebGL 2 graphics or has stopped them, so a simple map is shown. Search, lists and cards are complete; reload the page to try again.",
  "map.failed.worker": "The map engine did not start, so a simple map is shown. Search, lists and cards are complete.",
  "map.failed.geometry":
    "The boundaries could not be loaded. Search, lists and cards work; reload the page to try the map again.",

  "era.legend": "Point in time",
  "era.before": "Before 1 July 2025",
  "era.after": "Since 1 July 2025",
  "era.before.count": "10 districts · 129 units",
  "era.after.count": "45 communes, wards",
  "era.before.count.name": "10 district-level and 129 commune-level units",
  "era.after.count.name": "45 commune-level units, no district level",
  "era.said.before": "Map before 1 July 2025: 10 district-level and 129 commune-level units",
  "era.said.after": "Map since 1 July 2025: 45 communes and wards",
  "era.until": "to 30 June 2025",
  "era.since": "since 1 July 2025",

  "level.province": "Province",
  "level.district": "Districts before the merger",
  "level.former-commune": "Communes before the merger",
  "level.commune": "Communes after the merger",
  "level.approximate": "approximate",
  "level.approximate.why":
    "Dashed: lines between former communes that are now in one commune, approximate, perhaps some hundreds of metres off. Thin solid: the same line as a former district or a new commune, exact.",

  "compare.legend": "How the two eras are compared",
  "compare.switch": "In turn",
  "compare.overlay": "Overlay",
  "compare.swipe": "Swipe",
  "compare.side": "Side by side",

  "section.tools": "Compare and compute",
  "tool.indicator": "Map of an indicator",
  "tool.table": "Table",
  "tool.regions": "Your own regions",

  "section.boundaries": "Boundaries",
  "section.layers": "Themes",
  "section.lists": "Lists",
  "section.show": "Show {name}",

  "layer.list": "List",
  "layer.list.name": "List: {name}",
  "layer.opacity": "Opacity",
  "layer.opacity.name": "Opacity of the layer {name}",
  "layer.legend": "Legend of the layer {name}",
  "layer.details": "Legend and description of the layer {name}",
  "layer.size": "Size of the symbol by {unit}; hollow: size not known",
  "layer.inexact": "Dashed outline: known by unit only, no coordinates",
  "layer.grouped": "Symbol with a number: several close together, click to zoom in",
  "layer.as_dots":
    "While {name} is on too: drawn as dots in the middle of each commune; wards and townships are not drawn.",
  "layer.unplaced": {
    one: "{n} entry with no known place, in the list only",
    other: "{n} entries with no known place, in the list only",
  },
  "layer.on": "Layer {name} switched on",
  "layer.off": "Layer {name} switched off",
  "layer.none_on": "No layer is switched on",
  "legend.title": "Legend",

  "search.label": "Search units, plants, projects",
  "search.placeholder": "Search units, plants, projects…",
  "search.clear": "Clear the search",
  "search.results": "Search results",
  "search.count": { one: "{n} result", other: "{n} results" },
  "search.none":
    "Nothing found for “{query}”. You can type without diacritics, a former name, a unit code or the name of a project, for example “muong muon”, “03158”.",
  "search.waiting": "Projects and plants are still loading; only names of units are searched so far.",
  "search.suggestions": "Suggestions",
  "search.crossing": "{n} communes and wards across districts",
  "search.crossing.why": "Made from two former districts or more",
  "search.part_of": "formerly in {name}",

  "card.label": "Information card",
  "card.close": "Close the card",
  "card.failed": "The card could not be loaded.",

  "source.button": "Source: {what}",
  "source.title": "Sources",

  "notice.region": "Notices",
  "notice.dismiss": "Dismiss the notice",
  "notice.dropped": "Part of the address was not understood and left out: {what}.",
  "notice.missing_item": "The address names something that is not in the data: {what}.",
  "notice.themes": "The theme data could not be loaded. Boundaries and the search for units work.",
  "notice.language": "The English words could not be loaded; Vietnamese is shown.",

  "announce.selected": "Card opened: {name}",
  "announce.closed": "Card closed",

  "sheet.handle": "Change the height of the panel",
  "sheet.peek": "low",
  "sheet.half": "half the screen",
  "sheet.full": "full screen",

  "page.figures": "The merger in figures",
  "page.sources": "Sources",
  "page.discrepancies": "Where sources disagree",
  "page.indicators": "Provincial indicators",
  "page.help": "Help",
  "page.failed": "This page could not be loaded.",
  "page.links": "Pages",

  "credits.short": "© OpenStreetMap contributors (ODbL)",
  "credits.more": "All credits",
  "credits.boundaries": "Administrative boundaries and state border: © OpenStreetMap contributors, ODbL 1.0.",
  "credits.former": "Former commune lines: after censusVN2009, M. Choisy, MIT (approximate).",
  "credits.rivers": "Rivers: HydroSHEDS (WWF/USGS), FAO/ADB.",
  "credits.roads": "Roads: LegoCity (CTU-SematX), CC BY 4.0.",
  "credits.places": "Places: GeoNames, CC BY 4.0. Lao provinces: geoBoundaries, CC BY 4.0.",
  "credits.relief": "Relief: SRTM (NASA/USGS), viewfinderpanoramas.org, SRTM30_PLUS (SIO).",
  "credits.renderer": "Drawn with MapLibre GL. Typeface Be Vietnam Pro, OFL 1.1.",
} satisfies Pick<Dictionary, keyof typeof vi>;
