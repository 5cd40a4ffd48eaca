/** How the status of a former commune is said in few words. */
import { inferred } from "./layer";
import type { Shell } from "../../state/shell.svelte";
import type { Part } from "./composition";

/** «Nâng cao (2022)», with what is inferred said to be so; of what lies outside the programme its kind. */
export function partWords(shell: Shell, { value, class: its }: Part): string {
  if (its.id === "not_applicable") return shell.t("ntm.part.outside");
  const text = shell.text(value.text);
  return value.facts[0]?.remark === inferred ? `${text}, ${shell.t("ntm.part.inferred")}` : text;
}
