/** The rows of a list, grouped as a planner looks for them: units by former district, things by class, unplaced last. */
import type { PopulationSeries } from "../../domain/figures";
import { districtsOf, partsOf } from "../../domain/lineage";
import { kindOf, type MergerKind } from "../../domain/merger";
import { capitalise } from "../../domain/names";
import type { Level } from "../../domain/unit";
import { fullName, populationIn, unit, unitsOf, type Unit } from "../../domain/units";
import type { Key } from "../../i18n";
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
import type { Shell } from "../../state/shell.svelte";

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

function unitRow(shell: Shell, of: Unit): ListRowData {
  const selection: Selection = { kind: "unit", unit: of.ref };
  const area = shell.t("list.area", { area: of.area.value });
  const figure = populationIn(of, seriesOf(of.ref.level));
  const people = figure ? ` · ${shell.t("list.people", { n: figure.value })}` : "";
  const named = (units: readonly Unit[]): string => units.map((each) => each.name).join(", ");
  const parts = of.ref.level === "commune" ? ` · ${named(partsOf(of.ref))}` : "";
  const kind = kindOf(of.ref);
  const crossing = of.ref.level === "commune" && kind === "across";
  const districts = crossing ? ` · ${fullNames(shell, districtsOf(of.ref))}` : "";
  return {
    key: selectionKey(selection),
    selection,
    name: capitalise(fullName(of, shell.language)),
    detail: area + people + parts + districts,
    places: "",
    mark: kind && shell.t(kindWords[kind]),
    kind,
    swatch: null,
  };
}

const kindWords = {
  kept: "kind.kept.short",
  within: "kind.within.short",
  across: "card.crosses.short",
} as const satisfies Record<MergerKind, Key>;

/** “huyện Điện Biên + huyện Mường Chà” */
const fullNames = (shell: Shell, units: readonly Unit[]): string =>
  units.map((each) => fullName(each, shell.language)).join(" + ");

/** Which series of population the rows of a level show. */
export const seriesWords = (shell: Shell, level: Level): string => shell.t(`card.population.${seriesOf(level)}`);

/** Former communes under their district; the other levels in one list. */
export function unitGroups(shell: Shell, level: Level): ListGroup[] {
  const rows = (units: readonly Unit[]): ListRowData[] => units.map((each) => unitRow(shell, each));
  if (level !== "former-commune") return [{ title: "", note: null, rows: rows(unitsOf(level)) }];
  return unitsOf("district").map((district) => ({
    title: capitalise(fullName(district, shell.language)),
    note: null,
    rows: rows(partsOf(district.ref)),
  }));
}

function featureRow(shell: Shell, layer: LayerId, feature: Feature): ListRowData {
  const selection: Selection = { kind: "feature", layer, id: feature.id };
  const record = layerById(layer);
  const of = record.classes.find(({ id }) => id === feature.classId);
  const districts = [...new Set(feature.units.flatMap((ref) => districtsOf(ref)).map((each) => each.name))].join(", ");
  return {
    key: selectionKey(selection),
    selection,
    name: shell.text(feature.name),
    detail: [shell.text(feature.summary), districts].filter(Boolean).join(" · "),
    places: feature.units.map((ref) => unit(ref)?.name ?? "").join(" · "),
    mark: null,
    kind: null,
    swatch: of ? { shape: record.kind === "points" ? outlineOf(record, feature) : "none", of } : null,
  };
}

/** The things that the filters let through under their class, in the order of the legend; those with no known place in a group of their own at the end. */
export function featureGroups(shell: Shell, layer: LayerId): ListGroup[] {
  const record = layerById(layer);
  const features = record.kind === "points" ? shell.catalogue.shownFeaturesOf(record) : [];
  const rows = (those: Feature[]): ListRowData[] => those.map((feature) => featureRow(shell, layer, feature));
  const placed = features.filter(({ place }) => place.kind !== "unknown");
  const groups = record.classes.map((each) => ({
    title: shell.text(each.label),
    note: null,
    rows: rows(placed.filter(({ classId }) => classId === each.id)),
  }));
  const unplaced = {
    title: shell.t("list.unplaced"),
    note: shell.t("list.unplaced.why"),
    rows: rows(features.filter(({ place }) => place.kind === "unknown")),
  };
  return [...groups, unplaced].filter((group) => group.rows.length > 0);
}

/** «73,64%, số liệu 2025 · huyện Điện Biên»; of an unknown value only the district, the group says the rest. */
function valueDetail(shell: Shell, { unit: ref, text, facts }: UnitValue, known: boolean): string {
  const asOf = facts[0]?.asOf;
  const value = shell.text(text);
  const said = known && asOf ? shell.t("list.value", { value, date: shell.date(asOf) }) : value;
  const districts = ref.level === "district" ? "" : fullNames(shell, districtsOf(ref));
  return [known ? said : "", districts].filter(Boolean).join(" · ");
}

/** The units that the filters let through under the class of their value, in the order of the legend, "no data" among them. */
export function valueGroups(shell: Shell, layer: LayerId): ListGroup[] {
  const record = layerById(layer);
  const values = record.kind === "choropleth" ? shell.catalogue.shownValuesOf(record, shell.app.view.era) : [];
  return record.classes
    .map((of) => ({
      title: shell.text(of.label),
      note: null,
      rows: values
        .filter(({ classId }) => classId === of.id)
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .map((value): ListRowData => {
          const selection: Selection = { kind: "unit", unit: value.unit };
          return {
            key: selectionKey(selection),
            selection,
            name: shell.unitName(value.unit),
            detail: valueDetail(shell, value, of.pattern === "solid"),
            places: "",
            mark: null,
            kind: null,
            swatch: { shape: "none", of },
          };
        }),
    }))
    .filter((group) => group.rows.length > 0);
}
