/** Lines of the heaps and how they name the units that they are of. */
import type { Text } from "../../domain/unit";
import type { Unit } from "../../domain/units";
import type { IndicatorId } from "../../indicators/ids";
import { inBoth } from "../../themes/facts";
import type { Fact } from "../../themes/feature";
import { heapWords as words } from "./heap-words";
import { unitCalled, unitsCalled } from "./units-called";

/** What the heaps are of: a place, in one unit of each level, or land, in one or several. */
export interface Concerned {
  formers: readonly Unit[];
  communes: readonly Unit[];
  districts: readonly Unit[];
  /** It is a place. */
  place: boolean;
  /** The smallest units that make it up: of a place its commune. */
  units: readonly Unit[];
}

/** A fact of a unit that the place lies in. */
export interface HeapLine extends Fact {
  /** The indicator that shows it on the map. */
  shows?: IndicatorId;
}

export interface Heaps {
  concerns: HeapLine[];
  not: HeapLine[];
  unknown: HeapLine[];
}

export const filled = ({ vi, en }: Text, value: Text): Text => ({
  vi: vi.replace(/\{\w+\}/, value.vi),
  en: en.replace(/\{\w+\}/, value.en),
});
/** «của cả xã Thanh Yên» */
export const ofWhole = (...units: Unit[]): Text => filled(words.ofWhole, unitsCalled(units));
export const joined = (...parts: (Text | null | undefined)[]): Text => {
  const said = parts.filter((part): part is Text => Boolean(part));
  return inBoth((language) => said.map((part) => part[language]).join(". "));
};

export const unsourced = (label: Text, value: Text | null, remark: Text | null = null): HeapLine => ({
  label,
  value,
  ...(remark && { remark }),
  sources: [],
  asOf: null,
});

/** «Nông thôn mới, xã Mường Mươn cũ» */
export const labelled = <Line extends Fact>(line: Line, of: Unit): Line => ({
  ...line,
  label: inBoth((language) => `${line.label[language]}, ${unitCalled(of)[language]}`),
});
