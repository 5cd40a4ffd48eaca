/** The words of maps of indicators in English. */
import type { Entry } from "./index";
import type { viIndicators } from "./vi-indicators";

export const enIndicators: Record<keyof typeof viIndicators, Entry> = {
  "indicator.choose": "Colour the units by",
  "indicator.none": "No colouring",
  "indicator.group.land": "Land and administrative units",
  "indicator.group.people": "Population",
  "indicator.group.themes": "Themes",
  "indicator.failed": "The indicators could not be loaded.",
  "indicator.announce": { one: "Coloured by {name}, {n} class", other: "Coloured by {name}, {n} classes" },
  "indicator.announce.off": "No longer coloured by an indicator",

  "indicator.former": "Before 1 July 2025, by",
  "indicator.by.former-commune": "Former communes",
  "indicator.by.district": "Former districts",
  "indicator.by.commune": "New communes",
  "indicator.after": "Since 1 July 2025",
  "indicator.known": "with data: {n} of {of}",
  "indicator.partly": {
    one: "{n} unit is known in part: its value is that of the known part",
    other: "{n} units are known in part: their values are those of the known parts",
  },
  "indicator.partly.least": {
    one: "{n} unit is known in part: its value is the least it can be (≥)",
    other: "{n} units are known in part: their values are the least they can be (≥)",
  },
  "indicator.nothing": "No unit of the level “{level}” has data for this indicator, so the map is all hatched.",
  "indicator.show.before": "Show before 1 July 2025",
  "indicator.show.after": "Show after 1 July 2025",
  "indicator.show.level": "Colour by: {level}",

  "indicator.method": "Classes by",
  "indicator.method.natural": "Natural breaks",
  "indicator.method.quantile": "Quantiles",
  "indicator.method.equal": "Equal intervals",
  "indicator.method.own": "Own limits",
  "indicator.why.natural": "Puts values that lie close together into one class (ckmeans).",
  "indicator.why.quantile": "About as many units in each class, both periods together and of equal weight.",
  "indicator.why.equal": "Classes are equally wide; an interval without any unit joins its neighbour.",
  "indicator.why.own": "A class begins exactly at its limit.",
  "indicator.count": "Classes",
  "indicator.both": "The same classes in both periods, so that a colour means the same.",
  "indicator.fewer": {
    one: "{n} class instead of {asked}, since many values are equal or lie far apart.",
    other: "{n} classes instead of {asked}, since many values are equal or lie far apart.",
  },
  "indicator.reset": "Back to the first classes",

  "indicator.own": "Limits between the classes",
  "indicator.own.hint": "1 to 6 numbers, apart by spaces or semicolons; for example: 50 100.5 1,000",
  "indicator.own.apply": "Apply",
  "indicator.own.number": "“{part}” cannot be read as a number. The present classes are kept.",
  "indicator.own.none": "At least one limit is needed. The present classes are kept.",
  "indicator.own.many": "At most 6 limits (7 classes). The present classes are kept.",

  "indicator.legend": "Legend: {name}",
  "indicator.column.class": "Class",
  "indicator.column.units": "Units",
  "indicator.column.before": "Before",
  "indicator.column.after": "After",
  "indicator.fold": "Fold or unfold the legend",
  "indicator.histogram": {
    one: "Distribution, {era}: {n} unit with data, from {least} to {most}",
    other: "Distribution, {era}: {n} units with data, from {least} to {most}",
  },
  "indicator.logarithmic": "logarithmic scale",
  "indicator.mark_hint": "Point at a unit, or choose one, to see it here",
  "indicator.marked": "{name}: {value}",
  "indicator.over.dots": "Coloured by {name}: this layer is drawn as dots in the middle of the units.",
  "indicator.over.hidden": "Coloured by {name} with the layer {other} on: this layer is not drawn meanwhile.",
};
