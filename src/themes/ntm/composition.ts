/** Which former communes of the New Rural programme a unit was made from, and how far each of them had come. */
import { containing } from "../../domain/normalise";
import type { BarSegment } from "../../components/chart/chart";
import { partsOf } from "../../domain/lineage";
import type { UnitRef } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import { ntm } from "./layer";
import type { LayerClass, UnitValue } from "../feature";

export interface CompositionPart {
  of: Unit;
  value: UnitValue;
  class: LayerClass;
}

export interface Composition {
  of: Unit;
  /** In the programme, the furthest first. */
  rural: CompositionPart[];
  /** Wards and townships. */
  outside: CompositionPart[];
  /** Known to have met the standard, advanced ones among them. */
  met: number;
  basic: number;
  unknown: number;
}

/** A bar of one segment for each part, coloured as on the map. */
export const segmentsOf = (parts: readonly CompositionPart[]): BarSegment[] =>
  parts.map(({ of, class: { color, pattern } }) => ({
    value: 1,
    title: of.name,
    color: pattern === "solid" ? color : "#b9bfba",
    pattern: pattern === "hollow" ? "outlined" : pattern,
  }));

/** How many former communes in it have the class. */
export const countOf = ({ rural, outside }: Composition, id: string): number =>
  [...rural, ...outside].filter((part) => part.class.id === id).length;

const order = new Map(ntm.classes.map(({ id }, at) => [id, at]));
const rank = ({ class: { id } }: CompositionPart): number => order.get(id) ?? order.size;

/** `valueOf`: what is known of a former commune, null while nothing is loaded. */
export function compositionOf(of: Unit, valueOf: (ref: UnitRef) => UnitValue | null): Composition {
  const parts = partsOf(of.ref)
    .flatMap((part): CompositionPart[] => {
      const value = valueOf(part.ref);
      const its = ntm.classes.find(({ id }) => id === value?.classId);
      return value && its ? [{ of: part, value, class: its }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
  const rural = parts.filter((part) => part.class.id !== "not_applicable");
  const count = (...ids: string[]): number => rural.filter((part) => ids.includes(part.class.id)).length;
  return {
    of,
    rural,
    outside: parts.filter((part) => part.class.id === "not_applicable"),
    met: count("met", "advanced"),
    basic: count("basically_met"),
    unknown: count("unknown"),
  };
}

/** Of every commune and ward of 2025, by name. */
export const compositions = (valueOf: (ref: UnitRef) => UnitValue | null): Composition[] =>
  unitsOf("commune").map((of) => compositionOf(of, valueOf));

export const orders = ["met", "name", "unknown"] as const;
export type Order = (typeof orders)[number];

const share = (n: number, { rural }: Composition): number => (rural.length === 0 ? -1 : n / rural.length);

const compare: Record<Order, (a: Composition, b: Composition) => number> = {
  met: (a, b) => share(b.met, b) - share(a.met, a) || share(b.basic, b) - share(a.basic, a) || b.met - a.met,
  name: () => 0,
  unknown: (a, b) => b.unknown - a.unknown,
};

/** Those with a part of the class, or any where it is null, whose name or that of a part has the words; in the order asked for. */
export function chosen(
  all: readonly Composition[],
  { words, status, by }: { words: string; status: string | null; by: Order },
): Composition[] {
  const wanted = containing(words);
  return all
    .filter(({ of, rural, outside }) => {
      const parts = [...rural, ...outside];
      const named = [of.name, ...parts.map((part) => part.of.name)].some(wanted);
      return named && (status === null || parts.some((part) => part.class.id === status));
    })
    .toSorted(compare[by]);
}
