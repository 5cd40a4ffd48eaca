/** What lies within some kilometres of the place, as a table. */
import { formatNumber, formatPercent } from "../../../domain/format";
import type { Aggregate } from "../../../domain/indicator";
import type { Text } from "../../../domain/unit";
import { common } from "../../../locale/common";
import { inBoth, same } from "../../../themes/facts";
import type { FeatureRef } from "../../../themes/feature";
import type { PointLayer } from "../../../themes/theme";
import { allRings, estimateOf, peopleRange, type LandPlace, type Ring, type SitePlace } from "../../place-facts";
import type { ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { onlyLine, withFrom, type Material } from "./material";

type RingSum = Ring["layers"][number]["apart"][number];

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
      last.size,
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
  last.apart.forEach(({ label, size }, kind) => {
    const apart = inBoth((language) => `– ${label[language]}`);
    rows.push(
      rowOf(
        `${layer.id} ${label.vi}`,
        apart,
        each(({ apart: all }) => count(all[kind]?.features.length ?? 0)),
        size,
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

/** Land has no middle that rings could be drawn around. */
const noRings = (is: Text | null): ReportPart => ({
  id: "rings",
  title: words.rings,
  groups: [onlyLine("none", words.noRings, is ? words.noRingsOfThing : words.noRingsOfLand)],
});

export function ringPart(
  place: SitePlace | LandPlace,
  { themes, geography }: Material,
  except: readonly FeatureRef[],
): ReportPart {
  const at = place.kind === "site" ? place.at : place.seat;
  if (!at) return noRings(place.is);
  const rings = allRings(at, themes, geography, except);
  const layers = rings[0]?.layers.map((_, index) => index) ?? [];
  const beyond = rowOf(
    "beyond",
    words.beyond,
    across(rings, (ring) => inBoth((language) => formatPercent(100 * ring.beyond, language, 0))),
    { sources: ["osm-2026"], asOf: "2026-07-18" },
    words.beyondNote,
  );
  const note = except.length > 0 ? inBoth((language) => `${words.ringsNote[language]} ${words.withoutItself[language]}`) : words.ringsNote; // prettier-ignore
  return {
    id: "rings",
    title: words.rings,
    note: withFrom(note, place),
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
