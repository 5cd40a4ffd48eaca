/** How the status of a former commune is said in few words. */
import { inferred } from "./layer";
import type { Locale } from "../../locale/locale";
import type { Part } from "./composition";
import { ntmWords } from "./words";

/** «Nâng cao (2022)», with what is inferred said to be so; of what lies outside the programme its kind. */
export function partWords(locale: Locale, { value, class: its }: Part): string {
  if (its.id === "not_applicable") return locale.t(ntmWords.partOutside);
  const text = locale.t(value.text);
  return value.facts[0]?.remark === inferred ? `${text}, ${locale.t(ntmWords.partInferred)}` : text;
}
