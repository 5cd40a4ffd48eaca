/** What is on the map and in no table: roads, rivers and towns of the base map, seats of the communes, filters, indicators. */
import type { FeatureCollection, Position } from "geojson";
import { noFilter, withCondition } from "../../domain/filter";
import type { Geography } from "../../domain/geography";
import { roadName, roadNumber } from "../../domain/road-names";
import { seatOf } from "../../domain/seats";
import { sameUnit, type UnitRef } from "../../domain/unit";
import { fullName, unit, unitsOf } from "../../domain/units";
import type { BaseFeatures } from "../../map/base";
import type { Traced } from "../../map/handle";
import { unitAt } from "../../map/unit-at";
import type { AppContext } from "../../state/context";
import type { Indicator } from "../../indicators/indicator";
import { layers } from "../../themes";
import { foundWords } from "./found-words";
import { both, textOf, target, type SearchTarget } from "./target";

export const indicatorTargets = ({ app, locale: { t } }: AppContext, all: readonly Indicator[]): SearchTarget[] =>
  all.map(({ id, title, shortTitle, description }) =>
    target("indicator", id, {
      name: title,
      otherNames: both(shortTitle),
      context: both(textOf(foundWords.indicator)),
      icon: "layers",
      kind: () => t(foundWords.indicator),
      detail: () => t(description),
      act: () => {
        app.openPage(null);
        app.setIndicator(id);
      },
    }),
  );

/** One for each choice of a layer's filters: «Thủy điện: đang vận hành». */
export const filterTargets = ({ app, panels, locale: { t } }: AppContext): SearchTarget[] =>
  layers.flatMap((layer) =>
    layer.facets.flatMap((facet) =>
      facet.kind !== "choice"
        ? []
        : (facet.options ?? []).map(({ id, label }) =>
            target("filter", `${layer.id}-${facet.id}-${id}`, {
              name: { vi: `${layer.title.vi}: ${label.vi}`, en: `${layer.title.en}: ${label.en}` },
              otherNames: [`${layer.shortTitle.vi} ${label.vi}`, `${label.en} ${layer.shortTitle.en}`, ...both(label)],
              context: both(facet.label, textOf(foundWords.filter)),
              icon: "filter",
              kind: () => `${t(foundWords.filter)} · ${t(facet.label)}`,
              act: () => {
                app.openPage(null);
                app.toggleLayer(layer.id, true);
                app.setFilter(layer.id, withCondition(noFilter, facet.id, { kind: "choice", any: [id] }));
                panels.showList({ kind: "layer", layer: layer.id });
              },
            }),
          ),
    ),
  );

/** The offices that communes were to have by the merger scheme. */
export const seatTargets = ({ maps, panels, locale: { t } }: AppContext): SearchTarget[] =>
  unitsOf("commune").flatMap((of) => {
    const { ref } = of;
    const seat = seatOf(of);
    if (!seat?.words) return [];
    return target("seat", ref.code, {
      name: { vi: `Trụ sở ${fullName(of, "vi")}`, en: `Seat of ${fullName(of, "en")}` },
      otherNames: [seat.words],
      context: ["UBND", "Ủy ban nhân dân", "office", "people's committee", seat.address ?? ""],
      places: [of],
      icon: "target",
      kind: () => t(foundWords.seat),
      detail: () => [seat.words, seat.address].filter(Boolean).join(", "),
      act: () =>
        void panels.open({ kind: "unit", unit: ref }).then(() => {
          if (seat.point) maps.map?.flyTo(seat.point.lon, seat.point.lat, 12.5);
        }),
    });
  });

/** The communes in which the line has a vertex. */
function communesAlong(geography: Geography, lines: readonly Position[][]): UnitRef[] {
  const found: UnitRef[] = [];
  for (const [lon = 0, lat = 0] of lines.flat()) {
    const at = unitAt(geography, "commune", lon, lat);
    if (at && !found.some((each) => sameUnit(each, at))) found.push(at);
  }
  return found;
}

/** The lines of each name. */
function linesBy({ features }: FeatureCollection, property: "ref" | "name"): Map<string, Position[][]> {
  const found = new Map<string, Position[][]>();
  for (const { properties, geometry } of features) {
    const name: unknown = properties?.[property];
    if (typeof name !== "string") continue;
    const earlier = found.get(name) ?? [];
    if (geometry.type === "LineString") found.set(name, [...earlier, geometry.coordinates]);
    if (geometry.type === "MultiLineString") found.set(name, [...earlier, ...geometry.coordinates]);
  }
  return found;
}

/** Roads and rivers by their name, where they lie in the province, and the towns that are drawn around it. */
export function groundTargets(context: AppContext, base: BaseFeatures, geography: Geography): SearchTarget[] {
  const { app, maps, panels, locale } = context;
  /** The simple map shows all of the province, and draws of the base map only what is found. */
  const showOnPlain = (traced: Traced): void => maps.picture?.trace(traced);
  const lineTargets = (id: "road" | "river", name: string, line: Position[][]): SearchTarget[] => {
    const units = communesAlong(geography, line);
    if (units.length === 0) return [];
    const number = roadNumber(name);
    const kind = foundWords[id];
    const called = roadName(name);
    return [
      target(id, name, {
        name: called,
        otherNames: number ? [`National Highway ${number}`, `NH${number}`] : [],
        context: both(textOf(kind)),
        places: units.flatMap((ref) => unit(ref) ?? []),
        icon: "whole",
        kind: () => locale.t(kind),
        detail: () => locale.t(foundWords.through, { names: units.map((ref) => unit(ref)?.name).join(", ") }),
        act: () => {
          app.openPage(null);
          maps.map?.flyToUnits(units);
          showOnPlain({ name: called, kind, geometry: { type: "MultiLineString", coordinates: line } });
          panels.say(name);
        },
      }),
    ];
  };
  const lines = [
    ...[...linesBy(base.roads, "ref")].flatMap(([name, line]) => lineTargets("road", name, line)),
    ...[...linesBy(base.rivers, "name")].flatMap(([name, line]) => lineTargets("river", name, line)),
  ];
  const towns = base.places.features.flatMap(({ properties, geometry }) => {
    const name: unknown = properties?.["name"];
    if (typeof name !== "string" || properties?.["inside"] === true || geometry.type !== "Point") return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const called = { vi: name, en: name };
    return target("town", name, {
      name: called,
      icon: "target",
      kind: () => locale.t(foundWords.town),
      act: () => {
        app.openPage(null);
        maps.map?.flyTo(lon, lat, 9);
        showOnPlain({ name: called, kind: foundWords.town, geometry });
        panels.say(name);
      },
    });
  });
  return [...lines, ...towns];
}
