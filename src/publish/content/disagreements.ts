/** Where sources disagree about what a page is about. */
import type { DiscrepancyRow } from "../../../data/schema";
import { printedValue } from "../../domain/format";
import { unitWords } from "../../domain/unit-of-measure";
import { inEach } from "../../locale/each";
import type { Provenance } from "../../domain/provenance";
import { cardWords } from "../../features/card/words";
import { aboutKey } from "../../state/about";
import type { Selection } from "../../state/view";
import type { ContentPart, Disagreeing } from "./content";

const ids = (cell: string): string[] => cell.split(";").map((id) => id.trim());

export function disagreeing(row: DiscrepancyRow): Disagreeing {
  const side = (which: "a" | "b") => {
    const value = row[`value_${which}`];
    return {
      value:
        value === null
          ? null
          : inEach(({ language, t }) => [printedValue(value, language), row.unit && t(unitWords(row.unit))].filter(Boolean).join("\u00a0")), // prettier-ignore
      used: row.used === which || row.used === "both",
      sources: ids(row[`source_${which}`]),
      asOf: row[`as_of_${which}`],
    };
  };
  return {
    subject: { vi: row.subject_vi, en: row.subject_en },
    sides: [side("a"), side("b")],
    why: { vi: row.explanation_vi, en: row.explanation_en },
  };
}

export const disagreementsPart = (rows: readonly DiscrepancyRow[]): ContentPart[] =>
  rows.length === 0
    ? []
    : [{ id: "disagreements", title: cardWords.discrepancies, disagreements: rows.map(disagreeing) }];

export const disagreementsAbout = (about: Selection, { discrepancies }: Provenance): ContentPart[] =>
  disagreementsPart(discrepancies.filter((row) => row.about !== null && row.about === aboutKey(about)));
