/** The rows of the page as plain lines of cells, for files: numbers as numbers, what is not known empty. */
import type { DiscrepancyRow, AnnexRow, KeyFigureRow } from "../../../data/schema";
import type { Language } from "../../domain/unit";
import type { Translate } from "../../locale/word";
import { annexColumns } from "./annex";
import { annexAttainment, keyAttainment } from "./attainment";
import { annexWords } from "./words";
import { tableWords } from "../table/words";
import { themePageWords } from "../theme-page/words";
import type { Provenance } from "../../domain/provenance";

/** What is shown, and the disagreements about it. */
export interface Listed {
  annex: readonly AnnexRow[];
  key: readonly KeyFigureRow[];
  byRow: ReadonlyMap<number, readonly DiscrepancyRow[]>;
  byFigure: ReadonlyMap<string, readonly DiscrepancyRow[]>;
}

export interface Words {
  t: Translate;
  language: Language;
}

export type Cell = string | number | null;

/** «8,62 (ubnd-3107-2025, 2025-06-29); 5,11 (hdnd-21-2025, 2025-07): …» */
function disagreements(found: readonly DiscrepancyRow[] = [], language: Language): string | null {
  const said = found.map((each) => {
    const a = `${each.value_a} (${[each.source_a, each.as_of_a].filter(Boolean).join(", ")})`;
    const b = `${each.value_b} (${[each.source_b, each.as_of_b].filter(Boolean).join(", ")})`;
    return `${a}; ${b}: ${language === "vi" ? each.explanation_vi : each.explanation_en}`;
  });
  return said.join(" ") || null;
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** A line of headings and one for each row; the printed characters stand beside the numbers. */
export function annexLines({ annex, byRow }: Listed, { t, language }: Words): Cell[][] {
  const vi = language === "vi";
  const heads = annexColumns.flatMap((column) => {
    const title = t(annexWords[`file.${column}`]);
    return [title, t(annexWords["file.printed"], { title })];
  });
  return [
    [
      t(annexWords["file.row"]),
      t(annexWords.columnOrdinal),
      t(annexWords.columnName),
      t(annexWords.columnUnit),
      ...heads,
      t(annexWords["file.attainment"]),
      t(annexWords["file.note"]),
      t(annexWords["file.disagreements"]),
      t(annexWords["file.source"]),
      t(annexWords["file.as_of"]),
    ],
    ...annex.map((row): Cell[] => [
      row.row,
      row.ordinal,
      vi ? row.name_vi : row.name_en,
      vi ? row.unit_vi : row.unit_en,
      ...annexColumns.flatMap((column) => [row[column], row[`${column}_printed`]]),
      annexAttainment(row),
      vi ? row.note_vi : row.note_en,
      disagreements(byRow.get(row.row), language),
      row.source.join("; "),
      row.as_of,
    ]),
  ];
}

export function keyLines({ key, byFigure }: Listed, { t, language }: Words): Cell[][] {
  const vi = language === "vi";
  const heads = [
    "id",
    "group",
    "part_of",
    "name",
    "value",
    "unit",
    "printed_here",
    "plan",
    "previous",
    "attainment",
  ] as const;
  const more = ["kind", "place", "note", "disagreements", "source", "as_of"] as const;
  return [
    [...heads, ...more].map((head) => t(annexWords[`file.${head}`])),
    ...key.map((row): Cell[] => [
      row.id,
      t(annexWords[`group.${row.group}`]),
      row.parent,
      vi ? row.name_vi : row.name_en,
      row.value,
      vi ? row.unit_vi : row.unit_en,
      row.printed,
      row.plan,
      row.previous,
      rounded(keyAttainment(row)),
      row.kind === "actual" ? null : t(themePageWords[`key.kind.${row.kind}`]),
      row.place,
      vi ? row.note_vi : row.note_en,
      disagreements(byFigure.get(row.id), language),
      row.source.join("; "),
      row.as_of,
    ]),
  ];
}

/** One line for each source that the rows name. */
export function sourceLines({ annex, key }: Listed, { sources }: Provenance, { t }: Words): Cell[][] {
  const ids = [...new Set([...annex, ...key].flatMap(({ source }) => source))];
  const fields = ["id", "title", "publisher", "date", "number", "url", "licence"] as const;
  return [
    fields.map((field) => t(tableWords[`export.source.${field}`])),
    ...ids.map((id): Cell[] => {
      const row = sources.get(id);
      return [
        id,
        row?.title ?? null,
        row?.publisher ?? null,
        row?.date ?? null,
        row?.document_number ?? null,
        row?.url ?? null,
        row?.licence ?? null,
      ];
    }),
  ];
}
