/** Findings and `discrepancies.csv` must agree: none is missing there, none is stale. */
import { checkAnnex, type AnnexFinding } from "./annex-check.ts";
import type { Finding } from "./cross-checks.ts";
import { columnFault, fault } from "./fault.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./parse.ts";

const annexRow = (row: number): string => `annex#${row}`;

/** Printed figures of the annex that do not follow from its rows. */
export const annexFindings = (tables: Tables): Finding[] =>
  checkAnnex(tables.annex.map(({ row }) => row)).map((found) => ({
    text: annexText(found),
    holds: false,
    listed: { about: annexRow(found.row) },
  }));

function annexText({ row, column, kind, printed, allowed }: AnnexFinding): string {
  const follows = allowed ? allowed.map((end) => end.toFixed(3)).join(" … ") : "nothing to compute it from";
  return `Annex row ${row}, ${column}: printed ${printed}, ${kind} from its rows ${follows}`;
}

/** A finding that does not hold needs its row in `discrepancies.csv`; an annex row there needs its finding. */
export function checkListed(tables: Tables, findings: Finding[]): Problem[] {
  const rows = tables.discrepancies;
  const annex = rows.filter(({ row }) => row.kind === "annex-arithmetic");
  const isListed = ({ listed }: Finding): boolean =>
    "id" in listed ? rows.some(({ row }) => row.id === listed.id) : annex.some(({ row }) => row.about === listed.about);
  const found = new Set(findings.flatMap(({ listed }) => ("about" in listed ? [listed.about] : [])));
  return [
    ...findings
      .filter((finding) => !finding.holds && !isListed(finding))
      .map(({ listed, text }) =>
        "id" in listed
          ? columnFault("discrepancies", "id", listed.id, `a row with this id, since it was found: ${text}`)
          : columnFault(
              "discrepancies",
              "about",
              listed.about,
              `an annex-arithmetic row about it, since it was found: ${text}`,
            ),
      ),
    ...annex
      .filter(({ row }) => row.about === null || !found.has(row.about))
      .map((at) => fault("discrepancies", at, "about", "a row of the annex whose figures do not follow; these do")),
  ];
}
