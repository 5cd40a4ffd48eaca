/** What is near the place, in straight lines: the nearest of each kind, rings with sums, the height. */
import { formatNumber, formatPercent } from "../../../domain/format";
import type { Aggregate } from "../../../domain/indicator";
import type { Text } from "../../../domain/unit";
import { common } from "../../../locale/common";
import { Locale } from "../../../locale/locale";
import { inBoth, same } from "../../../themes/facts";
import type { PointLayer } from "../../../themes/theme";
import { featureCount } from "../../../themes/totals";
import { heightAt, heightSources } from "../../elevation";
import { elevationWords } from "../../elevation/words";
import {
  allRings, centreNear, estimateOf, inEach, landmarksNear, nearText, nearWords, peopleRange, roadsNear, seatNear,
  type Near, type NearGroup, type Ring,
} from "../../place-facts"; // prettier-ignore
import type { ReportLines, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import type { Material, PlacedSubject } from "./material";

type RingSum = Ring["layers"][number]["apart"][number];

function nearLine(near: Near, accuracy: boolean): ReportLine {
  return {
    id: near.feature ? `${near.feature.layer}:${near.feature.id}` : near.name.vi,
    label: near.name,
    value: inEach((locale) => nearText(locale, near)),
    remark: accuracy ? near.accuracy : null,
    sources: near.sources,
    asOf: near.asOf,
    ...(near.feature && { shows: { kind: "feature", ...near.feature } as const }),
  };
}

/** The accuracy that all of a group share is said once. */
function nearGroup({ label, all, unplaced = 0 }: NearGroup): ReportLines {
  const [first] = all;
  const shared = first && all.length > 1 && all.every(({ accuracy }) => accuracy === first.accuracy);
  const left: Text | null = unplaced > 0 ? inEach(({ t }) => t(nearWords.unplaced, { n: unplaced })) : null;
  const note = [shared ? first.accuracy : null, left].filter((each) => each !== null);
  return {
    id: label.vi,
    title: label,
    note: note.length > 0 ? inBoth((language) => note.map((each) => each[language]).join(". ")) : null,
    lines: first
      ? all.map((near) => nearLine(near, !shared))
      : [{ id: "none", label, value: nearWords.seatUnknown, sources: [], asOf: null }],
  };
}

/** What stands for the subject, where it is not this very place. */
function withFrom(note: Text, { exact, is }: Pick<PlacedSubject, "exact" | "is">): Text {
  const from = exact ? null : inEach(({ language, t }) => t(words.measuredFrom, { is: is[language] }));
  return inBoth((language) => [note[language], from?.[language]].filter(Boolean).join(" "));
}

export function nearPart({ at, where, exact, is }: PlacedSubject, { themes, geography, base }: Material): ReportPart {
  const groups = [
    ...landmarksNear(at, themes, geography),
    roadsNear(at, base.roads),
    seatNear(at, where.commune),
    centreNear(at, base.places),
  ];
  return {
    id: "near",
    title: nearWords.title,
    note: withFrom(nearWords.straight, { exact, is }),
    groups: groups.map(nearGroup),
  };
}

const across = (rings: readonly Ring[], cell: (ring: Ring) => Text | null): (Text | null)[] => rings.map(cell);

const rowOf = (
  id: string,
  label: Text,
  cells: readonly (Text | null)[],
  { sources, asOf }: Pick<Aggregate, "sources" | "asOf">,
  remark: Text | null = null,
): ReportLine => ({
  id,
  label,
  value: inBoth((language) => cells.map((cell) => cell?.[language] ?? common.missing[language]).join(" · ")),
  cells,
  remark,
  sources,
  asOf,
});

const count = (n: number, maybe = 0): Text =>
  inBoth((language) =>
    [formatNumber(n, language), maybe > 0 ? `(+${formatNumber(maybe, language)}?)` : ""].filter(Boolean).join(" "),
  );

/** The known of how many, where not all are. */
const sum = (layer: PointLayer, { size }: RingSum): Text | null => {
  const { value, known, of } = size;
  if (!layer.size) return null;
  if (of === 0) return same("0");
  if (value === null) return null;
  return inBoth((language) => `${formatNumber(value, language, 1)}${known < of ? ` (${known}/${of})` : ""}`);
};

/** Of one layer: how many, their sum, and the kinds that are counted apart. */
function layerRows(rings: readonly Ring[], at: number): ReportLine[] {
  const last = rings.at(-1)?.layers[at];
  if (!last) return [];
  const { layer } = last;
  const each = (cell: (sums: Ring["layers"][number]) => Text | null) =>
    across(rings, ({ layers }) => (layers[at] ? cell(layers[at]) : null));
  const rows = [
    rowOf(
      layer.id,
      layer.title,
      each(({ features, maybe }) => count(features.length, maybe.length)),
      featureCount(last.features),
    ),
  ];
  if (layer.size && last.apart.length === 0)
    rows.push(
      rowOf(
        `${layer.id} size`,
        sizeLabel(layer),
        each((one) => sum(layer, one)),
        last.size,
      ),
    );
  last.apart.forEach(({ label, features, size }, kind) => {
    const apart = inBoth((language) => `– ${label[language]}`);
    rows.push(
      rowOf(
        `${layer.id} ${label.vi}`,
        apart,
        each(({ apart: all }) => count(all[kind]?.features.length ?? 0)),
        featureCount(features),
      ),
    );
    if (layer.size)
      rows.push(
        rowOf(
          `${layer.id} ${label.vi} size`,
          sizeLabel(layer),
          each(({ apart: all }) => (all[kind] ? sum(layer, all[kind]) : null)),
          size,
        ),
      );
  });
  return rows;
}

const sizeLabel = ({ size }: PointLayer): Text =>
  inBoth((language) => `${words.sizes[language]} (${size?.unit[language] ?? ""})`);

/** The range, and an estimate where one of the rings has one. */
function peopleRows(rings: readonly Ring[]): ReportLine[] {
  return (rings.at(-1)?.people ?? []).flatMap(({ level, label, touched: { people: all } }, at): ReportLine[] => {
    const each = (cell: (of: Ring["people"][number]) => Text) =>
      across(rings, ({ people: found }) => (found[at] ? cell(found[at]) : null));
    const estimated = rings.some(({ people: found }) => found[at] && estimateOf(found[at]) !== null);
    const about = each((of) => {
      const estimate = estimateOf(of);
      return estimate === null ? words.noEstimate : inBoth((language) => `≈ ${formatNumber(estimate, language)}`);
    });
    return [
      rowOf(`people ${level}`, label, each(peopleRange), all, at === 0 ? words.rangeNote : null),
      ...(estimated ? [rowOf(`people ${level} about`, words.about, about, all, words[`people.${level}`])] : []),
    ];
  });
}

export function ringPart({ at, exact, is }: PlacedSubject, { themes, geography }: Material): ReportPart {
  const rings = allRings(at, themes, geography);
  const layers = rings[0]?.layers.map((_, index) => index) ?? [];
  const beyond = rowOf(
    "beyond",
    words.beyond,
    across(rings, (ring) => inBoth((language) => formatPercent(100 * ring.beyond, language, 0))),
    { sources: ["osm-2026"], asOf: "2026-07-18" },
    words.beyondNote,
  );
  return {
    id: "rings",
    title: words.rings,
    note: withFrom(words.ringsNote, { exact, is }),
    groups: [
      {
        id: "rings",
        title: null,
        columns: rings.map(({ km }) => ({ vi: `${km} km`, en: `${km} km` })),
        lines: [...layers.flatMap((index) => layerRows(rings, index)), ...peopleRows(rings), beyond],
      },
    ],
  };
}

export function heightPart({ at }: PlacedSubject, { heights }: Material): ReportPart {
  const said = (language: keyof Text) => heights && heightAt(new Locale(() => language), heights, at);
  const [vi, en] = [said("vi"), said("en")];
  const line: ReportLine = {
    id: "height",
    label: elevationWords.height,
    value: vi?.value && en?.value ? { vi: vi.value, en: en.value } : null,
    remark: vi && en ? { vi: vi.remark, en: en.remark } : elevationWords.failed,
    ...heightSources,
  };
  return { id: "elevation", title: words.height, groups: [{ id: "height", title: null, lines: [line] }] };
}
