/** The rows of `data/` that a gazetteer is made of. */
import type { CommuneRow, DistrictRow, FormerCommuneRow, Row } from "../../../data/schema";

export interface GazetteerRows {
  formerCommunes: readonly FormerCommuneRow[];
  communes: readonly CommuneRow[];
  districts: readonly DistrictRow[];
  formerNames: readonly Row<"former-names">[];
}
