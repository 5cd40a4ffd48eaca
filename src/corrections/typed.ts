/** What a reader types, as the tables write it. */
import { fold } from "../domain/normalise";
import type { Language } from "../domain/unit";
import type { ColumnKind } from "./columns";

const grouped = { vi: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };

/**
 * A number as the table writes it, from one as a reader does: «1.234,5» in Vietnamese, “1,234.5” in English. A sign that can only be
 * the decimal one is taken as it; what is no number stays as it is, for the checks to say so.
 */
export function typedNumber(typed: string, language: Language): string {
  const said = typed.trim();
  const text = said.replace(/[\s\u00a0\u202f]/g, "").replace(/^[−–]/, "-");
  if (grouped[language].test(text))
    return language === "vi" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  if (/^-?\d+[.,]\d+$/.test(text)) return text.replace(",", ".");
  return /^-?\d+$/.test(text) ? text : said;
}

/** `2026-03-01`, from `1/3/2026`, `03/2026` in Vietnamese, or what is one already; what is no date stays as it is. */
export function typedDate(typed: string, language: Language): string {
  const text = typed.trim();
  if (language === "en") return text;
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!year || !month) return text;
  return [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
}

/** What is typed into a field of a column, as the table writes it; a number that is the same as before stays as it was written. */
export function enteredCell(kind: ColumnKind["kind"], typed: string, before: string, language: Language): string {
  if (kind === "date") return typedDate(typed, language);
  if (kind !== "number") return typed.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  const cell = typedNumber(typed, language);
  return cell && before && Number(cell) === Number(before) ? before : cell;
}

/** `bao-cao-dien-luc-2026`: words of its title and its year, not yet among the `taken`. */
export function sourceId(title: string, date: string, taken: (id: string) => boolean): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const stem = words.split("-").slice(0, 5).join("-").slice(0, 32).replace(/-$/, "") || "nguon";
  const year = date.slice(0, 4);
  const id = year && !stem.endsWith(year) ? `${stem}-${year}` : stem;
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken(candidate)) return candidate;
  }
}
