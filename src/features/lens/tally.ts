/** The units of a map by how sure they are. */
import { isRankOpen, type Certainty } from "../../domain/uncertainty/verdict";
import type { ChoroplethPicture, UnitValue } from "../../themes/feature";

export type SeenValue = UnitValue & { certainty: Certainty };

export interface Tally {
  /** All with a value. */
  seen: SeenValue[];
  /** May change class; the least sure first. */
  open: SeenValue[];
  /** Of whatever class; in the order of the ranks. */
  ranks: SeenValue[];
  vague: SeenValue[];
}

const shareShown = ({ certainty: { shares, shown } }: SeenValue): number => shares?.[shown] ?? 0;
const rankOf = ({ certainty }: SeenValue): number => certainty.rank ?? 0;

export function tallyOf({ values }: ChoroplethPicture): Tally {
  const seen = values.filter((value): value is SeenValue => value.certainty !== undefined);
  const of = (doubt: Certainty["doubt"]): SeenValue[] => seen.filter(({ certainty }) => certainty.doubt === doubt);
  return {
    seen,
    open: of("open").toSorted((a, b) => shareShown(a) - shareShown(b)),
    ranks: seen.filter(({ certainty }) => isRankOpen(certainty)).toSorted((a, b) => rankOf(a) - rankOf(b)),
    vague: of("vague"),
  };
}
