/** The projects, plans and landmarks of the map counted and added up: by field, status, funding, place, and by what is known. */
import type { KeyFigureRow } from "../../../data/schema";
import type { ProjectRow } from "../../../data/themes/projects";
import type { Figure } from "../../domain/figures";
import { groupByUnit } from "../../domain/group-by-unit";
import { landOf, type Land } from "../../domain/land";
import type { Level, Text } from "../../domain/unit";
import type { Unit } from "../../domain/units";
import type { Feature } from "../feature";
import { sizeParts } from "../totals";
import { projects } from "./layer";

/** Projects with the sum of the known capital, in billion VND, and how many have one. */
export interface Holding {
  features: readonly Feature[];
  /** Of how many the capital may be in the sum: those that lie wholly in the land. */
  of: number;
  known: number;
  /** How many have a capital that is of no part of the land, since they lie elsewhere too. */
  shared: number;
  /** null where it is known of none. */
  capital: number | null;
}

/** `land`: where they lie; null: in no land in particular. */
export function holdingOf(features: readonly Feature[], land: Land | null = null): Holding {
  const { counted, shared } = sizeParts(projects, features, land);
  const sizes = counted.flatMap(({ size }) => (size === null ? [] : [size]));
  return {
    features,
    of: counted.length,
    shared: shared.length,
    known: sizes.length,
    capital: sizes.length > 0 ? sizes.reduce((sum, size) => sum + size.value, 0) : null,
  };
}

const atOtherDates = [
  "approved-projects-2025-11",
  "approved-capital-2025-11",
  "approved-operating-2025-11",
  "approved-building-2025-11",
  "approvals-2023-2025",
  "approvals-2023-2025-capital",
  "approved-projects-2024",
  "approved-capital-2024",
  "approvals-2021-2023",
  "approvals-2021-2023-capital",
];

/** What the press counted at other dates than the report, the newest first. */
export const totalsAtOtherDates = (figures: ReadonlyMap<string, KeyFigureRow>): KeyFigureRow[] =>
  atOtherDates.flatMap((id) => figures.get(id) ?? []);

/** The wind projects, and the megawatts proposed of those that have a figure. */
export function windFarms(rows: readonly ProjectRow[]): { farms: ProjectRow[]; known: number; mw: number } {
  const farms = rows.filter(({ category }) => category === "wind");
  const sizes = farms.flatMap(({ wind_mw }) => wind_mw ?? []);
  return { farms, known: sizes.length, mw: sizes.reduce((sum, mw) => sum + mw, 0) };
}

/** The choices of a facet of the layer, as its filter offers them. */
export function facetChoices(id: "category" | "funding"): readonly { id: string; label: Text }[] {
  const facet = projects.facets.find((each) => each.id === id);
  return facet?.kind === "choice" ? (facet.options ?? []) : [];
}

const has = (feature: Feature, facet: string, choice: string): boolean => {
  const trait = feature.traits[facet];
  return Array.isArray(trait) && trait.includes(choice);
};

/** Those that have a choice of a facet. */
export const having = (features: readonly Feature[], facet: string, choice: string): Feature[] =>
  features.filter((feature) => has(feature, facet, choice));

/** Those whose capital is known, the largest first. */
export const byCapital = (features: readonly Feature[]): (Feature & { size: Figure })[] =>
  features
    .filter((feature): feature is Feature & { size: Figure } => feature.size !== null)
    .toSorted((a, b) => b.size.value - a.size.value);

/** The units of a level with what lies in them, most first; capital only of those that lie wholly in it. */
export function byUnit(features: readonly Feature[], level: Level): { unit: Unit; holding: Holding }[] {
  return groupByUnit(features, level)
    .units.map((each) => ({ unit: each.unit, holding: holdingOf(each.features, landOf(each.unit.ref)) }))
    .filter(({ holding }) => holding.features.length > 0)
    .toSorted(
      (a, b) =>
        b.holding.features.length - a.holding.features.length || (b.holding.capital ?? 0) - (a.holding.capital ?? 0),
    );
}

/** Those that lie wholly in no unit of the level, since the source says less. */
export const inNoUnit = (features: readonly Feature[], level: Level): Feature[] => groupByUnit(features, level).nowhere;

/** What an investor asks of each project, and whether the row answers it. */
const answers = {
  capital: (row) => row.capital_billion_vnd !== null,
  status: (row) => row.status !== "unknown",
  funding: (row) => row.funding !== "unknown",
  investor: (row) => row.investor !== null,
  land: (row) => row.area_ha !== null || row.length_km !== null,
  commune: (row) => row.communes.length > 0,
  point: (row) => row.lon !== null,
} satisfies Record<string, (row: ProjectRow) => boolean>;

export type Question = keyof typeof answers;
export const questions = Object.keys(answers) as Question[];

/** How many of these questions a row answers. */
export const answered = (row: ProjectRow): number => questions.filter((each) => answers[each](row)).length;

/** How many rows answer each of them. */
export const knownOf = (rows: readonly ProjectRow[]): { question: Question; known: number }[] =>
  questions.map((question) => ({ question, known: rows.filter(answers[question]).length }));
