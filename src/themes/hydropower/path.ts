/** The capacity in operation from one publication to the next, and what was added in between. */
import type { KeyFigureRow } from "../../../data/schema";
import { exact } from "./reconcile";

export interface PathStep {
  id: string;
  /** `total`: as published. `added`: published as an addition. `computed`: the difference of published figures. */
  kind: "total" | "added" | "computed";
  /** What the difference is: known in sum only, explained by no source, or planned. */
  why: "between" | "unexplained" | "plan" | null;
  /** Where the bar begins, and how long it is, in MW. */
  from: number;
  mw: number;
  /** null: not published. */
  plants: number | null;
  /** The figure it is, or the two it is the difference of, the later first. */
  figures: readonly KeyFigureRow[];
}

/** The province's figures of total and count, in order of time; then the additions it publishes for one of the steps. */
const totals = [
  ["plants-mw-2015", "plants-operating-2015"],
  ["plants-mw-2023", "plants-operating-2023"],
  ["plants-mw", "plants-operating"],
  ["plants-mw-end-2025", null],
  ["plants-mw-2026", "plants-operating-2026"],
] as const;
const published = { of: "plants-mw", mw: "plants-mw-added-2025", plants: "plants-added-2025" } as const;

type Total = PathStep & { figure: KeyFigureRow };

function totalsOf(figures: ReadonlyMap<string, KeyFigureRow>): Total[] {
  return totals.flatMap(([id, count]): Total[] => {
    const figure = figures.get(id);
    if (!figure || figure.value === null) return [];
    const plants = (count && figures.get(count)?.value) ?? null;
    return [{ id, kind: "total", why: null, from: 0, mw: figure.value, plants, figures: [figure], figure }];
  });
}

/** Between two totals: what is published as added comes last, what it leaves over is computed. */
function between(before: Total, after: Total, figures: ReadonlyMap<string, KeyFigureRow>): PathStep[] {
  const added = after.id === published.of ? figures.get(published.mw) : undefined;
  const addedMw = added?.value ?? 0;
  const addedPlants = added ? (figures.get(published.plants)?.value ?? null) : 0;
  const mw = exact(after.mw - before.mw - addedMw);
  const counts = [after.plants, before.plants, addedPlants];
  const plants = counts.includes(null)
    ? null
    : counts.reduce<number>((left, n, at) => left + (n ?? 0) * (at ? -1 : 1), 0);
  const why = after.figure.kind === "plan" ? "plan" : added ? "unexplained" : "between";
  const computed: PathStep = {
    id: `to-${after.id}`,
    kind: "computed",
    why,
    from: before.mw,
    mw,
    plants,
    figures: [after.figure, before.figure, ...(added ? [added] : [])],
  };
  const steps = mw === 0 ? [] : [computed];
  if (!added) return steps;
  const from = exact(after.mw - addedMw);
  return [
    ...steps,
    { id: added.id, kind: "added", why: null, from, mw: addedMw, plants: addedPlants, figures: [added] },
  ];
}

/** Totals and what lies between them, in order of time; figures that are missing are left out. */
export function capacityPath(figures: ReadonlyMap<string, KeyFigureRow>): PathStep[] {
  const all = totalsOf(figures);
  return all.flatMap((total, at) => {
    const before = all[at - 1];
    return before ? [...between(before, total, figures), total] : [total];
  });
}
