/** Filters in words: «Đang vận hành; từ 20 MW; huyện Mường Chà». */
import { unknownChoice, withCondition, type Condition, type Facet, type Within } from "../../domain/filter";
import { fullName, unit } from "../../domain/units";
import { layerById, layerIds } from "../../themes";
import { nearest } from "../../themes/distances";
import type { LayerId } from "../../themes/theme";
import type { AppContext } from "../../state/context";
import type { Locale } from "../../locale/locale";
import { filterWords } from "./words";

/** Choices that are named; the others are counted. */
const named = 3;

/** The name of a choice; an unknown code stays as it is. */
export function choiceName(locale: Locale, facet: Facet, id: string): string {
  if (facet.kind === "place") {
    const found = unit({ level: facet.level, code: id });
    return found ? fullName(found, locale.language) : id;
  }
  const option = facet.kind === "choice" ? facet.options?.find((each) => each.id === id) : undefined;
  if (option) return locale.t(option.label);
  return id === unknownChoice ? locale.t(filterWords.unknown) : id;
}

/** An amount in the unit of the facet: «20 MW», «44,7%»; years, which have none, without grouping: «2015». */
export function amountWords(locale: Locale, facet: Facet, amount: number): string {
  const unitWords = facet.kind === "range" && facet.unit ? locale.t(facet.unit) : null;
  if (unitWords === null) return String(amount);
  return `${locale.number(amount, 6)}${unitWords === "%" ? "" : "\u00a0"}${unitWords}`;
}

function rangeWords(locale: Locale, facet: Facet, { from, to, unknown }: Condition & { kind: "range" }): string {
  const amount = (value: number): string => amountWords(locale, facet, value);
  const bare = (value: number): string => (facet.kind === "range" && facet.unit ? locale.number(value, 6) : `${value}`);
  const limits = (): string => {
    if (from === null) return to === null ? "" : locale.t(filterWords.to, { to: amount(to) });
    if (to === null) return locale.t(filterWords.from, { from: amount(from) });
    return from === to ? amount(from) : locale.t(filterWords.between, { from: bare(from), to: amount(to) });
  };
  return unknown ? locale.t(filterWords.orUnknown, { words: limits() }) : limits();
}

/** Whether a condition is clear without the label of its facet. */
const isClear = (facet: Facet, condition: Condition): boolean => {
  if (facet.kind === "range") return facet.unit !== null;
  if (facet.kind === "place") return true;
  const { options } = facet;
  if (!options || condition.kind !== "choice") return false;
  return condition.any.every((id) => id !== unknownChoice || options.some((each) => each.id === id));
};

/** The name of what is measured to; null for a facet that measures nothing. */
export function measuredTo({ catalogue, locale }: AppContext, facet: Facet, condition: Condition): string | null {
  if (facet.kind !== "range" || !facet.of || condition.kind !== "range") return null;
  const layer = layerIds.find((id) => id === facet.of);
  const { of = nearest } = condition;
  if (!layer || of === nearest) return locale.t(filterWords.nearest);
  return catalogue.nameOf({ kind: "feature", layer, id: of }, locale.language) ?? of;
}

/** A condition in words, after the label of its facet where needed; `to`: what is measured to. */
export function conditionWords(locale: Locale, facet: Facet, condition: Condition, to: string | null = null): string {
  if (to !== null && condition.kind === "range") {
    const { from, to: most } = condition;
    const words = rangeWords(locale, facet, { ...condition, unknown: false });
    const name =
      from === null && most !== null
        ? locale.t(filterWords.around, { km: amountWords(locale, facet, most), to })
        : locale.t(filterWords.distance, { to, words });
    return condition.unknown ? locale.t(filterWords.orMaybe, { words: name }) : name;
  }
  const choices = (any: readonly string[]): string => {
    const names = any.slice(0, named).map((id) => choiceName(locale, facet, id));
    const rest = any.length - names.length;
    return rest > 0 ? locale.t(filterWords.more, { names: names.join(", "), n: rest }) : names.join(", ");
  };
  const words = condition.kind === "choice" ? choices(condition.any) : rangeWords(locale, facet, condition);
  return isClear(facet, condition) ? words : `${locale.t(facet.label)}: ${words}`;
}

/** One condition of a layer's filter. */
export interface FilterPart {
  id: string;
  words: string;
  remove: () => void;
}

/** The conditions of a layer's filter in the order of its facets, the words last. */
export function filterParts(context: AppContext, layer: LayerId): FilterPart[] {
  const { app, locale } = context;
  const filter = app.view.filters[layer];
  if (!filter) return [];
  const parts = layerById(layer).facets.flatMap((facet): FilterPart[] => {
    const condition = filter.conditions[facet.id];
    if (!condition) return [];
    const remove = (): void => app.setFilter(layer, withCondition(filter, facet.id, null));
    const words = conditionWords(locale, facet, condition, measuredTo(context, facet, condition));
    return [{ id: facet.id, words, remove }];
  });
  const words = filter.words.trim();
  if (!words) return parts;
  const remove = (): void => app.setFilter(layer, { ...filter, words: "" });
  return [...parts, { id: "words", words: locale.t(filterWords.named, { words }), remove }];
}

/** The name of the unit or region that all layers are narrowed to; null for a deleted region. */
export function withinName(context: AppContext, within: Within): string | null {
  const { app, locale } = context;
  if (within.kind === "region") return app.view.regions[within.at]?.name ?? null;
  const found = unit(within.unit);
  return found ? fullName(found, locale.language) : within.unit.code;
}

/** Everything that narrows a layer, including the place, for the heads of lists, tables and prints; null without any. */
export function whatNarrows(context: AppContext, layer: LayerId): string | null {
  const { app, locale } = context;
  const { within } = app.view;
  const place = within && withinName(context, within);
  const parts = filterParts(context, layer).map(({ words }) => words);
  if (place) parts.push(locale.t(filterWords.in, { name: place }));
  return parts.length > 0 ? parts.join("; ") : null;
}
