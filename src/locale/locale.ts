/** Words and formats of the current language. */
import { createContext } from "svelte";
import { formatDate, formatNumber, formatPercent } from "../domain/format";
import { districtsOf } from "../domain/lineage";
import { capitalise } from "../domain/names";
import type { Language, UnitRef } from "../domain/unit";
import { fullName, unit } from "../domain/units";
import { translator, type Translate } from "./word";

export class Locale {
  readonly t: Translate;
  readonly #language: () => Language;

  /** A function, so that words follow reactive state. */
  constructor(language: () => Language) {
    this.#language = language;
    this.t = translator(language);
  }

  get language(): Language {
    return this.#language();
  }

  number(value: number, maxDecimals = 2): string {
    return formatNumber(value, this.language, maxDecimals);
  }

  percent(value: number, maxDecimals = 2): string {
    return formatPercent(value, this.language, maxDecimals);
  }

  date(iso: string): string {
    return formatDate(iso, this.language);
  }

  /** Vietnamese where there is no translation. */
  name(row: { name_vi: string; name_en: string | null }): string {
    return this.language === "vi" ? row.name_vi : (row.name_en ?? row.name_vi);
  }

  /** Vietnamese where there is no translation. */
  note(row: { note_vi: string | null; note_en: string | null }): string | null {
    return this.language === "vi" ? row.note_vi : (row.note_en ?? row.note_vi);
  }

  /** «Xã Mường Pồn», “Mường Pồn commune”; the code where there is no such unit. */
  unitName(ref: UnitRef): string {
    const found = unit(ref);
    return found ? capitalise(fullName(found, this.language)) : ref.code;
  }

  /** «huyện Điện Biên + huyện Mường Chà», the former districts that a unit lay in; of a district none. */
  districtNames(ref: UnitRef): string {
    const districts = ref.level === "district" ? [] : districtsOf(ref);
    return districts.map((each) => fullName(each, this.language)).join(" + ");
  }
}

export const [useLocale, provideLocale] = createContext<Locale>();
