/** The kinds of figures with how many there are and how far they may be off, counted from the tables. */
import { seatPrecision } from "../../domain/access";
import { exchanges } from "../../domain/exchanges";
import { fullName, unitsOf, type Unit } from "../../domain/units";
import { outlinesAreOlder, sumChecks, sumDifference, type AreaCheck } from "../../domain/uncertainty/area-checks";
import { becameOf, partsOf } from "../../domain/lineage";
import { borderChecks, borderRange } from "../../indicators/certainty/figures";
import type { Locale } from "../../locale/locale";
import type { Themes } from "../../themes";
import { certaintyWords as words } from "./page-words";

export interface FigureKind {
  id: string;
  name: string;
  /** How many, in words or as a number. */
  n: string;
  bounds: string;
  sources: readonly string[];
}

/** By how much a computed area is off, as a share of the published one. */
export const shareOff = ({ published, computed }: AreaCheck): number => computed / published - 1;

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;

/** Less is what printed figures differ by when each is rounded. */
const isApart = (commune: Unit): boolean => Math.abs(sumDifference(commune)) >= 0.1;

const sourcesOf = (units: readonly Unit[]): string[] => [...new Set(units.flatMap(({ area }) => area.sources))];

export function areaCounts() {
  const formers = unitsOf("former-commune");
  const by = (method: Unit["area"]["method"]): Unit[] => formers.filter(({ area }) => area.method === method);
  const estimated = by("gis-scaled");
  const isOlder = ({ ref }: Unit): boolean => becameOf(ref).some(outlinesAreOlder);
  return {
    published: formers.filter(({ area }) => area.quality === "published"),
    rest: by("residual"),
    estimated,
    older: estimated.filter(isOlder),
  };
}

export function figureKinds(locale: Locale, checks: readonly AreaCheck[], themes: Themes): FigureKind[] {
  const { t, language } = locale;
  const number = (value: number, decimals?: number): string => locale.number(value, decimals);
  const { published, rest, estimated, older } = areaCounts();
  const communes = unitsOf("commune");
  const apart = sumChecks().filter(isApart);
  const names = apart
    .map((commune) => `${fullName(commune, language)} ${number(Math.abs(sumDifference(commune)), 2)} km²`)
    .join(", ");
  const most = Math.max(...apart.map((commune) => Math.abs(sumDifference(commune))));
  const off = checks.map((check) => Math.abs(shareOff(check))).toSorted((a, b) => a - b);
  const percent = (share: number): string => locale.percent(share * 100, 1);
  const precise = (precision: string): number => communes.filter((each) => seatPrecision(each) === precision).length;
  const borders = borderChecks(themes);
  const [low, high] = borderRange(themes);
  const kind = (id: string, name: string, n: string, bounds: string, sources: readonly string[] = []): FigureKind => ({
    id,
    name,
    n,
    bounds,
    sources,
  });
  const drawn = ["censusvn2009", "osm-2026"];
  return [
    kind("published", t(words["kind.published"]), t(words["n.published"], { n: published.length }), t(words["bounds.published"]), sourcesOf([...communes, ...published])),
    kind("apart", t(words["kind.apart"]), number(apart.reduce((sum, { ref }) => sum + partsOf(ref).length + 1, 0)), t(words["bounds.apart"], { names }), sourcesOf(apart.flatMap(({ ref }) => partsOf(ref)))),
    kind("rest", t(words["kind.rest"]), number(rest.length), t(words["bounds.rest"], { n: sumChecks().length, most: number(most, 2) }), sourcesOf(rest)),
    kind("estimated", t(words["kind.estimated"]), number(estimated.length - older.length), t(words["bounds.estimated"], { n: checks.length, half: percent(at(off, 0.5)), most: percent(at(off, 0.9)) }), drawn),
    kind("older", t(words["kind.older"]), number(older.length), t(words["bounds.older"]), [...drawn, "nq-815-2019"]),
    kind("people", t(words["kind.people"]), t(words["n.all"]), t(words["bounds.people"], { n: exchanges.reduce((sum, { size }) => sum + size, 0) }), ["tdt-2019", "de-an-348-2025"]),
    kind("seats", t(words["kind.seats"]), t(words["n.seats"], { n: precise("site") + precise("neighbourhood") }), t(words["bounds.seats"], { site: precise("site"), village: precise("neighbourhood") })),
    kind("border", t(words["kind.border"]), t(words["n.border"], { n: borders.length }), t(words["bounds.border"], { low: number(low, 2), high: number(high, 2) }), [...new Set(borders.flatMap(({ sources }) => sources))]),
    kind("rates", t(words["kind.rates"]), "", t(words["bounds.rates"])),
    kind("placed", t(words["kind.placed"]), "", t(words["bounds.placed"])),
    kind("unknown", t(words["kind.unknown"]), t(words["n.all"]), t(words["bounds.unknown"])),
  ]; // prettier-ignore
}
