/** The terms of the map by subject, in the order of the page. */
import type { GlossaryTerm, TermGroup } from "../term";
import { borderTerms, investmentTerms } from "./economy";
import { figureTerms, positionTerms } from "./map";
import { energyTerms, forestTerms } from "./nature";
import { programmeTerms, unitTerms } from "./units";

export const termsByGroup: Record<TermGroup, readonly GlossaryTerm[]> = {
  units: unitTerms,
  programmes: programmeTerms,
  forest: forestTerms,
  energy: energyTerms,
  border: borderTerms,
  investment: investmentTerms,
  position: positionTerms,
  figures: figureTerms,
};
