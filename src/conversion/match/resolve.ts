/** Which unit of a level is meant by a code and a name; nothing is guessed. */
import type { MatchedBy } from "../analysis-types";
import type { SourceLevel } from "../choices";
import { readCode, type Names } from "../gazetteer";
import type { GazetteerUnit } from "../gazetteer-types";
import type { SaidUnit } from "./said";

export type Resolution =
  | { state: "matched"; unit: GazetteerUnit; by: Exclude<MatchedBy, "decision"> }
  /** `several`: each fits all that is said. `conflict`: code, name, type and district do not agree. */
  | { state: "several" | "conflict"; units: readonly GazetteerUnit[] }
  | { state: "unknown" };

const unknown: Resolution = { state: "unknown" };

const conflict = (units: readonly GazetteerUnit[]): Resolution =>
  units.length > 0 ? { state: "conflict", units: [...new Set(units)] } : unknown;

/** A name that a unit bore in earlier times, and that a district bears, may mean either. */
function mayBeDistrict(level: SourceLevel, name: string, unit: GazetteerUnit, names: Names): boolean {
  if (level === "district") return false;
  return unit.otherNames.length > 0 && names.find("district", name) !== null && !names.find(level, name)?.own;
}

function resolveName(level: SourceLevel, { name, district }: SaidUnit, names: Names): Resolution {
  const reading = names.find(level, name);
  if (!reading) return unknown;
  if (reading.clash) return conflict(reading.units);
  const within = level === "district" ? null : (district ?? reading.district);
  const units = within ? reading.units.filter((unit) => unit.districts.includes(within)) : reading.units;
  const [unit, ...more] = units;
  if (!unit) return conflict(reading.units);
  if (more.length > 0) return { state: "several", units };
  if (!within && reading.type === null && mayBeDistrict(level, name, unit, names)) return conflict(units);
  return { state: "matched", unit, by: reading.units.length > 1 ? "district" : "name" };
}

export function resolveUnit(level: SourceLevel, said: SaidUnit, names: Names): Resolution {
  if (said.code === "") return said.name === "" ? unknown : resolveName(level, said, names);
  const code = readCode(level, said.code);
  const unit = code === null ? undefined : names.unit(level, code);
  const reading = said.name === "" ? null : names.find(level, said.name);
  if (!unit) return conflict(reading?.units ?? []);
  const agrees = said.name === "" || (reading?.units.includes(unit) && !reading.clash);
  return agrees ? { state: "matched", unit, by: "code" } : conflict([unit, ...(reading?.units ?? [])]);
}
