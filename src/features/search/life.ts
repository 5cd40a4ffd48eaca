/** What an answer says of a unit beside its name: the clause that made the unit of today, and the office to go to. */
import { becameOf } from "../../domain/lineage";
import { seatOf } from "../../domain/seats";
import { parseUnitKey } from "../../domain/unit";
import { unit } from "../../domain/units";
import type { Hit } from "../../domain/search";
import type { Locale } from "../../locale/locale";
import { foundWords } from "./found-words";

/** null for a hit that is no unit called so, and for a district, whose land went to many. */
export function lifeLine({ entry, grade }: Hit, { t }: Locale): string | null {
  const ref = grade === "name" || grade === "other name" ? parseUnitKey(entry.key) : null;
  const of = ref && unit(ref);
  if (!of || (of.ref.level !== "commune" && of.ref.level !== "former-commune")) return null;
  const present = of.ref.level === "commune" ? of : becameOf(of.ref)[0];
  if (present?.resolutionClause === undefined) return null;
  const seat = seatOf(present);
  const where = [seat?.words, seat?.address].filter(Boolean).join(", ");
  return t(foundWords.life, {
    clause: String(present.resolutionClause),
    seat: where ? t(foundWords.lifeSeat, { seat: where }) : t(foundWords.noSeat),
  });
}
