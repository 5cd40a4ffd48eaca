/** The annex of the province's report, as printed. */
import type { AnnexRow } from "../../../data/schema";
import { landOf } from "../../domain/land";
import { province } from "../../domain/units";
import { annexColumns, isHeading } from "../../features/annex";
import { annexWords } from "../../features/annex/words";
import { aboutAnnex } from "../../state/about";
import { same } from "../../themes/facts";
import type { SiteMaterial } from "../material";
import type { ContentCell, ContentPart, PageContent, PageRef } from "./content";
import { disagreementsPart } from "./disagreements";
import { unitPage } from "./lineage";
import { contentWords as words } from "./words";

export const annexPage: PageRef = { kind: "page", id: "annex" };

function rowCells(row: AnnexRow): ContentCell[] {
  const { ordinal, name_vi, name_en, unit_vi, unit_en } = row;
  const name = (text: string, sign: string | null): string => [sign, text].filter(Boolean).join(" ");
  return [
    {
      text: { vi: name(name_vi, ordinal), en: name(name_en, ordinal) },
      note: unit_vi === null ? null : { vi: unit_vi, en: unit_en ?? unit_vi },
    },
    ...annexColumns.map((column): ContentCell => {
      const printed = row[`${column}_printed`];
      return printed === null ? { text: null, empty: true } : { text: same(printed), number: true };
    }),
  ];
}

/** One for each section: A, B, C, D. */
function sectionPart(section: string, rows: readonly AnnexRow[]): ContentPart {
  const [head, ...rest] = rows;
  const { name_vi = section, name_en = section, source = [], as_of = null } = head ?? {};
  const own = head && isHeading(head) ? rest : rows;
  return {
    id: `section-${section}`,
    title: { vi: `${section}. ${name_vi}`, en: `${section}. ${name_en}` },
    notes: [{ text: words.annexEmpty, sources: source, asOf: as_of }],
    table: {
      head: [annexWords.columnName, ...annexColumns.map((column) => annexWords[`short.${column}`])],
      rows: own.map(rowCells),
    },
  };
}

export function annexContent({ annex, provenance }: SiteMaterial): PageContent {
  const sections = [...new Set(annex.map(({ section }) => section))];
  const found = provenance.discrepancies.filter((row) => aboutAnnex(row.about) !== null);
  return {
    ref: annexPage,
    name: annexWords.annex,
    title: annexWords.annex,
    about: words.annexAbout,
    ways: [],
    sentences: [],
    parts: [
      ...sections.map((section) => sectionPart(section, annex.filter((row) => row.section === section))),
      ...disagreementsPart(found),
    ],
    land: landOf(province.ref),
    point: null,
    describes: { type: "Dataset", alternateNames: [], code: null, within: [unitPage(province)], geo: null },
    opens: "page=annex",
  };
} // prettier-ignore
