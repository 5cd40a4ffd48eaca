/** Counts and capital of projects in words. */
import { formatCapital } from "../../domain/format";
import type { Locale } from "../../locale/locale";
import type { Holding } from "./portfolio";
import { projectsWords } from "./words";

/** «≈ 2.767 tỷ đồng»: sums are of figures of which some are themselves rounded; null where nothing is known. */
export function capitalWords({ language }: Locale, { capital, known }: Holding): string | null {
  if (capital === null) return null;
  return known > 1 ? `≈\u00a0${formatCapital(capital, language, 0)}` : formatCapital(capital, language);
}

/** The same without the unit, for the cells of a table. */
export function capitalFigure(locale: Locale, { capital, known }: Holding): string | null {
  if (capital === null) return null;
  return known > 1 ? `≈\u00a0${locale.number(capital, 0)}` : locale.number(capital);
}

/** «12 mục, vốn ≈ 2.767 tỷ đồng (có số liệu của 3/12), chưa kể 1 mục còn nằm trên đơn vị khác». */
export function holdingWords(locale: Locale, holding: Holding): string {
  const n = holding.features.length;
  const capital = capitalWords(locale, holding);
  const count = locale.t(projectsWords.count, { n });
  const said =
    capital === null
      ? locale.t(projectsWords.capitalNone)
      : locale.t(projectsWords.capitalOf, { capital, n: holding.known, of: holding.of });
  const shared = holding.shared > 0 ? locale.t(projectsWords.capitalShared, { n: holding.shared }) : null;
  return [count, said, shared].filter(Boolean).join(", ");
}
