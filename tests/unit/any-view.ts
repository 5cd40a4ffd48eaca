/** Any view at all, and its address. */
import type { Condition, Facet, Filter, Within } from "../../src/domain/filter";
import { isEmpty } from "../../src/domain/filter";
import { classCounts, type ClassScheme } from "../../src/domain/classify";
import { landOfAll } from "../../src/domain/land";
import { cleanName, maxRegions, nameLength, type Region } from "../../src/domain/region";
import { levels } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { layerById, layerIds } from "../../src/themes";
import { type LayerId } from "../../src/themes/theme";
import { decode } from "../../src/state/url-decode";
import { encode, toQuery } from "../../src/state/url-encode";
import { cleanWords } from "../../src/state/url-filter";
import {
  compareModes,
  formerLevels,
  maxSubjects,
  pages,
  type Selection,
  type Subject,
  type TableView,
  type FeatureTableView,
  type View,
  ringRadii,
} from "../../src/state/view";
import { indicatorIds, type IndicatorId } from "../../src/indicators/ids";
import { hasKinds, mergerKinds } from "../../src/domain/merger-kinds";
import fc from "./property";

export const read = (query: string) => decode(new URLSearchParams(query));

export const write = (view: View): string => toQuery(encode(view));

export const allUnits = levels.flatMap((level) => unitsOf(level));

export const degrees = (from: number, to: number) => fc.integer({ min: from * 1e5, max: to * 1e5 }).map((n) => n / 1e5);

export const places: fc.Arbitrary<Selection> = fc.record({
  kind: fc.constant("place" as const),
  at: fc.record({ lat: degrees(20.88, 22.56), lon: degrees(102.13, 103.61) }),
});

export const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constantFrom(...allUnits).map((unit): Selection => ({ kind: "unit", unit: unit.ref })),
  fc.record({
    kind: fc.constant("feature" as const),
    layer: fc.constantFrom(...layerIds),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  }),
  places,
);

export const hundredths = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((n) => n / 100);

export const schemes: fc.Arbitrary<ClassScheme> = fc.oneof(
  fc.record({ method: fc.constantFrom("quantile", "natural", "equal"), count: fc.constantFrom(...classCounts) }),
  fc
    .uniqueArray(hundredths(-500, 5000), { minLength: 1, maxLength: 6 })
    .map((breaks): ClassScheme => ({ method: "own", breaks: breaks.toSorted((a, b) => a - b) })),
);

export const regions: fc.Arbitrary<Region> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: nameLength })
    .map(cleanName)
    .filter((name) => name !== ""),
  land: fc.array(fc.constantFrom(...allUnits), { maxLength: 5 }).map((units) => landOfAll(units.map(({ ref }) => ref))),
});

export const ownIds = fc.stringMatching(/^own-[a-z0-9]{8}-p?\d{1,5}$/).map((id) => id as IndicatorId);

export const someIndicator = fc.oneof(fc.constantFrom(...indicatorIds), ownIds);

export const tables: fc.Arbitrary<TableView> = fc
  .record({
    level: fc.constantFrom(...levels),
    sort: fc.record({
      column: fc.oneof(fc.constantFrom("name" as const, "code" as const, "went" as const), someIndicator),
      descending: fc.boolean(),
    }),
    columns: fc.option(fc.uniqueArray(someIndicator)),
    query: fc.string({ maxLength: 20 }),
    kind: fc.option(fc.constantFrom(...mergerKinds)),
  })
  .map((table) => (hasKinds(table.level) ? table : { ...table, kind: null }));

export const featureTables: fc.Arbitrary<FeatureTableView> = fc.record({
  layer: fc.constantFrom("hydropower" as const, "border-gates" as const, "projects" as const),
  sort: fc.option(fc.record({ column: fc.stringMatching(/^[a-z][a-z-]{0,20}$/), descending: fc.boolean() })),
  by: fc.option(fc.constantFrom("district" as const, "former-commune" as const, "commune" as const)),
});

export const ranges: fc.Arbitrary<Condition> = fc
  .record({
    kind: fc.constant("range" as const),
    from: fc.option(hundredths(-10, 5000)),
    to: fc.option(hundredths(0, 5000)),
    unknown: fc.boolean(),
  })
  .filter(({ from, to }) => (from !== null || to !== null) && (from ?? -Infinity) <= (to ?? Infinity));

export const choiceOf = (ids: readonly string[]): fc.Arbitrary<Condition> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }).map((any) => ({ kind: "choice" as const, any }));

export const conditionOf = (facet: Facet): fc.Arbitrary<Condition> => {
  if (facet.kind === "range" && facet.of)
    return fc.tuple(ranges, fc.constantFrom("tay-trang", "nearest")).map(([range, of]) => ({ ...range, of }));
  if (facet.kind === "range") return ranges;
  if (facet.kind === "place") return choiceOf(unitsOf(facet.level).map(({ ref }) => ref.code));
  return choiceOf([...(facet.options?.map(({ id }) => id) ?? ["Nậm Mức", "Mã"]), "unknown"]);
};

export const filterOf = (id: LayerId): fc.Arbitrary<Filter> =>
  fc
    .record({
      words: fc.string({ maxLength: 30 }).map((text) => cleanWords(text).trim()),
      conditions: fc
        .subarray([...layerById(id).facets])
        .chain((facets) => fc.tuple(...facets.map((facet) => fc.tuple(fc.constant(facet.id), conditionOf(facet)))))
        .map((pairs): Filter["conditions"] => Object.fromEntries(pairs)),
    })
    .filter((filter) => !isEmpty(filter));

export const withins: fc.Arbitrary<Within> = fc.oneof(
  fc.constantFrom(...allUnits).map((unit): Within => ({ kind: "unit", unit: unit.ref })),
  fc.integer({ min: 0, max: maxRegions - 1 }).map((at): Within => ({ kind: "region", at })),
);

export const regionSubjects = fc
  .integer({ min: 0, max: maxRegions - 1 })
  .map((at): Subject => ({ kind: "region", at }));

export const filterings: fc.Arbitrary<View["filters"]> = fc
  .uniqueArray(fc.constantFrom(...layerIds))
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), filterOf(id)))))
  .map((pairs) => Object.fromEntries(pairs));

/** Of the two tables one is open at most. */
export const eitherTable = fc.oneof(
  fc.option(tables).map((table) => ({ table, featureTable: null })),
  featureTables.map((shown) => ({ table: null, featureTable: shown })),
);

export const mainViews = fc.record({
  language: fc.constantFrom("vi" as const, "en" as const),
  era: fc.constantFrom("before" as const, "after" as const),
  levels: fc.record({
    province: fc.boolean(),
    district: fc.boolean(),
    "former-commune": fc.boolean(),
    commune: fc.boolean(),
  }),
  layers: fc
    .uniqueArray(fc.constantFrom(...layerIds))
    .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), hundredths(0, 1)))))
    .map((pairs) => Object.fromEntries(pairs)),
  selection: fc.option(selections),
  page: fc.option(fc.constantFrom(...pages)),
  subjects: fc.array(fc.oneof(selections, regionSubjects), { maxLength: maxSubjects }),
  part: fc.option(fc.stringMatching(/^[a-z]{1,20}$/)),
  printed: fc.option(fc.constantFrom("20261127-a1b2c3-hAAAA.cB_-9", "20260101-000000-b")),
  camera: fc.option(fc.record({ lon: hundredths(100, 106), lat: hundredths(19, 24), zoom: hundredths(6, 14) })),
  tilted: fc.boolean(),
  lens: fc.boolean(),
  ring: fc.constantFrom(null, ...ringRadii),
  compare: fc.constantFrom(...compareModes),
  divider: fc.integer({ min: 0, max: 100 }),
  indicator: fc.option(someIndicator),
  formerLevel: fc.constantFrom(...formerLevels),
  classing: fc.option(schemes),
  regions: fc.array(regions, { maxLength: maxRegions }),
  filters: filterings,
  within: fc.option(withins),
});

/** Narrowed to one of the regions there are, or to none, and about none that there is not. */
export const views: fc.Arbitrary<View> = fc.tuple(mainViews, eitherTable).map(([view, open]) => ({
  ...view,
  ...open,
  subjects: view.subjects.filter((subject) => subject.kind !== "region" || view.regions[subject.at]),
  within: view.within?.kind === "region" && !view.regions[view.within.at] ? null : view.within,
}));
