/**
 * What is known of a place in three heaps, after the extract of the Swiss cadastre: what concerns it, what does not, and what
 * this map does not know, with the office to ask. Figures are of the units it lies in and say so.
 */
import type { UnitIndicatorRow } from "../../../data/schema";
import { placedIn } from "../../domain/containment";
import { landOf } from "../../domain/land";
import type { Text } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import type { IndicatorId } from "../../indicators/ids";
import { choroplethLayers, pointLayers, type Themes } from "../../themes";
import { inBoth, same } from "../../themes/facts";
import { contentOf, featuresOf, themeRows, valueOfUnit } from "../../themes/features";
import type { ChoroplethLayer, Fact, Feature, PointLayer, UnitValue } from "../../themes/theme";
import { indicatorName, valueName } from "../card";
import { heapWords as words } from "./heap-words";
import type { Where } from "./where";

/** A fact of a unit that the place lies in. */
export interface HeapLine extends Fact {
  /** The indicator that shows it on the map. */
  shows?: IndicatorId;
}

export interface Heaps {
  concerns: HeapLine[];
  not: HeapLine[];
  unknown: HeapLine[];
}

/** The features of a layer in the commune. */
export interface LayerHere {
  layer: PointLayer;
  inside: Feature[];
  maybe: Feature[];
}

const filled = ({ vi, en }: Text, value: Text): Text => ({
  vi: vi.replace(/\{\w+\}/, value.vi),
  en: en.replace(/\{\w+\}/, value.en),
});
const nameOf = (of: Unit): Text => inBoth((language) => fullName(of, language));
/** «của cả xã Thanh Yên» */
const ofWhole = (of: Unit): Text => filled(words.ofWhole, nameOf(of));
const joined = (...parts: (Text | null | undefined)[]): Text => {
  const said = parts.filter((part): part is Text => Boolean(part));
  return inBoth((language) => said.map((part) => part[language]).join(". "));
};

const noteOf = ({ note_vi, note_en }: UnitIndicatorRow): Text | null =>
  note_vi === null ? null : { vi: note_vi, en: note_en ?? note_vi };

const unsourced = (label: Text, value: Text | null, remark: Text | null = null): HeapLine => ({
  label,
  value,
  ...(remark && { remark }),
  sources: [],
  asOf: null,
});

/** Where the map has an indicator for a figure by unit. */
const mapped = { border_commune: "state-border", zone_2026_2030: "zone" } as const satisfies Record<
  string,
  IndicatorId
>;

function rowLine(indicator: keyof typeof mapped, row: UnitIndicatorRow, of: Unit): HeapLine {
  return {
    label: indicatorName(indicator),
    value: row.value_text === null ? null : valueName(row.value_text),
    remark: joined(ofWhole(of), noteOf(row)),
    sources: row.source,
    asOf: row.as_of,
    shows: mapped[indicator],
  };
}

/** Whether the commune is one of the border, and its zone of difficulty. */
function ofCommune({ commune }: Where, rows: readonly UnitIndicatorRow[]): Partial<Heaps> {
  const about = (indicator: string) => rows.filter((row) => row.level === "commune" && row.indicator === indicator);
  const own = (indicator: string) => about(indicator).find(({ codes }) => codes.includes(commune.ref.code));
  const [border, zone] = [own("border_commune"), own("zone_2026_2030")];
  const [anyBorder] = about("border_commune");
  const noBorder: HeapLine[] = [];
  if (!border && anyBorder) {
    const remark = joined(ofWhole(commune), words.borderBasis);
    const { source: sources, as_of: asOf } = anyBorder;
    noBorder.push({ label: words.border, value: words.noBorder, remark, sources, asOf, shows: mapped.border_commune });
  }
  const noZone = zone ? [] : [unsourced(indicatorName("zone_2026_2030"), null, ofWhole(commune))];
  return {
    concerns: [
      ...(border ? [rowLine("border_commune", border, commune)] : []),
      ...(zone ? [rowLine("zone_2026_2030", zone, commune)] : []),
    ],
    not: noBorder,
    unknown: noZone,
  };
}

const patternOf = ({ classes }: ChoroplethLayer, { classId }: UnitValue) =>
  classes.find(({ id }) => id === classId)?.pattern;

/** A layer's value of the smallest unit for which it has one, and of the larger wholes that the unit is named in. */
function ofLayer(layer: ChoroplethLayer, { former, commune, district }: Where, themes: Themes): Partial<Heaps> {
  const units = { "former-commune": former, commune, district, province: null };
  const values = (["after", "before"] as const).flatMap((era) => {
    const of = units[layer.levelOf(era)];
    const value = of && valueOfUnit(layer, of.ref, themes, era);
    return of && value ? [{ of, value, pattern: patternOf(layer, value) }] : [];
  });
  const known = values.find(({ pattern }) => pattern === "solid");
  const shows = layer.indicatorIds[0] ? { shows: layer.indicatorIds[0] } : {};
  const outside = values.find(({ pattern }) => pattern === "hollow");
  const first = ({ facts }: UnitValue): Fact | undefined => facts.find(({ value, whole }) => value && !whole);
  const fact = known && first(known.value);
  const wholes = values
    .flatMap(({ value }) => value.facts.filter(({ whole }) => whole))
    .filter(({ whole }, at, all) => all.findIndex((other) => other.whole?.vi === whole?.vi) === at);
  return {
    concerns: [
      ...(known && fact ? [{ ...fact, remark: joined(ofWhole(known.of), fact.remark), ...shows }] : []),
      ...wholes.map((each) => ({
        ...each,
        label: each.whole ? joinedLabel(each.whole, each.label) : each.label,
        remark: joined(words.partOfWhole, each.remark),
        ...shows,
      })),
    ],
    not: [
      ...(!known && outside ? [{ ...unsourced(layer.title, outside.value.text, ofWhole(outside.of)), ...shows }] : []),
      ...(contentOf(layer, themes)?.elsewhere?.(commune.ref, themeRows(layer, themes)) ?? []),
    ],
    unknown:
      !known && !outside
        ? [{ ...unsourced(layer.title, null, values[0] ? ofWhole(values[0].of) : null), ...shows }]
        : [],
  };
}

const joinedLabel = (whole: Text, label: Text): Text =>
  inBoth((language) => `${whole[language]}: ${label[language].toLocaleLowerCase(language)}`);

/** The features known to lie in the commune, or that may lie there. */
export const layersIn = (commune: Unit, themes: Themes): LayerHere[] =>
  pointLayers.toReversed().map((layer) => ({ layer, ...placedIn(landOf(commune.ref), featuresOf(layer, themes)) }));

function emptyLayer({ layer }: LayerHere, commune: Unit, themes: Themes): HeapLine {
  const all = featuresOf(layer, themes);
  const placeless = all.filter(({ units }) => units.every(({ level }) => level === "province")).length;
  return {
    label: layer.title,
    value: filled(words.noFeatures, nameOf(commune)),
    ...(placeless > 0 && { remark: filled(words.placeless, same(String(placeless))) }),
    sources: [...new Set(all.flatMap(({ row }) => row.source.slice(0, 1)))].slice(0, 1),
    asOf: null,
    ...(layer.countedBy && { shows: layer.countedBy }),
  };
}

/** What no table of this map holds, whoever asks. */
const asked = ["power", "forestLine", "land", "landPrice", "water", "incentives", "permits"] as const;
/** The source that names the office. */
const namedBy: Partial<Record<(typeof asked)[number], string>> = {
  power: "dien-luc-dien-bien-2026",
  incentives: "ubnd-3107-2025",
  permits: "ubnd-3107-2025",
};

export function heapsOf(where: Where, themes: Themes): Heaps {
  const { commune } = where;
  const parts = [
    ofCommune(where, themes.indicatorsByUnit),
    ...choroplethLayers.toReversed().map((layer) => ofLayer(layer, where, themes)),
    {
      not: layersIn(commune, themes)
        .filter(({ inside, maybe }) => inside.length + maybe.length === 0)
        .map((layer) => emptyLayer(layer, commune, themes)),
    },
    {
      unknown: asked.map((what): HeapLine => ({
        label: words[what],
        value: filled(words[`${what}.ask`], nameOf(commune)),
        ...(what === "incentives" && { remark: words.incentivesNote }),
        sources: [namedBy[what] ?? []].flat(),
        asOf: null,
      })),
    },
  ] satisfies Partial<Heaps>[];
  const heap = (name: keyof Heaps): HeapLine[] => parts.flatMap((part: Partial<Heaps>) => part[name] ?? []);
  return { concerns: heap("concerns"), not: heap("not"), unknown: heap("unknown") };
}
