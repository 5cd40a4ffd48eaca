/** The rows of a list in groups: former communes by district, features and values by class. */
import type { PopulationSeries } from "../../domain/figures";
import { districtsOf, partsOf } from "../../domain/lineage";
import { kindOf } from "../../domain/merger";
import type { MergerKind } from "../../domain/merger-kinds";
import { capitalise } from "../../domain/names";
import type { Level } from "../../domain/unit";
import { fullName, populationIn, unit, unitsOf, type Unit } from "../../domain/units";
import type { Feature, LayerClass, SymbolOutline, UnitValue } from "../../themes/feature";
import { outlineOf, unconfirmedIn, type ChoroplethLayer, type PointLayer } from "../../themes/theme";
import { selectionKey } from "../../state/selection";
import type { Selection } from "../../state/view";
import type { AppContext } from "../../state/context";
import type { Locale } from "../../locale/locale";
import { cardWords } from "../card/words";
import { listWords } from "./words";

export interface ListRowData {
  key: string;
  selection: Selection;
  name: string;
  detail: string;
  /** Also searched, though not shown: the communes a feature lies in, of both eras. */
  places?: string;
  /** How a commune was merged; only communes of either era have these. */
  kind?: MergerKind | null;
  mark?: string | null;
  swatch?: { shape: SymbolOutline; of: LayerClass };
}

export interface ListGroup {
  title: string;
  note?: string;
  rows: ListRowData[];
}

const rowFor = (selection: Selection, row: Omit<ListRowData, "key" | "selection">): ListRowData => ({
  key: selectionKey(selection),
  selection,
  ...row,
});
const namesOf = (units: readonly Unit[], between: string): string => units.map(({ name }) => name).join(between);

/** The series that every unit of the level has, so that rows can be compared. */
const seriesOf = (level: Level): PopulationSeries => (level === "commune" ? "scheme-2025" : "census-2019");

const kindWords = {
  kept: listWords.kindKeptShort,
  within: listWords.kindWithinShort,
  across: listWords.cardCrossesShort,
};

function unitRow(locale: Locale, of: Unit): ListRowData {
  const { t } = locale;
  const { level } = of.ref;
  const people = populationIn(of, seriesOf(level));
  const kind = kindOf(of.ref);
  const detail = [
    t(listWords.area, { area: of.area.value }),
    people && t(listWords.people, { n: people.value }),
    level === "commune" && namesOf(partsOf(of.ref), ", "),
    level === "commune" && kind === "across" && locale.districtNames(of.ref),
  ];
  return rowFor(
    { kind: "unit", unit: of.ref },
    {
      name: capitalise(fullName(of, locale.language)),
      detail: detail.filter(Boolean).join(" · "),
      kind,
      mark: kind && t(kindWords[kind]),
    },
  );
}

/** The series of population that the rows of a level show. */
export const seriesWords = (locale: Locale, level: Level): string =>
  locale.t(cardWords[`population.${seriesOf(level)}`]);

/** Former communes by district; other levels in one group. */
export function unitGroups(locale: Locale, level: Level): ListGroup[] {
  const rows = (units: readonly Unit[]): ListRowData[] => units.map((each) => unitRow(locale, each));
  if (level !== "former-commune") return [{ title: "", rows: rows(unitsOf(level)) }];
  return unitsOf("district").map((district) => ({
    title: capitalise(fullName(district, locale.language)),
    rows: rows(partsOf(district.ref)),
  }));
}

function featureRow({ t }: Locale, layer: PointLayer, feature: Feature): ListRowData {
  const of = layer.classes.find(({ id }) => id === feature.classId);
  const districts = [...new Set(feature.units.flatMap((ref) => districtsOf(ref)))];
  return rowFor(
    { kind: "feature", ...feature.ref },
    {
      name: t(feature.name),
      detail: [t(feature.summary), namesOf(districts, ", ")].filter(Boolean).join(" · "),
      places: feature.units.map((ref) => unit(ref)?.name ?? "").join(" · "),
      ...(of && { swatch: { shape: outlineOf(layer, feature), of } }),
    },
  );
}

/** The features that pass the filters, by class in the order of the legend; those without a known place at the end. */
export function featureGroups({ catalogue, locale }: AppContext, layer: PointLayer): ListGroup[] {
  const features = catalogue.shownFeaturesOf(layer);
  const { t } = locale;
  const isPlaced = ({ place }: Feature): boolean => place.kind !== "unknown";
  const rows = (those: readonly Feature[]): ListRowData[] => those.map((feature) => featureRow(locale, layer, feature));
  return [
    ...layer.classes.map(({ id, label }) => {
      const its = features.filter(({ classId }) => classId === id);
      const placed = its.filter(isPlaced);
      const rest = its.length - placed.length;
      const unconfirmed = unconfirmedIn(layer, its);
      const notes = [rest > 0 && t(listWords.alsoUnplaced, { n: rest }), unconfirmed && t(unconfirmed)];
      return { title: t(label), note: capitalise(notes.filter(Boolean).join("; ")), rows: rows(placed) };
    }),
    {
      title: t(listWords.unplaced),
      note: t(listWords.unplacedWhy),
      rows: rows(features.filter((each) => !isPlaced(each))),
    },
  ].filter((group) => group.rows.length > 0);
}

/** «73,64%, số liệu 2025 · huyện Điện Biên»; for an unknown value the district only, since the group says the rest. */
function valueDetail(locale: Locale, { unit: ref, text, facts }: UnitValue, known: boolean): string {
  const asOf = facts[0]?.asOf;
  const value = locale.t(text);
  const dated = asOf ? locale.t(listWords.value, { value, date: locale.date(asOf) }) : value;
  return [known && dated, locale.districtNames(ref)].filter(Boolean).join(" · ");
}

/** The units that pass the filters by the class of their value, in the order of the legend. */
export function valueGroups({ app, catalogue, locale }: AppContext, layer: ChoroplethLayer): ListGroup[] {
  const values = catalogue.shownValuesOf(layer, app.view.era);
  return layer.classes
    .map((of) => ({
      title: locale.t(of.label),
      rows: values
        .filter(({ classId }) => classId === of.id)
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .map((value) =>
          rowFor(
            { kind: "unit", unit: value.unit },
            {
              name: locale.unitName(value.unit),
              detail: valueDetail(locale, value, of.pattern === "solid"),
              swatch: { shape: "none", of },
            },
          ),
        ),
    }))
    .filter((group) => group.rows.length > 0);
}
