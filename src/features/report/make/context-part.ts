/** The commune among the 45: its rank on every indicator, its neighbours, and those most like it. */
import { formatArea, formatPeople } from "../../../domain/format";
import type { Language, Text } from "../../../domain/unit";
import { partsOf } from "../../../domain/lineage";
import { fullName, type Unit } from "../../../domain/units";
import { figureWords, markOf } from "../../../indicators/value-words";
import { inBoth, same } from "../../../themes/facts";
import { common } from "../../../locale/common";
import { compassWords } from "../../../locale/compass-words";
import { borderText, contextOf, inEach, type CommuneContext } from "../../place-facts";
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

/** Where a rate is of some of the former communes only, of how many. */
function partsSaid({ aggregate: { parts } }: Ranked, commune: Unit): Text | null {
  const of = partsOf(commune.ref).length;
  if (parts.length === 0 || parts.length >= of || parts.some(({ unit }) => unit.level !== "former-commune"))
    return null;
  return inEach(({ t }) => t(words.inParts, { n: parts.length, of }));
}

function rankLine(ranked: Ranked, commune: Unit): ReportLine {
  const { indicator, aggregate, rank, median, whole } = ranked;
  const cells = [
    valueOf(ranked),
    rank && same(`${rank.rank}/${rank.known}`),
    median === null ? null : inBoth((language) => bare(ranked, median, language, null)),
    valueOf({ indicator, aggregate: whole }),
  ];
  const { unit, shortTitle } = indicator;
  const some = partsSaid(ranked, commune);
  return {
    id: indicator.id,
    label: inBoth((language) => {
      const inBrackets = [unit[language], some?.[language]].filter(Boolean).join("; ");
      return inBrackets ? `${shortTitle[language]} (${inBrackets})` : shortTitle[language];
    }),
    value: inBoth((language) => cells.map((cell) => cell?.[language] ?? common.missing[language]).join(" · ")),
    cells,
    sources: aggregate.sources.slice(0, 2),
    asOf: aggregate.asOf,
    shows: { kind: "indicator", id: indicator.id },
  };
}

function neighbourLine({ neighbours, stateBorderKm, otherProvincesKm }: CommuneContext): ReportLine {
  return {
    id: "neighbours",
    label: words.neighbours,
    value: inEach((locale) => {
      const { language, t } = locale;
      return [
        ...neighbours.map(
          ({ of, km, point }) => `${fullName(of, language)} (${t(compassWords[point])}, ${borderText(locale, km)})`,
        ),
        ...(stateBorderKm > 0 ? [`${t(words.stateBorder)} (${borderText(locale, stateBorderKm)})`] : []),
        ...(otherProvincesKm >= 0.05 ? [`${t(words.otherProvinces)} (${borderText(locale, otherProvincesKm)})`] : []),
      ].join("; ");
    }),
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
  const known = context.ranks.filter(({ rank }) => rank !== null);
  const unknown = context.ranks.filter(({ rank }) => rank === null);
  const ranks: ReportLines = {
    id: "ranks",
    title: null,
    columns: [words.value, words.rank, words.median, words.province],
    lines: known.map((each) => rankLine(each, commune)),
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
