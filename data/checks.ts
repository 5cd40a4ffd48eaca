/** Every check across rows and tables, in the order in which their faults are listed. */
import type { DienBienTopology } from "../geo/types.ts";
import { checkCounts, checkKeys, checkReferences, checkSourceAddresses } from "./check-keys.ts";
import { checkOfficial } from "./check-official.ts";
import { checkPlaces } from "./check-places.ts";
import { checkPrinted } from "./check-printed.ts";
import { checkLevels } from "./check-sums.ts";
import { checkThemes } from "./check-themes.ts";
import { checkUnits } from "./check-units.ts";
import { crossChecks, type Finding } from "./cross-checks.ts";
import { annexFindings, checkListed } from "./findings.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./parse.ts";

/** Outlines, and the ellipsoidal area of the drawn province in km². */
export interface Geometry {
  outlines: DienBienTopology;
  provinceAreaKm2: number;
}

/** `problems` stop the build; `findings` are reported, and those that do not hold must be in `discrepancies.csv`. */
export function checkData(
  tables: Tables,
  geometry: Geometry,
  today: string,
): { problems: Problem[]; findings: Finding[] } {
  const findings = [...crossChecks(tables, geometry.provinceAreaKm2), ...annexFindings(tables)];
  const problems = [
    ...checkCounts(tables),
    ...checkKeys(tables),
    ...checkSourceAddresses(tables),
    ...checkReferences(tables),
    ...checkUnits(tables),
    ...checkOfficial(tables),
    ...checkLevels(tables),
    ...checkPrinted(tables),
    ...checkThemes(tables, today),
    ...checkPlaces(tables, geometry.outlines),
    ...checkListed(tables, findings),
  ];
  return { problems, findings };
}
