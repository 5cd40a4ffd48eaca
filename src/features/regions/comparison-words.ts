/** Where a region has a published and a computed figure that differ: the other one, by how much, and why. */
import { cover, type Land } from "../../domain/land";
import type { Themes } from "../../domain/themes";
import { comparisonOf } from "../../indicators/comparison";
import type { Indicator } from "../../indicators/indicator";
import { figureWords, markOf } from "../../indicators/value-words";
import { formatSignedPercent } from "../../domain/format";
import type { Shell } from "../../state/shell.svelte";

/** null where both are the same, or where there is only one. */
export function comparisonWords(shell: Shell, indicator: Indicator, land: Land, themes: Themes): string | null {
  const { computed, difference, percent, why } = comparisonOf(indicator, cover(land), themes);
  if (computed.value === null || difference === null || percent === null || difference === 0) return null;
  const said = shell.t("region.computed", {
    value: figureWords(indicator, computed.value, shell.language, markOf(indicator, computed)),
    percent: formatSignedPercent(percent, shell.language, 2),
  });
  return why ? `${said}: ${shell.text(why)}` : said;
}
