/** The dates of projects by year: what came about and, apart from it, what was planned. */
import type { ProjectDateRow } from "../../../../data/themes/projects";

export const projectStages = [
  "proposal",
  "approval",
  "start",
  "completion",
] as const satisfies ProjectDateRow["stage"][];
export type ProjectStage = (typeof projectStages)[number];

export interface Year {
  year: string;
  done: ProjectDateRow[];
  planned: ProjectDateRow[];
}

/** As exactly as known; of both kinds one is empty. */
export const dayOf = ({ date, planned }: ProjectDateRow): string => date ?? planned ?? "";

const inOrder = (dates: readonly ProjectDateRow[]): ProjectDateRow[] =>
  dates.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));

/** The years that have a date, the earliest first. `stage` null: all of them. */
export function yearsWithDates(dates: readonly ProjectDateRow[], stage: ProjectStage | null): Year[] {
  const those = inOrder(dates.filter((each) => stage === null || each.stage === stage));
  const years = [...new Set(those.map((each) => dayOf(each).slice(0, 4)))];
  return years.map((year) => {
    const its = those.filter((each) => dayOf(each).startsWith(year));
    return { year, done: its.filter(({ date }) => date !== null), planned: its.filter(({ date }) => date === null) };
  });
}

/** The ids that have no date of the stage; null: none at all. */
export function withoutDate(
  ids: readonly string[],
  dates: readonly ProjectDateRow[],
  stage: ProjectStage | null,
): string[] {
  const dated = new Set(dates.flatMap((each) => (stage === null || each.stage === stage ? [each.project] : [])));
  return ids.filter((id) => !dated.has(id));
}

/** Those of one project in the order of the stages. */
export const datesOf = (project: string, dates: readonly ProjectDateRow[]): ProjectDateRow[] =>
  inOrder(dates.filter((each) => each.project === project)).toSorted(
    (a, b) => projectStages.indexOf(a.stage) - projectStages.indexOf(b.stage),
  );
