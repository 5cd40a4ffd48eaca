/** Every indicator of units and regions; of a point or a single work there is none. */
import { whollyKnown } from "../../../domain/aggregate";
import { indicatorGroups } from "../../../indicators/indicator";
import type { Indicator } from "../../../indicators/indicator";
import { qualityRemark } from "../../../indicators/value-words";
import { unitsOfThing, type Thing } from "../../../state/things";
import { figureOver, noteWords, valueWords } from "../../regions";
import { regionsWords } from "../../regions/words";
import { sideWords } from "../words";
import { saying, type SideCell, type SideLine, type LineGroup, type LineTables } from "./line";

function cellOf(thing: Thing, indicator: Indicator, { locale, themes }: LineTables): SideCell | null {
  const units = unitsOfThing(thing);
  if (!units) return null;
  const figure = figureOver(indicator, units, themes);
  const { quality, sources, asOf } = figure.aggregate;
  const derived = quality === "derived" || quality === "measured" ? qualityRemark(quality) : null;
  return {
    text: valueWords(figure, locale.language),
    value: whollyKnown(figure.aggregate),
    notes: saying(noteWords(locale, figure), derived && locale.t(derived)),
    sources,
    asOf,
  };
}

export function indicatorLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { t } = tables.locale;
  const every = things.every((thing) => unitsOfThing(thing) !== null);
  return indicatorGroups.map((group) => ({
    id: group,
    title: t(regionsWords[`group.${group}`]),
    note: saying(t(sideWords.figuresNote), !every && t(sideWords.unitsOnly)).join(" "),
    lines: tables.indicators
      .filter((indicator) => indicator.group === group)
      .map((indicator): SideLine => ({
        id: indicator.id,
        label: t(indicator.title),
        ...(indicator.kind !== "class" && { written: indicator }),
        cells: things.map((thing) => cellOf(thing, indicator, tables)),
      })),
  }));
}
