/**
 * What a printed report said, in few characters: for each line four bits of what it is about and nine of what it says. They
 * stand in the address that the code on the paper holds; opened later, it is compared with what is known then. Two characters
 * say what the report is about and three check the whole, so that neither a cut address nor that of another report is believed.
 */
import { sha256Of } from "./reference";
import { reportLines, partLetters, type PartId, type ReportLine, type ReportPart } from "./report";

const keyBits = 4;
const valueBits = 9;
const lineBits = keyBits + valueBits;

/** A line as the address has it. */
export interface LineMark {
  key: number;
  value: number;
}

/** A report as the address has it. */
export interface Printed {
  /** The day of printing, ISO. */
  on: string;
  /** The data it was made from. */
  dataHash: string;
  parts: ReadonlyMap<PartId, readonly LineMark[]>;
}

/** At most 24. */
const bitsOf = (text: string, bits: number): number => {
  const [first = 0, second = 0, third = 0] = sha256Of(text);
  return ((first << 16) | (second << 8) | third) >> (24 - bits);
};

/** In Vietnamese, whatever language is printed, so that another language is no change. */
export const lineMark = ({ id, label, value, remark, sources, asOf }: ReportLine): LineMark => ({
  key: bitsOf(id, keyBits),
  value: bitsOf(JSON.stringify([label.vi, value?.vi ?? null, remark?.vi ?? null, sources, asOf]), valueBits),
});

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Six bits a character, the last one filled with zeros. */
function pack(marks: readonly LineMark[]): string {
  const bits = marks.map(({ key, value }) => ((key << valueBits) | value).toString(2).padStart(lineBits, "0")).join("");
  return (bits.match(/.{1,6}/g) ?? []).map((six) => letters[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
}

function unpack(text: string): LineMark[] {
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(6, "0")).join("");
  return Array.from({ length: Math.floor(bits.length / lineBits) }, (_, at) => {
    const both = Number.parseInt(bits.slice(at * lineBits, (at + 1) * lineBits), 2);
    return { key: both >> valueBits, value: both & (2 ** valueBits - 1) };
  });
}

/** In so many characters of six bits. */
const characters = (text: string, count: number): string => {
  const bits = bitsOf(text, 6 * count);
  return Array.from({ length: count }, (_, at) => letters[(bits >> (6 * (count - 1 - at))) & 63]).join("");
};
const subjectMark = (subject: string): string => characters(subject, 2);
const check = (...all: readonly string[]): string => characters(JSON.stringify(all), 3);

/**
 * As the parameter `printed` of the address: the day, the version of the data, what it is about, the check, and the marks of each
 * part behind its letter. `subject`: as in an address; of a region, its name and land.
 */
export function digestOf(parts: readonly ReportPart[], on: string, dataHash: string, subject: string): string {
  const day = on.replaceAll("-", "");
  const marks = parts.map((part) => `${partLetters[part.id]}${pack(reportLines(part).map(lineMark))}`).join(".");
  const about = subjectMark(subject);
  return `${day}-${dataHash}-${about}${check(day, dataHash, about, marks)}.${marks}`;
}

/** `damaged`: cut, or changed on its way. `other`: whole, but of a report on something else than `subject`. */
export function readDigest(text: string, subject: string): Printed | "damaged" | "other" {
  const [, date = "", dataHash = "", about = "", checked, marks = ""] =
    /^(\d{8})-([\da-f]{6})-([\w-]{2})([\w-]{3})\.([\w.-]+)$/.exec(text) ?? [];
  const on = date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (Number.isNaN(Date.parse(on)) || check(date, dataHash, about, marks) !== checked) return "damaged";
  if (about !== subjectMark(subject)) return "other";
  const ids = Object.keys(partLetters) as PartId[];
  const parts = marks.split(".").flatMap((part): [PartId, LineMark[]][] => {
    const id = ids.find((each) => partLetters[each] === part[0]);
    return id ? [[id, unpack(part.slice(1))]] : [];
  });
  return { on, dataHash, parts: new Map(parts) };
}
