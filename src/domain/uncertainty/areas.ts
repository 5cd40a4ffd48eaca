/** The areas of all units as figures to be drawn. Former communes are drawn with the commune of 2025 that they make up. */
import type { AreaFigure } from "../figures";
import { partsOf } from "../lineage";
import type { UnitKey } from "../unit";
import { unitsOf, type Unit } from "../units";
import { isOfTwoSources, outlinesAreOlder, sumDifference } from "./area-checks";
import type { LandPart, Range, Source } from "./model";
import { roundedRange } from "./printed";

/** Areas are printed to a hundredth of a square kilometre. */
const printedDecimals = 2;

export interface AreaFigures {
  sources: Source[];
  /** Place of each unit's area among the figures; a unit is absent where nothing is known of how exact its area is. */
  figures: ReadonlyMap<UnitKey, number>;
}

/**
 * A published area is right to its last digit. Where published parts and their whole do not agree beyond that, nobody knows
 * which is wrong: each may be off by the whole difference.
 */
function publishedRange({ value }: AreaFigure, difference: number, parts: number): Range {
  const [low, high] = roundedRange(value, printedDecimals);
  const more = Math.abs(difference) > ((parts + 1) * 10 ** -printedDecimals) / 2 ? Math.abs(difference) : 0;
  return [low - more, high + more];
}

function partOf({ area }: Unit, difference: number, parts: number): LandPart {
  if (area.method === "gis-scaled") return { kind: "share", weight: area.value };
  if (area.method === "residual") return { kind: "rest", value: area.value };
  return { kind: "range", range: publishedRange(area, difference, parts) };
}

/** By sums where all parts are published; a rest makes the sum right by itself. */
function landSource(commune: Unit, parts: readonly Unit[]): Source {
  const all = parts.every(({ area }) => area.quality === "published");
  const difference = all ? sumDifference(commune) : 0;
  return {
    kind: "land",
    whole: publishedRange(commune.area, difference, parts.length),
    slack: !all && isOfTwoSources(commune),
    parts: parts.map((part) => partOf(part, difference, parts.length)),
  };
}

/** Published for the district, and as far off as the sum of its former communes is from it. */
function districtSource({ ref, area }: Unit): Source {
  const parts = partsOf(ref);
  const difference = Number((parts.reduce((sum, part) => sum + part.area.value, 0) - area.value).toFixed(6));
  return { kind: "range", range: publishedRange(area, difference, parts.length) };
}

/** The share of a commune's land is drawn by outlines older than its areas. */
const isVague = (commune: Unit, { area }: Unit): boolean => area.method === "gis-scaled" && outlinesAreOlder(commune);

export function areaFigures(): AreaFigures {
  const sources: Source[] = [];
  const figures = new Map<UnitKey, number>();
  let next = 0;
  for (const commune of unitsOf("commune")) {
    const parts = partsOf(commune.ref);
    sources.push(landSource(commune, parts));
    figures.set(commune.key, next);
    parts.forEach((part, at) => void (isVague(commune, part) || figures.set(part.key, next + 1 + at)));
    next += parts.length + 1;
  }
  for (const district of unitsOf("district")) {
    sources.push(districtSource(district));
    figures.set(district.key, next);
    next += 1;
  }
  return { sources, figures };
}
