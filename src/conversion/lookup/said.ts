/** What a text says of a unit: name, code, district, era; and what of it is not understood. */
import { fold } from "../../domain/normalise";
import type { Era } from "../../domain/unit";
import { districtTypes, readCode, spellingKey, typedNameOf } from "../gazetteer";
import { typeAlone } from "../gazetteer/types-of-units";
import type { Book } from "./book";
import type { AskedUnit } from "./types";

export interface SaidOf {
  /** Empty where only a code is said. */
  name: string;
  /** Of a commune or a district, as written; empty: none. */
  code: string;
  /** Codes of the districts that the words for it may mean; null: none is said. */
  districts: readonly string[] | null;
  /** By «cũ» or «mới» behind the name. */
  era: Era | null;
  unread: readonly string[];
}

/** Longer texts are sentences. */
const longest = 200;
const eraWords: Readonly<Record<string, Era>> = {
  ...{ cũ: "before", cu: "before", former: "before", old: "before" },
  ...{ mới: "after", moi: "after", new: "after" },
};
/** Without its diacritic «cu» may belong to a name, so it counts in brackets only. */
const eraBehind = /^(.+?)\s+(cũ|mới)$/iu;
const eraBefore = /^(former|old|new)\s+(.+)$/iu;
const codeWord = /(?:^|[\s,;(])(?:mã số|mã đvhc|mã|ma so|code)\s*:?\s*(?=\d)/giu;
const codeIn = /(?<![\d.,])(?:11[.\-_ ]?\d{3}[.\-_ ]?)?(0?3\d{3})(?![\d]|[.,]\d)/;
/** «xã A huyện B»: between them a comma is often left out. */
const district =
  /(?<=\p{L}\p{M}?)\s+(?=(?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|h\.|h(?=\s)|tx\.?|tp\.?)\s*\p{L})/giu;
const separator = /[,;()[\]|/\n\t]|\s[-–—]\s/;
const address =
  /^(?:ban|thon|to|khoi|doi|pho|so|sn|duong|khu|xom|tdp|ap|nha|ngo|ngach|hem|cum|tieu khu|km\s?\d*|quoc lo|ql\s?\d*)\b/;
/** What is of a unit, or sits in it, and names it behind. */
const office =
  /^(?:tru so|tru|ubnd|uy ban nhan dan|uy ban|hdnd|hoi dong nhan dan|dang uy|cong an|ban chi huy quan su|mttq|tram y te|truong(?: \S+){0,3})$/;
/** «bản Mớ xã Thanh Nưa», «UBND xã Na Son»: a comma is left out behind what goes before the unit as well. */
const communeBehind = /\s+(?=(?:xã|xa|phường|phuong|thị trấn|thi tran|x\.|p\.|tt\.|tt(?=\s))\s*\p{L})/giu;
/** As the province's own papers shorten its names. */
const shortNames: readonly [RegExp, string][] = [
  [/^(?:tp|tx|thanh pho|thi xa)?\.? ?dbp$/, "Điện Biên Phủ"],
  [/^(?:h|huyen)?\.? ?dbd$/, "huyện Điện Biên Đông"],
  [/^(?:h|huyen)\.? ?db$/, "huyện Điện Biên"],
];
const country = /^(?:viet ?nam|vn)$/;
const quotes = /["“”«»'’`]/g;

const isProvince = (segment: string): boolean =>
  /^(?:(?:(?:tinh|t\.?) ?)?dien bien(?: province)?|(?:tinh |t\. ?)?db)$/.test(fold(segment));

/** Codes of former districts that the text may mean, by the names of today and of earlier times; null where it means none. */
export function districtsNamed({ names, formerNames }: Book, said: string): string[] | null {
  const folded = fold(said);
  const text = shortNames.find(([form]) => form.test(folded))?.[1] ?? said;
  const code = readCode("district", text);
  if (code !== null) return names.unit("district", code) ? [code] : null;
  const reading = names.find("district", text);
  const own = reading && !reading.clash ? reading.units.map((unit) => unit.code) : [];
  const typed = typedNameOf(text);
  const bare = fold(spellingKey(typed && districtTypes.has(typed.type) ? typed.rest : text));
  const former = formerNames.filter(
    ({ level, name, type }) =>
      level === "district" && fold(spellingKey(name)) === bare && (typed === null || typed.type === type),
  );
  const all = [...new Set([...own, ...former.map((row) => row.code)])];
  return all.length > 0 ? all : null;
}

/** Of the segment that names the unit, or of one that says the era alone. */
function takeEra(segment: string): { text: string; era: Era | null } {
  const alone = eraWords[segment.toLowerCase()];
  if (alone) return { text: "", era: alone };
  const [, head = segment, behind = ""] = eraBehind.exec(segment) ?? [];
  const [, before = "", rest = head] = eraBefore.exec(head) ?? [];
  return { text: rest, era: eraWords[(behind || before).toLowerCase()] ?? null };
}

/** A code beside a name; only one that some unit bears. */
function takeCode(book: Book, text: string): { text: string; code: string } {
  const whole = text.trim();
  if (readCode("commune", whole) !== null || readCode("district", whole) !== null) return { text: "", code: whole };
  const plain = text.replace(codeWord, " ");
  const [said = "", code = ""] = codeIn.exec(plain) ?? [];
  const known = code !== "" && book.unit("former-commune", code.padStart(5, "0")) !== undefined;
  return known ? { text: plain.replace(said, ","), code: code.padStart(5, "0") } : { text, code: "" };
}

const isCommuneTyped = (segment: string): boolean => {
  const typed = typedNameOf(segment);
  return typed !== null && typed.type !== "tỉnh" && !districtTypes.has(typed.type);
};

const isAddress = (segment: string): boolean => address.test(fold(segment));

const isOffice = (segment: string): boolean => office.test(fold(segment));

/** What goes before the unit and the unit, where no comma is between them. */
function partsOf(segment: string): string[] {
  const at = [...segment.matchAll(communeBehind)].at(-1)?.index;
  if (at === undefined) return [segment];
  const before = segment.slice(0, at);
  const goesBefore = isOffice(before) || (isAddress(before) && /\s/.test(before));
  return goesBefore ? [before, segment.slice(at)] : [segment];
}

/** Which segment is the unit: the first, or behind parts of an address the first that says «xã», «phường», «thị trấn», else what follows. */
function nameAt(segments: readonly string[]): number {
  if (![isAddress, isOffice].some((is) => is(segments[0] ?? ""))) return 0;
  const typed = segments.findIndex(isCommuneTyped);
  return typed >= 0
    ? typed
    : Math.max(
        0,
        segments.findIndex((segment) => !isAddress(segment) && !isOffice(segment)),
      );
}

/** Whether two texts name the same units: «Sín Thầu (Sin Thau)». */
const alike = ({ names }: Book, one: string, other: string): boolean =>
  (["former-commune", "commune", "district"] as const).some((level) => {
    const [a, b] = [names.find(level, one), names.find(level, other)];
    return a !== null && b !== null && fold(spellingKey(one)) === fold(spellingKey(other));
  });

export function saidOf(book: Book, asked: AskedUnit): SaidOf {
  const raw = asked.text.normalize("NFC").replace(/\s+/g, " ").trim();
  const fixed = asked.code?.trim() ?? "";
  const within = asked.district?.trim() ?? "";
  if (raw.length > longest) return { name: "", code: fixed, districts: null, era: null, unread: [raw.slice(0, 60)] };
  const { text: rest, code } = takeCode(book, raw.replace(quotes, ""));
  const segments = rest
    .replace(district, ", ")
    .split(separator)
    .flatMap((segment) => partsOf(segment.trim()))
    .map((segment) => segment.trim())
    .filter((segment) => /[\p{L}\d]/u.test(segment));
  const at = nameAt(segments);
  const named = takeEra(segments[at] ?? "");
  let name = named.text;
  let era = named.era;
  /** An address without its commune. */
  const unread: string[] =
    at > 0 && !isCommuneTyped(name) ? segments.slice(0, at).filter((each) => !isOffice(each)) : [];
  const districts: string[][] = [];
  const read = (segment: string): void => {
    const found = /\p{L}/u.test(segment) || segment === within ? districtsNamed(book, segment) : null;
    if (isProvince(segment) || country.test(fold(segment))) return;
    if (found) districts.push(found);
    else unread.push(segment);
  };
  for (const segment of segments.slice(at + 1)) {
    const type = typeAlone(segment);
    const alone = eraWords[segment.toLowerCase()];
    if (alone) era = alone;
    else if (type && !typedNameOf(name)) name = `${type} ${name}`;
    else if (!alike(book, name, segment)) read(segment);
  }
  if (within) read(within);
  const all = districts.length === 0 ? null : districts.reduce((a, b) => a.filter((each) => b.includes(each)));
  return { name, code: fixed || code, districts: all, era, unread };
}
