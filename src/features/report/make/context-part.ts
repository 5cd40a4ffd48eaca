/** The commune among the 45: its rank on every indicator, its neighbours, and those most like it. */
import { formatArea, formatNumber, formatPeople } from "../../../domain/format";
import type { Language, Text } from "../../../domain/unit";
import { fullName, type Unit } from "../../../domain/units";
import { figureWords, markOf } from "../../../indicators/value-words";
import { inBoth, same } from "../../../themes/facts";
import { common } from "../../../locale/common";
import { compassWords } from "../../../locale/compass-words";
import { contextOf, inEach, type CommuneContext } from "../../place-facts";
import type { ReportLines, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import type { Material } from "./material";

type Ranked = CommuneContext["ranks"][number];

/** Without the unit, which stands in the label. */
const bare = (
  { indicator }: Pick<Ranked, "indicator">,
  value: number,
  language: Language,
  mark: string | null,
): string => figureWords({ ...indicator, unit: same("") }, value, language, mark as ReturnType<typeof markOf>);

const valueOf = (ranked: Pick<Ranked, "indicator" | "aggregate">): Text | null => {
  const { indicator, aggregate } = ranked;
  const { value } = aggregate;
  return value === null ? null : inBoth((language) => bare(ranked, value, language, markOf(indicator, aggregate)));
};

function rankLine(ranked: Ranked): ReportLine {
  const { indicator, aggregate, rank, none, median, whole } = ranked;
  const cells = [
    valueOf(ranked),
    none ? words.none : rank && same(`${rank.rank}/${rank.known}`),
    median === null ? null : inBoth((language) => bare(ranked, median, language, null)),
    valueOf({ indicator, aggregate: whole }),
  ];
  const { unit, shortTitle } = indicator;
  return {
    id: indicator.id,
    label: inBoth((language) =>
      unit[language] ? `${shortTitle[language]} (${unit[language]})` : shortTitle[language],
    ),
    value: inBoth((language) => cells.map((cell) => cell?.[language] ?? common.missing[language]).join(" · ")),
    cells,
    sources: aggregate.sources,
    asOf: aggregate.asOf,
    shows: { kind: "indicator", id: indicator.id },
  };
}

function neighbourLine({ neighbours, stateBorderKm, otherProvincesKm }: CommuneContext): ReportLine {
  const km = (length: number, language: keyof Text): string => `${formatNumber(length, language, 1)} km`;
  return {
    id: "neighbours",
    label: words.neighbours,
    value: inEach(({ language, t }) =>
      [
        ...neighbours.map(
          ({ of, km: length, point }) =>
            `${fullName(of, language)} (${t(compassWords[point])}, ${km(length, language)})`,
        ),
        ...(stateBorderKm > 0 ? [`${t(words.stateBorder)} (${km(stateBorderKm, language)})`] : []),
        ...(otherProvincesKm >= 0.05 ? [`${t(words.otherProvinces)} (${km(otherProvincesKm, language)})`] : []),
      ].join("; "),
    ),
    remark: words.neighboursNote,
    sources: ["osm-2026"],
    asOf: "2026-07-18",
  };
}

const alikeLine = ({ alike }: CommuneContext): ReportLine => ({
  id: "alike",
  label: words.alike,
  value: inBoth((language) =>
    alike
      .map(
        ({ of, population, area }) =>
          `${fullName(of, language)} (${formatPeople(population, language)}, ${formatArea(area, language)})`,
      )
      .join("; "),
  ),
  remark: words.alikeNote,
  sources: ["de-an-348-2025"],
  asOf: "2025-05-09",
});

export function contextPart(commune: Unit, { indicators, themes, geography }: Material): ReportPart {
  const context = contextOf(commune, indicators, themes, geography);
  const known = context.ranks.filter(({ rank, none }) => rank !== null || none);
  const unknown = context.ranks.filter(({ rank, none }) => rank === null && !none);
  const ranks: ReportLines = {
    id: "ranks",
    title: null,
    columns: [words.value, words.rank, words.median, words.province],
    lines: known.map(rankLine),
  };
  const missing: ReportLine = {
    id: "unknown",
    label: words.noFigure,
    value: inBoth((language) => unknown.map(({ indicator }) => indicator.shortTitle[language]).join("; ")),
    sources: [],
    asOf: null,
  };
  const around = [neighbourLine(context), alikeLine(context), ...(unknown.length > 0 ? [missing] : [])];
  return {
    id: "context",
    title: words.context,
    note: inEach(({ language, t }) => t(words.contextNote, { name: fullName(commune, language), n: context.communes })),
    groups: [ranks, { id: "around", title: null, lines: around }],
  };
}
