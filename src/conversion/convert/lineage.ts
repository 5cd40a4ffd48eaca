/** Where the values of a former commune go: the lineage checked, with the reader's choices for divided units. */
import type { Choices } from "../choices";
import { addDecimals, compareDecimals, decimalText, one, parseDecimal, zero, type Decimal } from "../decimal";
import type { Gazetteer } from "../gazetteer-types";
import { ConversionError, message } from "../message";
import { convertWords } from "./words";

export interface LineageShare {
  to: string;
  /** 0 < weight ≤ 1. */
  weight: Decimal;
}

/** `undecided`: divided, and nobody has chosen; its shares say where it may go. */
export interface Destination {
  shares: readonly LineageShare[];
  undecided: boolean;
}

function weightOf(text: string, code: string): Decimal {
  const weight = parseDecimal(text);
  if (weight && compareDecimals(weight, zero) > 0) return weight;
  throw new ConversionError(message(convertWords.lineageWeight, { code, weight: text }));
}

function checkedShares({ units, lineage }: Gazetteer): Map<string, LineageShare[]> {
  const known = (level: string) => new Set(units.filter((each) => each.level === level).map(({ code }) => code));
  const [sources, targets] = [known("former-commune"), known("commune")];
  const all = new Map<string, LineageShare[]>();
  for (const { from, to, weight } of lineage) {
    const unknown = [from, to].find((code, at) => !(at === 0 ? sources : targets).has(code));
    if (unknown !== undefined) throw new ConversionError(message(convertWords.lineageUnit, { code: unknown }));
    all.set(from, [...(all.get(from) ?? []), { to, weight: weightOf(weight, from) }]);
  }
  for (const code of sources) {
    const sum = (all.get(code) ?? []).reduce((so, { weight }) => addDecimals(so, weight), zero);
    if (compareDecimals(sum, one) !== 0)
      throw new ConversionError(message(convertWords.lineageSum, { code, sum: decimalText(sum) }));
  }
  return all;
}

function destinationOf(code: string, shares: readonly LineageShare[], choice: string | undefined): Destination {
  if (shares.length === 1 || choice === "weights") return { shares, undecided: false };
  if (choice === undefined) return { shares, undecided: true };
  if (!shares.some(({ to }) => to === choice))
    throw new ConversionError(message(convertWords.wrongTarget, { code, target: choice }));
  return { shares: [{ to: choice, weight: one }], undecided: false };
}

/** By the code of the former commune. Throws a ConversionError where weights of a unit do not add up to 1. */
export function destinations(gazetteer: Gazetteer, divided: Choices["divided"]): ReadonlyMap<string, Destination> {
  return new Map(
    [...checkedShares(gazetteer)].map(([code, shares]) => [code, destinationOf(code, shares, divided[code])]),
  );
}
