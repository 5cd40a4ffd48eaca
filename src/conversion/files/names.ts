/** Names of units for files: «Xã Mường Phăng (03316)». */
import type { SourceLevel } from "../choices";
import { nameWithType } from "../convert/targets";
import type { Gazetteer } from "../gazetteer-types";

/** The code itself for what is no unit. */
export type NamesOfUnits = (level: SourceLevel, code: string) => string;

export function namesOfUnits({ units }: Gazetteer): NamesOfUnits {
  const names = new Map(units.map((unit) => [`${unit.level}:${unit.code}`, `${nameWithType(unit)} (${unit.code})`]));
  return (level, code) => names.get(`${level}:${code}`) ?? code;
}
