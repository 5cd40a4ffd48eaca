/** What is kept of a conversion. */
import type { Conversion, SourceFile } from "../../../conversion";

/** Of a table that has no columns to convert. */
export const emptyConversion: Conversion = {
  from: "former-commune",
  columns: [],
  tables: [],
  checks: [],
  flows: null,
  ledger: [],
  undecided: [],
  warnings: [],
};

/** Without its ledger, which is as long as the file and can be computed again; points need no column of units: they lie in one. */
export function keptConversion(conversion: Conversion | null, { points }: Pick<SourceFile, "points">): Conversion {
  if (conversion) return { ...conversion, ledger: [] };
  if (points.length === 0) throw new Error("A table that cannot be converted is not kept");
  return emptyConversion;
}
