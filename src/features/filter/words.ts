/** How a filter is said: «Đang vận hành; từ 20 MW; huyện Mường Chà». */
import { unknownChoice, withCondition, type Condition, type Facet, type Within } from "../../domain/filter";
import { fullName, unit } from "../../domain/units";
import { layerById } from "../../themes";
import type { LayerId } from "../../themes/theme";
import type { Shell } from "../../state/shell.svelte";

/** As many choices as a few words can name; of more the rest is counted. */
const named = 3;

/** The name of one choice of a facet; a code or name that nothing stands for is said as it is. */
export function choiceName(shell: Shell, facet: Facet, id: string): string {
  if (facet.kind === "place") {
    const found = unit({ level: facet.level, code: id });
    return found ? fullName(found, shell.language) : id;
  }
  const option = facet.kind === "choice" ? facet.options?.find((each) => each.id === id) : undefined;
  if (option) return shell.text(option.label);
  return id === unknownChoice ? shell.t("filter.unknown") : id;
}

/** An amount as the facet measures it: «20 MW», «44,7%», «2015» (a year is not grouped). */
export function amountWords(shell: Shell, facet: Facet, amount: number): string {
  const unitWords = facet.kind === "range" && facet.unit ? shell.text(facet.unit) : null;
  if (unitWords === null) return String(amount);
  return `${shell.number(amount, 6)}${unitWords === "%" ? "" : "\u00a0"}${unitWords}`;
}

function rangeWords(shell: Shell, facet: Facet, { from, to, unknown }: Condition & { kind: "range" }): string {
  const { t } = shell;
  const amount = (value: number): string => amountWords(shell, facet, value);
  const bare = (value: number): string => (facet.kind === "range" && facet.unit ? shell.number(value, 6) : `${value}`);
  const limits = (): string => {
    if (from === null) return to === null ? "" : t("filter.to", { to: amount(to) });
    if (to === null) return t("filter.from", { from: amount(from) });
    return from === to ? amount(from) : t("filter.between", { from: bare(from), to: amount(to) });
  };
  return unknown ? t("filter.or_unknown", { words: limits() }) : limits();
}

/** Whether the words of a facet's condition say of themselves what they are about. */
const speaks = (facet: Facet, condition: Condition): boolean => {
  if (facet.kind === "range") return facet.unit !== null;
  if (facet.kind === "place") return true;
  const { options } = facet;
  if (!options || condition.kind !== "choice") return false;
  return condition.any.every((id) => id !== unknownChoice || options.some((each) => each.id === id));
};

/** A condition in words; with what it is about, where that is not plain. */
export function conditionWords(shell: Shell, facet: Facet, condition: Condition): string {
  const choices = (any: readonly string[]): string => {
    const names = any.slice(0, named).map((id) => choiceName(shell, facet, id));
    const rest = any.length - names.length;
    return rest > 0 ? shell.t("filter.more", { names: names.join(", "), n: rest }) : names.join(", ");
  };
  const words = condition.kind === "choice" ? choices(condition.any) : rangeWords(shell, facet, condition);
  return speaks(facet, condition) ? words : `${shell.text(facet.label)}: ${words}`;
}

/** One part of what narrows a layer, and what takes it away. */
export interface FilterPart {
  id: string;
  words: string;
  remove: () => void;
}

/** The parts of a layer's filter in the order of its facets, the words last. */
export function filterParts(shell: Shell, layer: LayerId): FilterPart[] {
  const { app, t } = shell;
  const filter = app.view.filters[layer];
  if (!filter) return [];
  const parts = layerById(layer).facets.flatMap((facet): FilterPart[] => {
    const condition = filter.conditions[facet.id];
    if (!condition) return [];
    const remove = (): void => app.setFilter(layer, withCondition(filter, facet.id, null));
    return [{ id: facet.id, words: conditionWords(shell, facet, condition), remove }];
  });
  const words = filter.words.trim();
  if (!words) return parts;
  const remove = (): void => app.setFilter(layer, { ...filter, words: "" });
  return [...parts, { id: "words", words: t("filter.named", { words }), remove }];
}

/** The unit or region that all layers are narrowed to; null for a region that is gone. */
export function withinName(shell: Shell, within: Within): string | null {
  if (within.kind === "region") return shell.app.view.regions[within.at]?.name ?? null;
  const found = unit(within.unit);
  return found ? fullName(found, shell.language) : within.unit.code;
}

/** All that narrows a layer in one phrase, the place included; null where nothing does. For heads of lists, tables, prints. */
export function whatNarrows(shell: Shell, layer: LayerId): string | null {
  const { within } = shell.app.view;
  const place = within && withinName(shell, within);
  const parts = filterParts(shell, layer).map(({ words }) => words);
  if (place) parts.push(shell.t("filter.in", { name: place }));
  return parts.length > 0 ? parts.join("; ") : null;
}
