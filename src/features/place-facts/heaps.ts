/**
 * What is known of a place in three heaps, after the extract of the Swiss cadastre: what concerns it, what does not, and what
 * this map does not know, with the office to ask. Figures are of the units it lies in and say so.
 */
import type { UnitIndicatorRow } from "../../../data/schema";
import { cover, landOf, touches, type Land } from "../../domain/land";
import type { Level, Text } from "../../domain/unit";
import { unit, unitsOf, type Unit } from "../../domain/units";
import type { IndicatorId } from "../../indicators/ids";
import { choroplethLayers, type Themes } from "../../themes";
import type { FeatureRef } from "../../themes/feature";
import { indicatorName, valueName } from "../card";
import { ofLayer } from "./heap-layer";
import {
  filled, joined, labelled, ofWhole, unsourced,
  type Concerned, type HeapLine, type Heaps,
} from "./heap-line"; // prettier-ignore
import { heapWords as words } from "./heap-words";
import { unitsCalled } from "./units-called";
import { emptyLayer, layersInLand, type LayerHere } from "./listed";
import type { Where } from "./where";

const noteOf = ({ note_vi, note_en }: UnitIndicatorRow): Text | null =>
  note_vi === null ? null : { vi: note_vi, en: note_en ?? note_vi };

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

/** Whether a commune is one of the border, and its zone of difficulty. `several`: it is one of some, and named. */
function ofCommune(commune: Unit, rows: readonly UnitIndicatorRow[], several: boolean): Partial<Heaps> {
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
  const named = (lines: HeapLine[]): HeapLine[] => lines.map((line) => (several ? labelled(line, commune) : line));
  return {
    concerns: named([
      ...(border ? [rowLine("border_commune", border, commune)] : []),
      ...(zone ? [rowLine("zone_2026_2030", zone, commune)] : []),
    ]),
    not: named(noBorder),
    unknown: named(noZone),
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

/** What to ask about, and whom: the offices of these communes, or in their place `others`. */
export const askedOf = (communes: readonly Unit[], place: boolean, others: Text = unitsCalled(communes)): HeapLine[] =>
  asked.map((what) => ({
    label: what === "forestLine" && !place ? words.forestLineOfLand : words[what],
    value: filled(words[`${what}.ask`], others),
    ...(what === "incentives" && { remark: words.incentivesNote }),
    sources: [namedBy[what] ?? []].flat(),
    asOf: null,
  }));

function heapsOver(
  concerned: Concerned,
  layers: readonly LayerHere[],
  themes: Themes,
  except: readonly FeatureRef[],
): Heaps {
  const { communes, place, units } = concerned;
  const parts: Partial<Heaps>[] = [
    ...communes.map((each) => ofCommune(each, themes.indicatorsByUnit, communes.length > 1)),
    ...choroplethLayers.toReversed().map((layer) => ofLayer(layer, concerned, themes)),
    {
      not: layers
        .filter(({ inside, maybe }) => inside.length + maybe.length === 0)
        .map((layer) => emptyLayer(layer, units, themes, except)),
    },
    { unknown: askedOf(communes, place) },
  ];
  const heap = (name: keyof Heaps): HeapLine[] => parts.flatMap((part) => part[name] ?? []);
  return { concerns: heap("concerns"), not: heap("not"), unknown: heap("unknown") };
}

/** Of a place. */
export function heapsOf(
  { former, commune, district }: Where,
  themes: Themes,
  except: readonly FeatureRef[] = [],
): Heaps {
  const concerned = { formers: [former], communes: [commune], districts: [district], place: true };
  const layers = layersInLand(landOf(commune.ref), themes, except);
  return heapsOver({ ...concerned, units: [commune] }, layers, themes, except);
}

/** Of all of a land. */
export function heapsOfLand(land: Land, themes: Themes, except: readonly FeatureRef[] = []): Heaps {
  const at = (level: Level): Unit[] => unitsOf(level).filter(({ ref }) => touches(landOf(ref), land));
  const concerned = { formers: at("former-commune"), communes: at("commune"), districts: at("district"), place: false };
  const units = cover(land).flatMap((ref) => unit(ref) ?? []);
  return heapsOver({ ...concerned, units }, layersInLand(land, themes, except), themes, except);
}
