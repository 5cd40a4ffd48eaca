/**
 * What a printed report said, in few characters: for each line four bits of what it is about and nine of what it says. They
 * stand in the address that the code on the paper holds; opened later, it is compared with what is known then.
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

const bitsOf = (text: string, bits: number): number => {
  const [first = 0, second = 0] = sha256Of(text);
  return ((first << 8) | second) >> (16 - bits);
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

/** As the parameter `printed` of the address: the day, the version of the data, and the marks of each part behind its letter. */
export function digestOf(parts: readonly ReportPart[], on: string, dataHash: string): string {
  const marks = parts.map((part) => `${partLetters[part.id]}${pack(reportLines(part).map(lineMark))}`);
  return `${on.replaceAll("-", "")}-${dataHash}-${marks.join(".")}`;
}

/** null for what is no such parameter. */
export function readDigest(text: string): Printed | null {
  const [, year, month, day, dataHash, marks = ""] = /^(\d{4})(\d\d)(\d\d)-([\da-f]{6})-([\w.-]+)$/.exec(text) ?? [];
  if (!dataHash || Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return null;
  const ids = Object.keys(partLetters) as PartId[];
  const parts = marks.split(".").flatMap((part): [PartId, LineMark[]][] => {
    const id = ids.find((each) => partLetters[each] === part[0]);
    return id ? [[id, unpack(part.slice(1))]] : [];
  });
  return parts.length > 0 ? { on: `${year}-${month}-${day}`, dataHash, parts: new Map(parts) } : null;
}
