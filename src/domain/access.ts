/** How far former communes are from the seat of the commune they became part of: straight lines, never ways to go. */
import distances from "../../geo/access.json";
import type { SeatDistances } from "../../geo/types";
import { greatestOf, rateOf, type RateTerm, type Term } from "./aggregate";
import { unionOfSources, worse, type Figure } from "./figures";
import type { Aggregate } from "./indicator";
import { formerCommunesOf, landOf, type Land } from "./land";
import { becameOf } from "./lineage";
import { lengthProvenance } from "./merged-unit/borders";
import type { UnitRef } from "./unit";
import { seatOf } from "./seats";
import { populationIn, unit, type Unit } from "./units";

const measured: SeatDistances = distances;

/**
 * How far the point of a seat may be from the office, km, by its precision. `neighbourhood` is the point of a town or village:
 * some are rounded to a minute of arc, others stand up to 1.9 km from schools of the same town.
 */
export const seatErrors = { site: 0.1, neighbourhood: 2 } as const;
type SeatPrecision = keyof typeof seatErrors;

const isMeasurable = (precision: string): precision is SeatPrecision => precision in seatErrors;

/** null where no source gives the point of the seat, or not well enough to measure to it. */
export function seatPrecision(commune: Unit): SeatPrecision | null {
  const precision = seatOf(commune)?.point?.precision ?? "none";
  return isMeasurable(precision) ? precision : null;
}

/**
 * Kilometres from the label point of a former commune to the new seat, also where it held that seat before. null where the
 * seat has no point. An estimate: of a label point nobody lives at, in an outline that is approximate, to a point of a village.
 */
export function distanceToSeat(former: UnitRef): Figure | null {
  const km = measured[former.code];
  const [commune] = becameOf(former);
  if (former.level !== "former-commune" || km === undefined || !commune) return null;
  const { sources, asOf } = lengthProvenance("outline", landOf(commune.ref).size > 1);
  return {
    value: km,
    quality: "estimated",
    sources: [...new Set([...sources, ...(seatOf(commune)?.sources ?? [])])],
    asOf,
  };
}

const terms = (land: Land): Term[] =>
  formerCommunesOf(land).map((former) => ({ unit: former, count: 1, figure: distanceToSeat(former) }));

function weighted({ unit: ref, count, figure: km }: Term): RateTerm {
  const of = unit(ref);
  const people = of && populationIn(of, "census-2019");
  if (!km || !people) return { unit: ref, count, over: null, under: null };
  const quality = worse(km.quality, people.quality);
  const sources = unionOfSources([km, people]);
  return { unit: ref, count, over: { value: km.value * people.value, quality, sources, asOf: km.asOf }, under: people };
}

/** Mean over the former communes of the land whose seat has a point, weighted by the census of 2019, km. */
export const meanToSeat = (land: Land): Aggregate => rateOf(terms(land).map(weighted));

/** The distance of the former commune farthest from its seat, km. */
export const farthestToSeat = (land: Land): Aggregate => greatestOf(terms(land));

/** The former communes that are that far; empty where none is known. */
export const farthestParts = ({ value, parts }: Aggregate): UnitRef[] =>
  value === null ? [] : parts.filter((part) => part.value === value).map((part) => part.unit);

/** The communes of 2025 that the former communes of the land became part of. */
export const servedBy = (land: Land): Unit[] => [
  ...new Map(
    formerCommunesOf(land)
      .flatMap(becameOf)
      .map((commune) => [commune.key, commune]),
  ).values(),
];
