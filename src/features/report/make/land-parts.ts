/** What a report on more than one commune says instead of the heaps of a place: figures of the land, and what lies in it. */
import { placedIn } from "../../../domain/containment";
import type { Land } from "../../../domain/land";
import { inBoth } from "../../../themes/facts";
import { pointLayers } from "../../../themes";
import { featuresOf } from "../../../themes/features";
import { isOwnIndicatorId } from "../../../indicators/ids";
import { heapWords, heapsOf, inEach } from "../../place-facts";
import { figuresOf, noteWords, valueWords } from "../../regions";
import type { ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { layerGroups } from "./heap-parts";
import { lineOfFact, type Material, type PlacedSubject } from "./material";

function figureLines(land: Land, { indicators, themes }: Material): ReportLine[] {
  const used = indicators.filter(({ id }) => !isOwnIndicatorId(id));
  return figuresOf(used, land, themes)
    .map((figure): ReportLine => {
      const value = (language: "vi" | "en") => valueWords(figure, language);
      const [vi, en] = [value("vi"), value("en")];
      return {
        id: figure.indicator.id,
        label: figure.indicator.title,
        value: vi !== null && en !== null ? { vi, en } : null,
        remark: inEach((locale) => noteWords(locale, figure)),
        sources: figure.aggregate.sources,
        asOf: figure.aggregate.asOf,
        shows: { kind: "indicator", id: figure.indicator.id },
      };
    })
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null));
}

/** Whom to ask differs from commune to commune, so no commune is named. */
export function landParts(land: Land, { where }: PlacedSubject, material: Material): ReportPart[] {
  const layers = pointLayers
    .toReversed()
    .map((layer) => ({ layer, ...placedIn(land, featuresOf(layer, material.themes)) }));
  const lines = figureLines(land, material);
  const known = lines.filter(({ value }) => value !== null);
  const missing = lines.filter(({ value }) => value === null);
  const asked = heapsOf(where, material.themes).unknown.filter(({ value }) => value !== null);
  return [
    {
      id: "concerns",
      title: words.figures,
      note: words.figuresNote,
      groups: [{ id: "figures", title: null, lines: known }, ...layerGroups(layers)],
    },
    {
      id: "unknown",
      title: heapWords.unknown,
      note: words.askEach,
      groups: [
        {
          id: "facts",
          title: null,
          lines: [
            ...missing,
            ...asked.map((fact) => ({ ...lineOfFact(fact), value: inBoth((language) => words.ask[language]) })),
          ],
        },
      ],
    },
  ];
}
