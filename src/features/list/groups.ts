/** The rows of a list, grouped as a planner looks for them: units by former district, things by class, unplaced last. */
import type { PopulationSeries } from "../../domain/figures";
import { districtsOf, partsOf } from "../../domain/lineage";
import { kindOf, type MergerKind } from "../../domain/merger";
import { capitalise } from "../../domain/names";
import type { Level } from "../../domain/unit";
import { fullName, populationIn, unit, unitsOf, type Unit } from "../../domain/units";
import { layerById } from "../../themes";
import {
  outlineOf,
  type LayerClass,
  type LayerId,
  type Feature,
  type Outline,
  type UnitValue,
} from "../../themes/theme";
import { selectionKey } from "../../state/selection";
import type { Selection } from "../../state/view";
import type { AppContext } from "../../state/context";
import type { Locale } from "../../locale/locale";
import type { Word } from "../../locale/word";
import { cardWords } from "../card/words";
import { listWords } from "./words";

export interface ListRowData {
  key: string;
  selection: Selection;
  name: string;
  detail: string;
  /** Names it is also found by though the row does not show them: the communes a thing lies in, before and after. */
  places: string;
  /** A short word set off at the right: how a commune was merged. */
  mark: string | null;
  /** Of communes of either era only. */
  kind: MergerKind | null;
  swatch: { shape: Outline; of: LayerClass } | null;
}

export interface ListGroup {
  title: string;
  note: string | null;
  rows: ListRowData[];
}

/** One series for all rows of a list, so that they can be compared: the one that every unit of the level has. */
const seriesOf = (level: Level): PopulationSeries => (level === "commune" ? "scheme-2025" : "census-2019");

function unitRow(locale: Locale, of: Unit): ListRowData {
  const selection: Selection = { kind: "unit", unit: of.ref };
  const area = locale.t(listWords.area, { area: of.area.value });
  const figure = populationIn(of, seriesOf(of.ref.level));
  const people = figure ? ` · ${locale.t(listWords.people, { n: figure.value })}` : "";
  const named = (units: readonly Unit[]): string => units.map((each) => each.name).join(", ");
  const parts = of.ref.level === "commune" ? ` · ${named(partsOf(of.ref))}` : "";
  const kind = kindOf(of.ref);
  const crossing = of.ref.level === "commune" && kind === "across";
  const districts = crossing ? ` · ${fullNames(locale, districtsOf(of.ref))}` : "";
  return {
    key: selectionKey(selection),
    selection,
    name: capitalise(fullName(of, locale.language)),
    detail: area + people + parts + districts,
    places: "",
    mark: kind && locale.t(kindWords[kind]),
    kind,
    swatch: null,
  };
}

const kindWords = {
  kept: listWords.kindKeptShort,
  within: listWords.kindWithinShort,
  across: listWords.cardCrossesShort,
} as const satisfies Record<MergerKind, Word>;

/** “huyện Điện Biên + huyện Mường Chà” */
const fullNames = (locale: Locale, units: readonly Unit[]): string =>
  units.map((each) => fullName(each, locale.language)).join(" + ");

/** Which series of population the rows of a level show. */
export const seriesWords = (locale: Locale, level: Level): string =>
  locale.t(cardWords[`population.${seriesOf(level)}`]);

/** Former communes under their district; the other levels in one list. */
export function unitGroups(locale: Locale, level: Level): ListGroup[] {
  const rows = (units: readonly Unit[]): ListRowData[] => units.map((each) => unitRow(locale, each));
  if (level !== "former-commune") return [{ title: "", note: null, rows: rows(unitsOf(level)) }];
  return unitsOf("district").map((district) => ({
    title: capitalise(fullName(district, locale.language)),
    note: null,
    rows: rows(partsOf(district.ref)),
  }));
}

function featureRow(context: AppContext, layer: LayerId, feature: Feature): ListRowData {
  const { locale } = context;
  const selection: Selection = { kind: "feature", ...feature.ref };
  const record = layerById(layer);
  const of = record.classes.find(({ id }) => id === feature.classId);
  const districts = [...new Set(feature.units.flatMap((ref) => districtsOf(ref)).map((each) => each.name))].join(", ");
  return {
    key: selectionKey(selection),
    selection,
    name: locale.t(feature.name),
    detail: [locale.t(feature.summary), districts].filter(Boolean).join(" · "),
    places: feature.units.map((ref) => unit(ref)?.name ?? "").join(" · "),
    mark: null,
    kind: null,
    swatch: of ? { shape: record.kind === "points" ? outlineOf(record, feature) : "none", of } : null,
  };
}

/** The things that the filters let through under their class, in the order of the legend; those with no known place in a group of their own at the end. */
export function featureGroups(context: AppContext, layer: LayerId): ListGroup[] {
  const { catalogue, locale } = context;
  const record = layerById(layer);
  const features = record.kind === "points" ? catalogue.shownFeaturesOf(record) : [];
  const rows = (those: Feature[]): ListRowData[] => those.map((feature) => featureRow(context, layer, feature));
  const placed = features.filter(({ place }) => place.kind !== "unknown");
  const groups = record.classes.map((each) => ({
    title: locale.t(each.label),
    note: null,
    rows: rows(placed.filter(({ classId }) => classId === each.id)),
  }));
  const unplaced = {
    title: locale.t(listWords.unplaced),
    note: locale.t(listWords.unplacedWhy),
    rows: rows(features.filter(({ place }) => place.kind === "unknown")),
  };
  return [...groups, unplaced].filter((group) => group.rows.length > 0);
}

/** «73,64%, số liệu 2025 · huyện Điện Biên»; of an unknown value only the district, the group says the rest. */
function valueDetail(locale: Locale, { unit: ref, text, facts }: UnitValue, known: boolean): string {
  const asOf = facts[0]?.asOf;
  const value = locale.t(text);
  const said = known && asOf ? locale.t(listWords.value, { value, date: locale.date(asOf) }) : value;
  const districts = ref.level === "district" ? "" : fullNames(locale, districtsOf(ref));
  return [known ? said : "", districts].filter(Boolean).join(" · ");
}

/** The units that the filters let through under the class of their value, in the order of the legend, "no data" among them. */
export function valueGroups(context: AppContext, layer: LayerId): ListGroup[] {
  const { app, catalogue, locale } = context;
  const record = layerById(layer);
  const values = record.kind === "choropleth" ? catalogue.shownValuesOf(record, app.view.era) : [];
  return record.classes
    .map((of) => ({
      title: locale.t(of.label),
      note: null,
      rows: values
        .filter(({ classId }) => classId === of.id)
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .map((value): ListRowData => {
          const selection: Selection = { kind: "unit", unit: value.unit };
          return {
            key: selectionKey(selection),
            selection,
            name: locale.unitName(value.unit),
            detail: valueDetail(locale, value, of.pattern === "solid"),
            places: "",
            mark: null,
            kind: null,
            swatch: { shape: "none", of },
          };
        }),
    }))
    .filter((group) => group.rows.length > 0);
}
