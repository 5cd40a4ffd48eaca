/** The figures on the card of a unit, each with its sources, date and what must be said of it. */
import type { UnitIndicatorRow } from "../../../data/schema";
import { farthestParts, farthestToSeat, meanToSeat } from "../../domain/access";
import { dataOf, datum } from "../../domain/datum";
import { countedWithin } from "../../domain/exchanges";
import type { PopulationFigure } from "../../domain/figures";
import { formatArea, formatDensity, formatNumber, formatPeople, noBreak } from "../../domain/format";
import { landOf } from "../../domain/land";
import { capitalise } from "../../domain/names";
import { seatOf } from "../../domain/seats";
import type { Text } from "../../domain/unit";
import { fullName, unit, type Unit } from "../../domain/units";
import { seatsRemark } from "../../indicators/access-remarks";
import { inEach } from "../../locale/each";
import type { Locale } from "../../locale/locale";
import { qualityWords } from "../../locale/quality-words";
import { inBoth, same } from "../../themes/facts";
import type { Fact } from "../../themes/feature";
import { areaDifference } from "./area";
import { areaCell, peopleCell, seatCell } from "./cells";
import { densityOf } from "./density";
import { figureLabel, figureRemark, figureValue } from "./figure-words";
import { indicatorName } from "../../locale/indicator-names";
import { unitFigures } from "./unit-figures";
import { cardWords } from "./words";

/** A remark of no words is none. */
const remarked = (fact: Fact, remark: Text | null): Fact => ({ ...fact, ...(remark?.vi && { remark }) });

/** «≈» where the area is a difference or an estimate, and with it what is computed from it, as in the tables of parts. */
const approximately = ({ area: { quality, method } }: Unit): string =>
  quality === "published" || method === "sum" ? "" : `≈${noBreak}`;

/** Official. */
export function areaFact(measured: Unit): Fact {
  const { ref, area } = measured;
  const { value, method, quality, sources, asOf } = area;
  const remark = inEach(({ t }) => {
    const words = capitalise(t(qualityWords[`quality.${method === "table" ? quality : method}`]));
    return ref.level === "commune" ? `${words}. ${t(cardWords.areaProvisional)}` : words;
  });
  return {
    label: cardWords.areaOfficial,
    value: inBoth((language) => `${approximately(measured)}${formatArea(value, language)}`),
    sources,
    asOf,
    of: areaCell(measured),
    remark,
  };
}

/** `drawn`: km², as the outline has it. */
export const drawnAreaFact = ({ area }: Unit, drawn: number): Fact =>
  remarked(
    {
      label: cardWords.areaDrawn,
      value: inBoth((language) => formatArea(drawn, language)),
      sources: ["osm-2026"],
      asOf: null,
    },
    inEach((locale) => areaDifference(locale, drawn, area) ?? ""),
  );

const peopleWords = ({ ref }: Unit, { series, quality }: PopulationFigure, { t }: Locale): string =>
  [
    quality !== "published" && capitalise(t(qualityWords[`quality.${quality}`])),
    series === "census-2019" && !countedWithin(ref) && t(cardWords["population.earlier"]),
  ]
    .filter(Boolean)
    .join(". ");

/** One for each series, or that there is none. */
export function populationFacts(of: Unit): Fact[] {
  if (of.population.length === 0) return [{ label: cardWords.population, value: null, sources: [], asOf: null }];
  return of.population.map((figure) =>
    remarked(
      {
        label: cardWords[`population.${figure.series}`],
        value: inBoth((language) => formatPeople(figure.value, language)),
        sources: figure.sources,
        asOf: figure.asOf,
        of: peopleCell(of, figure),
      },
      inEach((locale) => peopleWords(of, figure, locale)),
    ),
  );
}

/** As computed here, said to be so; none where nobody was counted. */
export function densityFacts(of: Unit): Fact[] {
  const density = densityOf(of);
  if (!density)
    return of.population.length > 0
      ? [{ label: cardWords.density, value: null, sources: [], asOf: null, remark: cardWords.densityNone }]
      : [];
  const { value, sources, figure } = density;
  return [
    {
      label: cardWords.density,
      value: inBoth((language) => `${approximately(of)}${formatDensity(value, language)}`),
      sources,
      asOf: figure.asOf,
      of: dataOf(peopleCell(of, figure), areaCell(of)),
      remark: inEach(({ t }) => t(cardWords.densityNote, { series: t(cardWords[`population.${figure.series}`]) })),
    },
  ];
}

/** How far the office is now, in a straight line: from a former commune, or over those of a commune. */
export function accessFact({ ref }: Unit): Fact {
  const land = landOf(ref);
  const several = land.size > 1;
  const [mean, farthest] = [meanToSeat(land), farthestToSeat(land)];
  const known = mean.value !== null && farthest.value !== null;
  const value = inEach(({ language, t }) => {
    const kilometres = (km: number | null): string => `≈${noBreak}${formatNumber(km ?? 0, language, 1)}${noBreak}km`;
    if (!several) return kilometres(mean.value);
    const names = farthestParts(farthest)
      .flatMap((part) => unit(part) ?? [])
      .map((former) => fullName(former, language));
    return t(cardWords.toSeatMean, {
      mean: kilometres(mean.value),
      farthest: kilometres(farthest.value),
      names: names.join(", "),
    });
  });
  const seats = seatsRemark(land);
  const remark = inEach(({ t }) =>
    [known && t(several ? cardWords.toSeatMethodMean : cardWords.toSeatMethod), seats && t(seats)]
      .filter(Boolean)
      .join(". "),
  );
  return remarked(
    {
      label: ref.level === "commune" ? cardWords.toSeatFromParts : cardWords.toSeat,
      value: known ? value : null,
      sources: mean.sources,
      asOf: mean.asOf,
    },
    remark,
  );
}

/** The words are those of the scheme; the sources of the seat give its address and point. */
export function seatFact(of: Unit, label: "seat" | "formerSeat" = "seat"): Fact {
  const seat = seatOf(of);
  const words = [seat?.words, seat?.address].filter(Boolean).join(" – ");
  return {
    label: cardWords[label],
    value: words ? same(words) : null,
    sources: words ? [...new Set([...of.sources.slice(0, 1), ...(seat?.sources ?? [])])] : [],
    asOf: null,
    of: seatCell(of),
  };
}

/** By which clause of the resolution a commune was made. */
export const clauseFacts = ({ resolutionClause }: Unit): Fact[] =>
  resolutionClause === undefined
    ? []
    : [
        {
          label: cardWords.resolution,
          value: inEach(({ t }) => t(cardWords.resolutionClause, { clause: String(resolutionClause) })),
          sources: ["nq-1661-2025"],
          asOf: "2025-06-16",
        },
      ];

/** A figure by unit. */
const indicatorFact = (row: UnitIndicatorRow): Fact =>
  remarked(
    {
      label: inEach((locale) => figureLabel(row, locale)),
      value: row.value === null && row.value_text === null ? null : inEach((locale) => figureValue(row, locale) ?? ""),
      sources: row.source,
      asOf: row.as_of,
      of: datum("indicators-by-unit", row.id, row.value === null ? "value_text" : "value"),
    },
    inEach((locale) => figureRemark(row, locale)),
  );

/** Those of the unit's own first; those of a larger whole name it. */
export function indicatorFacts(of: Unit, table: readonly UnitIndicatorRow[]): Fact[] {
  const { own, joint } = unitFigures(of, table);
  return [
    ...own.map(({ indicator, row }): Fact =>
      row ? indicatorFact(row) : { label: indicatorName(indicator), value: null, sources: [], asOf: null },
    ),
    ...joint.flatMap(({ whole, rows }) => rows.map((row): Fact => ({ ...indicatorFact(row), whole }))),
  ];
}
