/** The index of the 129 former names: where each was, what it is in now, and on which page that stands. */
import { becameOf, districtsOf } from "../../domain/lineage";
import { compareNames } from "../../domain/names";
import type { Language } from "../../domain/unit";
import { shortType, unitsOf, type Unit } from "../../domain/units";
import { pageOfCommune } from "./page-numbers";

export interface IndexEntry {
  of: Unit;
  district: Unit;
  commune: Unit;
  page: number;
}

/** Throws where a former commune has no district or became part of nothing. */
export function formerName(of: Unit): IndexEntry {
  const [[district], [commune]] = [districtsOf(of.ref), becameOf(of.ref)];
  if (!district || !commune) throw new Error(`No district or commune of ${of.key}`);
  return { of, district, commune, page: pageOfCommune(commune.ref) };
}

/** By the Vietnamese alphabet, in which đ follows d; of two units of one name by their districts. */
export const formerNames = (): IndexEntry[] =>
  unitsOf("former-commune")
    .map(formerName)
    .toSorted((a, b) => compareNames(a.of.name, b.of.name) || compareNames(a.district.name, b.district.name));

const signs: Partial<Record<Unit["type"], string>> = { huyện: "H.", "thị xã": "TX.", "thành phố": "TP." };

/** «H. Mường Nhé», “Mường Nhé”: in a column of former districts. */
export const districtText = ({ type, name }: Unit, language: Language): string =>
  language === "vi" ? `${signs[type] ?? type} ${name}` : name;

/** What it was; in English nothing is said of the many that were communes. */
export const typeText = (of: Unit, language: Language): string =>
  language === "en" && of.type === "xã" ? "" : shortType(of, language);

/** The letter under which a name stands: Ă of «Ẳng Cang», Đ of «Đề Hồ». */
export function letterOf(name: string): string {
  const first = name.charAt(0).toLocaleUpperCase("vi");
  return "ĂÂĐÊÔƠƯ".includes(first) ? first : (first.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC"));
} // prettier-ignore
