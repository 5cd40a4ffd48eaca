/** The units and their lineage as conversion needs them: plain data, so that page, worker, tests and command line share it. */
import type { SourceLevel } from "./choices";

export interface GazetteerUnit {
  level: SourceLevel;
  code: string;
  name: string;
  /** xã, phường, thị trấn, huyện, thị xã, thành phố. */
  type: string;
  /** Other spellings, and earlier names. */
  otherNames: readonly string[];
  /** Codes of the former districts it lies in, and of those it lay in earlier. */
  districts: readonly string[];
  area: number;
  /** Census of 2019; null for none. Of a commune of 2025: the sum of its parts. */
  population2019: number | null;
}

/** A share of a former commune's values that goes to a commune of 2025. */
export interface LineagePart {
  from: string;
  to: string;
  /** Of one `from` they add up to 1; decimal text, so that they are exact. */
  weight: string;
}

export interface Gazetteer {
  units: readonly GazetteerUnit[];
  lineage: readonly LineagePart[];
  /** Former commune → former district, of 30 June 2025. */
  districtOf: Readonly<Record<string, string>>;
  /** Of the data the lineage is from: the day, and the SHA-256 of its canonical text. */
  version: { asOf: string; sha256: string };
}
