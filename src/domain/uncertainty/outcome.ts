/** The values of a model drawn many times: in which classes and at which ranks each unit comes to stand. */
import { classOf } from "../class-breaks";
import { drawFigures } from "./draw";
import type { DrawnTerm, DrawnUnit, Formula, DrawnModel, DrawnOutcome, Range, UnitOutcome } from "./model";
import { randomFrom } from "./random";

/** Half of what is left out of an interval, at either end. */
const tail = 0.05;

function termValue({ constant, factor, figure, positive }: DrawnTerm, figures: readonly number[]): number {
  const value = constant + (figure === null ? 0 : factor * (figures[figure] ?? Number.NaN));
  return positive ? Math.abs(value) : value;
}

const sumOf = (terms: readonly DrawnTerm[], figures: readonly number[]): number =>
  terms.reduce((sum, term) => sum + termValue(term, figures), 0);

export function valueOfFormula({ kind, factor, over, under }: Formula, figures: readonly number[]): number {
  if (kind === "greatest") return factor * Math.max(...over.map((term) => termValue(term, figures)));
  const sum = factor * sumOf(over, figures);
  return kind === "rate" ? sum / sumOf(under, figures) : sum;
}

/** The values between which all but the tails lie. */
function middle(values: Float64Array): Range {
  const sorted = values.toSorted();
  const cut = Math.floor(tail * sorted.length);
  return [sorted[cut] ?? Number.NaN, sorted[sorted.length - 1 - cut] ?? Number.NaN];
}

/** 1 is the greatest; equal ones share the best. */
function ranksOf(values: readonly number[], decimals: number): number[] {
  const rounded = values.map((value) => Number(value.toFixed(decimals)));
  const sorted = rounded.toSorted((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((value, at) => void (ranks.has(value) || ranks.set(value, at + 1)));
  return rounded.map((value) => ranks.get(value) ?? 0);
}

interface Tally {
  unit: DrawnUnit;
  formula: Formula;
  values: Float64Array;
  ranks: Float64Array;
}

const begin = (unit: DrawnUnit, draws: number): Tally[] =>
  unit.formula
    ? [{ unit, formula: unit.formula, values: new Float64Array(draws), ranks: new Float64Array(draws) }]
    : [];

function unitOutcome(unit: DrawnUnit, tally: Tally | undefined, rank: number | null, model: DrawnModel): UnitOutcome {
  const { limits, draws } = model;
  const base = { key: unit.key, shown: classOf(unit.value, limits) };
  if (!tally || rank === null) return { ...base, shares: null, values: null, rank: null, ranks: null };
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  for (const value of tally.values) {
    const at = classOf(value, limits);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    ...base,
    shares: counts.map((count) => count / draws),
    values: middle(tally.values),
    rank,
    ranks: middle(tally.ranks),
  };
}

/** Depends on the model alone, its seed among it. */
export function outcomeOf(model: DrawnModel): DrawnOutcome {
  const random = randomFrom(model.seed);
  const groups = model.groups.map((units) => units.flatMap((unit) => begin(unit, model.draws)));
  for (let draw = 0; draw < model.draws; draw += 1) {
    const figures = drawFigures(model, random);
    for (const tallies of groups) {
      const values = tallies.map(({ formula }) => valueOfFormula(formula, figures));
      const ranks = ranksOf(values, model.decimals);
      tallies.forEach((tally, at) => {
        tally.values[draw] = values[at] ?? Number.NaN;
        tally.ranks[draw] = ranks[at] ?? Number.NaN;
      });
    }
  }
  return {
    draws: model.draws,
    groups: model.groups.map((units, group) => {
      const tallies = groups[group] ?? [];
      const shown = ranksOf(
        tallies.map(({ unit }) => unit.value),
        model.decimals,
      );
      return units.map((unit) => {
        const at = tallies.findIndex((each) => each.unit === unit);
        return unitOutcome(unit, tallies[at], shown[at] ?? null, model);
      });
    }),
  };
}
