/** What the report on a unit or thing says, as far as its page says it too. */
import { reportOf, type Report, type ReportLines } from "../../features/report";
import type { Subject } from "../../state/view";
import type { SiteMaterial } from "../material";
import type { ContentTable, Statement } from "./content";

/** Throws where there is no such subject. */
export function reportAbout(subject: Subject, material: SiteMaterial): Report {
  const report = reportOf(subject, material, ["brief", "context"]);
  if ("why" in report) throw new Error(report.why.en);
  return report;
}

/** Six, or one of what is nowhere that is known. */
export const sentencesOf = ({ parts }: Report): Statement[] =>
  parts
    .filter(({ id }) => id === "brief")
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    .flatMap(({ value, sources, asOf }) => (value ? [{ text: value, sources, asOf }] : []));

/** A group with columns as a table. */
export const tableOf = ({ columns = [], lines }: ReportLines, first: ContentTable["head"][number]): ContentTable => ({
  head: [first, ...columns],
  rows: lines.map(({ label, cells = [], sources, asOf }) => [
    { text: label },
    ...cells.map((text, at) => ({ text, number: true as const, ...(at === 0 && { sources, asOf }) })),
  ]),
});
