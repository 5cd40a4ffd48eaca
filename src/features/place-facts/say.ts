/** Parts of sentences. */
import type { Locale } from "../../locale/locale";

export { inEach } from "../../locale/each";

const joints = { vi: { and: "và", or: "hoặc" }, en: { and: "and", or: "or" } } as const;

/** «a, b và c», «a, b hoặc c» */
export function enumerated({ language }: Locale, parts: readonly string[], joint: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(", ")} ${joints[language][joint]} ${last}`;
}
