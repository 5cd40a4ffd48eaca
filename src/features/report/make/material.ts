/** What a report is made from, all of it loaded; and lines from the facts of themes. */
import type { ElevationGrid } from "../../../domain/elevation/grid";
import type { Geography } from "../../../domain/geography";
import type { Region } from "../../../domain/region";
import type { Text } from "../../../domain/unit";
import type { Indicator } from "../../../indicators/indicator";
import type { BaseFeatures } from "../../../map/base";
import { layerById, type Themes } from "../../../themes";
import { inBoth, newestOf } from "../../../themes/facts";
import type { Fact, Feature } from "../../../themes/feature";
import { inEach, nearWords, type HeapLine, type LandPlace, type Origin, type SitePlace } from "../../place-facts";
import type { ReportLine, ReportLines } from "../report";
import { reportWords as words } from "../words";

export interface Material {
  themes: Themes;
  geography: Geography;
  base: BaseFeatures;
  indicators: readonly Indicator[];
  /** null where the grid could not be read. */
  heights: ElevationGrid | null;
  regions: readonly Region[];
}

/** What distances are from: the point, the seat, or any place in the land. */
export function originOf(place: SitePlace | LandPlace, geography: Geography): Origin {
  if (place.kind === "site") return { ...place.at, rough: !place.exact };
  return place.seat ?? { units: place.units, geography };
}

/** What distances are from, where that is not this very place. */
export function withFrom(note: Text, place: SitePlace | LandPlace): Text {
  const is = place.kind === "site" ? (place.exact ? null : place.is) : (place.seat?.is ?? null);
  const from =
    place.kind === "land" && !is
      ? nearWords.fromLand
      : is && inEach(({ language, t }) => t(words.measuredFrom, { is: is[language] }));
  return inBoth((language) => [note[language], from?.[language]].filter(Boolean).join(" "));
}

export const onlyLine = (id: string, label: Text, value: Text): ReportLines => ({
  id,
  title: null,
  lines: [{ id, label, value, sources: [], asOf: null }],
});

/** The label says what a fact is about, as long as its words stay. */
export const lineOfFact = ({ label, value, remark, sources, asOf }: Fact): ReportLine => ({
  id: label.vi,
  label,
  value,
  remark: remark ?? null,
  sources,
  asOf,
});

export const lineOfHeap = (line: HeapLine): ReportLine => ({
  ...lineOfFact(line),
  ...(line.shows && { shows: { kind: "indicator", id: line.shows } as const }),
});

/** That another list has the same thing. */
const alsoListed = ({ alsoIn }: Feature): Text | null =>
  alsoIn ? inEach(({ t }) => t(words.alsoIn, { list: t(layerById(alsoIn.layer).title) })) : null;

export const lineOfFeature = (feature: Feature, remark: Text | null = null): ReportLine => ({
  ...lineFrom(feature),
  remark: [remark, alsoListed(feature)].reduce((a, b) =>
    a && b ? inBoth((language) => `${a[language]}. ${b[language]}`) : (a ?? b),
  ),
});

const lineFrom = ({ ref, name, row, summary }: Feature): ReportLine => ({
  id: `${ref.layer}:${ref.id}`,
  label: name,
  value: summary,
  ...newestOf(row),
  shows: { kind: "feature", ...ref },
});
