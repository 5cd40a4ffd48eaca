/** What a report is made from, all of it loaded; and lines from the facts of themes. */
import type { ElevationGrid } from "../../../domain/elevation/grid";
import type { Geography } from "../../../domain/geography";
import type { Region } from "../../../domain/region";
import type { Text } from "../../../domain/unit";
import type { Indicator } from "../../../indicators/indicator";
import type { BaseFeatures } from "../../../map/base";
import type { Themes } from "../../../themes";
import { newestOf } from "../../../themes/facts";
import type { Fact, Feature } from "../../../themes/theme";
import type { HeapLine, SubjectPlace } from "../../place-facts";
import type { ReportLine } from "../report";

export interface Material {
  themes: Themes;
  geography: Geography;
  base: BaseFeatures;
  indicators: readonly Indicator[];
  /** null where the grid could not be read. */
  heights: ElevationGrid | null;
  regions: readonly Region[];
}

/** A subject with a place. */
export type PlacedSubject = Extract<SubjectPlace, { where: unknown }>;

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

export const lineOfFeature = ({ ref, name, row, summary }: Feature, remark: Text | null = null): ReportLine => ({
  id: `${ref.layer}:${ref.id}`,
  label: name,
  value: summary,
  remark,
  ...newestOf(row),
  shows: { kind: "feature", ...ref },
});
