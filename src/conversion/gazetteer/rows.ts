/** The rows of `data/` that a gazetteer is made of. */
import type { FormerCommuneRow, Row } from "../../../data/schema";
import type { FirstUnitRow } from "../../../data/tables";

export interface GazetteerRows {
  formerCommunes: readonly FormerCommuneRow[];
  communes: readonly FirstUnitRow<"communes">[];
  districts: readonly FirstUnitRow<"districts">[];
  formerNames: readonly Row<"former-names">[];
  moves: readonly Row<"earlier-moves">[];
}
