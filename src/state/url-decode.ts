import { surroundingsBox } from "../domain/coordinates/boxes";
import type { Filter } from "../domain/filter";
import { landOfAll } from "../domain/land";
import { hasKinds, mergerKinds } from "../domain/merger-kinds";
import { cleanName, maxRegions, type Region } from "../domain/region";
import { unit } from "../domain/units";
import { eras, levels, type Language, type Level, type UnitRef } from "../domain/unit";
import { type LayerId } from "../themes/theme";
import { eraOfSelection, parsePlace, parseSelection } from "./selection";
import { impliedLayers, nothing } from "./url-encode";
import { decodeCamera, decodeClassing, decodeLayer, decodePercent, oneOf } from "./url-values";
import { decodeFilter, decodeRegionAt, decodeWithin } from "./url-filter";
import {
  compareModes,
  defaultView,
  firstLevels,
  firstTable,
  formerLevels,
  maxSubjects,
  pages,
  ringRadii,
  unitTableColumnFrom,
  type Page,
  type Selection,
  type Subject,
  type TableView,
  type FeatureTableView,
  type View,
} from "./view";
import { indicatorIdFrom } from "../indicators/ids";
import { pointLayers } from "../themes";

/** An unknown parameter, or a value that was not understood. */
export interface Dropped {
  parameter: string;
  value: string;
}

const viewParameters = [
  "era",
  "levels",
  "layers",
  "sel",
  "lang",
  "at",
  "relief",
  "page",
  "of",
  "part",
  "printed",
  "ring",
] as const;
const compareParameters = ["compare", "split", "ind", "by", "classes", "lens", "regions"] as const;
const tableParameters = ["table", "sort", "cols", "q", "kind", "group"] as const;
const filterParameters = ["f", "in"] as const;
const parameters = [...viewParameters, ...compareParameters, ...tableParameters, ...filterParameters] as const;
type Parameter = (typeof parameters)[number];
const languages: readonly Language[] = ["vi", "en"];

/** Added to links by Facebook, Zalo, Google and newsletters, so ignored without a notice. */
const tracker = /^(utm_\w+|fbclid|gclid|zarsrc|zalo\w*|mc_\w+|_ga|_gl|igshid)$/;

/** Names of pages in older addresses. */
const formerPages: ReadonlyMap<string, Page> = new Map([["indicators", "annex"]]);

/** Checks that a unit exists; features are checked once the themes are loaded. */
function decodeSelection(text: string): Selection | null {
  const selection = parseSelection(text);
  return selection?.kind === "unit" && unit(selection.unit) === null ? null : selection;
}

/** A page says of a place around the province that it is not in it. */
const decodeSubject = (text: string, regions: readonly Region[]): Subject | null => {
  const at = decodeRegionAt(text, regions);
  return at === null ? (decodeSelection(text) ?? parsePlace(text, surroundingsBox)) : { kind: "region", at };
};

const levelsFrom = (shown: readonly Level[]): View["levels"] =>
  Object.fromEntries(levels.map((level) => [level, shown.includes(level)])) as View["levels"];

/** null for a region without a name or with a unit that does not exist, since it would be another region. */
function decodeRegion(text: string): Region | null {
  const [, given = "", codes = ""] = /^([^~]+)~((?:[cf]\d{5}(?:\.[cf]\d{5})*)?)$/u.exec(text) ?? [];
  const refs = (codes.match(/[cf]\d{5}/g) ?? []).map((part): UnitRef => ({
    level: part.startsWith("c") ? "commune" : "former-commune",
    code: part.slice(1),
  }));
  const name = cleanName(given);
  const known = name !== "" && refs.every((ref) => unit(ref) !== null);
  return known ? { name, land: landOfAll(refs) } : null;
}

function decodeSort(text: string): TableView["sort"] | null {
  const descending = text.startsWith("-");
  const column = unitTableColumnFrom(descending ? text.slice(1) : text);
  return column && { column, descending };
}

/** Any column: the table ignores those it lacks. */
const decodeFeatureSort = (text: string): FeatureTableView["sort"] => {
  const [, minus, column] = /^(-?)([a-z][a-z-]{0,30})$/.exec(text) ?? [];
  return column === undefined ? null : { column, descending: minus === "-" };
};
const featureTableLayers = pointLayers.map(({ id }) => id);
const summedLevels = ["district", "former-commune", "commune"] as const;

/** Without the spaces and signs that a sentence puts around a value. */
const bare = (text: string): string => text.replace(/^\s+|[\s.,)]+$/g, "");

/** Reads parameters and collects those it drops. */
class Reader {
  readonly dropped: Dropped[] = [];

  constructor(private readonly params: URLSearchParams) {
    for (const [name, value] of params)
      if (oneOf(parameters, name) === null && !tracker.test(name)) this.drop(name, value);
    for (const name of parameters) for (const again of params.getAll(name).slice(1)) this.drop(name, again);
  }

  private drop(parameter: string, value: string): void {
    this.dropped.push({ parameter, value });
  }

  /** null when absent or not understood. */
  one<T>(name: Parameter, read: (text: string) => T | null): T | null {
    const text = this.params.get(name);
    if (text === null) return null;
    const value = read(text) ?? read(bare(text));
    if (value === null) this.drop(name, text);
    return value;
  }

  /** The valid parts of a list, at most `most`; null when absent or when there are none. */
  many<T>(name: Parameter, read: (text: string) => T | null, separator = ",", most = Infinity): T[] | null {
    const given = this.params.get(name);
    if (given === null) return null;
    const text = separator === "," ? bare(given) : given;
    if (text === nothing) return [];
    const values = text.split(separator).flatMap((part, at) => {
      const value = at < most ? (read(part) ?? read(bare(part))) : null;
      if (value === null) this.drop(name, part);
      return value === null ? [] : [value];
    });
    return values.length > 0 ? values : null;
  }

  /** Parameters of a table that is not shown are dropped. */
  tables(): Pick<View, "table" | "featureTable"> {
    const of = this.one("table", (text) => oneOf([...levels, ...featureTableLayers], text));
    const layer = oneOf(featureTableLayers, of ?? "");
    const level = oneOf(levels, of ?? "");
    if (layer) {
      for (const name of ["cols", "q", "kind"] as const) this.one(name, () => null);
      return { table: null, featureTable: this.featureTable(layer) };
    }
    this.one("group", () => null);
    if (level) return { table: this.table(level), featureTable: null };
    for (const name of ["sort", "cols", "q", "kind"] as const) this.one(name, () => null);
    return { table: null, featureTable: null };
  }

  /** Of two filters of one layer the first is used. */
  filters(): View["filters"] {
    const filters: Partial<Record<LayerId, Filter>> = {};
    this.many(
      "f",
      (text) => {
        const found = decodeFilter(text);
        if (!found || filters[found[0]]) return null;
        return (filters[found[0]] = found[1]);
      },
      ";",
    );
    return filters;
  }

  private featureTable(layer: LayerId): FeatureTableView {
    return {
      layer,
      sort: this.one("sort", decodeFeatureSort),
      by: this.one("group", (text) => oneOf(summedLevels, text)),
    };
  }

  private table(level: Level): TableView {
    const first = firstTable(level);
    const columns = this.many("cols", indicatorIdFrom);
    return {
      level,
      sort: this.one("sort", decodeSort) ?? first.sort,
      columns: columns && [...new Set(columns)],
      query: this.one("q", (text) => (text.length <= 80 ? text : null)) ?? first.query,
      kind: this.one("kind", (text) => (hasKinds(level) ? oneOf(mergerKinds, text) : null)),
    };
  }
}

/**
 * Never throws: unknown and broken values are dropped and reported. A missing era follows the selected unit, missing levels
 * the era, and missing layers the selected feature and the table of features.
 */
export function decode(params: URLSearchParams, defaults: View = defaultView): { view: View; dropped: Dropped[] } {
  const reader = new Reader(params);
  const selection = reader.one("sel", decodeSelection);
  const era = reader.one("era", (text) => oneOf(eras, text)) ?? eraOfSelection(selection) ?? defaults.era;
  const compare = reader.one("compare", (text) => oneOf(compareModes, text)) ?? defaults.compare;
  const shown = reader.many("levels", (text) => oneOf(levels, text));
  const layers = reader.many("layers", decodeLayer);
  const tables = reader.tables();
  const regions = reader.many("regions", decodeRegion, ";", maxRegions) ?? defaults.regions;
  /* After a dropped region the indices of the others are wrong. */
  const countable = reader.dropped.every(({ parameter }) => parameter !== "regions") ? regions : [];
  const view: View = {
    language: reader.one("lang", (text) => oneOf(languages, text)) ?? defaults.language,
    era,
    levels: shown ? levelsFrom(shown) : firstLevels({ era, compare }),
    layers: layers
      ? Object.fromEntries(layers)
      : impliedLayers({ selection, featureTable: tables.featureTable }, defaults),
    selection,
    page: reader.one("page", (text) => oneOf(pages, text) ?? formerPages.get(text) ?? null),
    subjects: reader.many("of", (text) => decodeSubject(text, countable), ";", maxSubjects) ?? defaults.subjects,
    part: reader.one("part", (text) => /^.{0,159}[\p{L}\d]$/u.exec(text)?.[0] ?? null),
    printed: reader.one("printed", (text) => (/^\d{8}-[\w.-]{6,1500}$/.test(text) ? text : null)),
    ring: reader.one("ring", (text) => ringRadii.find((km) => String(km) === text) ?? null),
    camera: reader.one("at", decodeCamera),
    tilted: reader.one("relief", (text) => oneOf(["tilt"], text)) !== null,
    compare,
    divider: reader.one("split", decodePercent) ?? defaults.divider,
    indicator: reader.one("ind", indicatorIdFrom),
    formerLevel: reader.one("by", (text) => oneOf(formerLevels, text)) ?? defaults.formerLevel,
    classing: reader.one("classes", decodeClassing),
    lens: reader.one("lens", (text) => oneOf(["sure"], text)) !== null,
    regions,
    ...tables,
    filters: reader.filters(),
    within: reader.one("in", (text) => decodeWithin(text, countable)),
  };
  return { view, dropped: reader.dropped };
}
