/** How counts and capital of several projects are said. */
import { formatCapital } from "../../domain/format";
import type { Shell } from "../../state/shell.svelte";
import type { Holding } from "./portfolio";

/** «≈ 2.767 tỷ đồng»: sums are of figures of which some are themselves rounded; null where nothing is known. */
export function capitalWords({ language }: Shell, { capital, known }: Holding): string | null {
  if (capital === null) return null;
  return known > 1 ? `≈\u00a0${formatCapital(capital, language, 0)}` : formatCapital(capital, language);
}

/** The same without the unit, for the cells of a table. */
export function capitalFigure(shell: Shell, { capital, known }: Holding): string | null {
  if (capital === null) return null;
  return known > 1 ? `≈\u00a0${shell.number(capital, 0)}` : shell.number(capital);
}

/** «12 mục, vốn ≈ 2.767 tỷ đồng (biết 3 trên 12)». */
export function holdingWords(shell: Shell, holding: Holding): string {
  const n = holding.features.length;
  const capital = capitalWords(shell, holding);
  const count = shell.t("projects.count", { n });
  return capital === null
    ? `${count}, ${shell.t("projects.capital.none")}`
    : `${count}, ${shell.t("projects.capital.of", { capital, n: holding.known, of: n })}`;
}
