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
    ...annexText(found),
    holds: false,
    listed: { about: annexRow(found.row) },
  }));

function annexText({ row, column, kind, printed, allowed }: AnnexFinding): Pick<Finding, "text" | "textVi"> {
  const follows = allowed?.map((end) => end.toFixed(3)).join(" … ");
  return {
    text: `Annex row ${row}, ${column}: printed ${printed}, ${kind} from its rows ${follows ?? "nothing to compute it from"}`,
    textVi: `Phụ lục, dòng ${row}, cột ${column}: in ${printed}, tính từ các dòng liên quan ${follows ?? "không đủ số để tính"}`,
  };
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
      .map(({ listed, text, textVi }) =>
        "id" in listed
          ? columnFault("discrepancies", "id", listed.id, {
              en: `a row with this id, since it was found: ${text}`,
              vi: `một dòng có khóa này, vì kiểm tra thấy: ${textVi}`,
            })
          : columnFault("discrepancies", "about", listed.about, {
              en: `an annex-arithmetic row about it, since it was found: ${text}`,
              vi: `một dòng annex-arithmetic nói về dòng này, vì kiểm tra thấy: ${textVi}`,
            }),
      ),
    ...annex
      .filter(({ row }) => row.about === null || !found.has(row.about))
      .map((at) =>
        fault("discrepancies", at, "about", {
          en: "a row of the annex whose figures do not follow; these do",
          vi: "dòng của phụ lục có số không khớp; dòng này đã khớp",
        }),
      ),
  ];
}
