/** What stands on the pages: figures of the province, points of the help, the pages themselves. */
import type { AnnexRow, KeyFigureRow, SourceRow } from "../../../data/schema";
import { pageTitles } from "../../locale/page-titles";
import type { AppContext } from "../../state/context";
import { mainPages, type Page } from "../../state/view";
import { layers } from "../../themes";
import { ancestorsOf, isHeading, subjectsIn } from "../annex";
import { annexWords } from "../annex/words";
import { termElement, termGroups, termsByGroup } from "../glossary";
import { helpParts } from "../pages";
import { keyFigureValue } from "../theme-page";
import { foundWords } from "./found-words";
import { both, textOf, target, type SearchTarget } from "./target";

type Named = { name_vi: string; name_en: string };
const nameOf = ({ name_vi, name_en }: Named) => ({ vi: name_vi, en: name_en });

/** A figure is found by its name and by what it stands under, in both languages. */
export function figureTargets(
  { locale, panels }: AppContext,
  annex: readonly AnnexRow[],
  figures: ReadonlyMap<string, KeyFigureRow>,
): SearchTarget[] {
  const byRow = new Map(annex.map((row) => [row.row, row]));
  const under = (above: readonly Named[]): string =>
    [locale.t(foundWords.figure), ...above.toReversed().map((row) => locale.name(row))].join(" · ");
  const ofAnnex = annex.flatMap((row) => {
    if (isHeading(row)) return [];
    /** The name of a whole part finds nothing more in it. */
    const above = ancestorsOf(row, byRow).filter(({ parent }) => parent !== null);
    const unit = () => (locale.language === "vi" ? row.unit_vi : row.unit_en) ?? "";
    return target("figure", `annex-${row.row}`, {
      name: nameOf(row),
      context: [...both(...above.map(nameOf)), ...subjectsIn([row, ...above])],
      icon: "table",
      kind: () => under(above),
      detail: () => (row.h1_2025 === null ? "" : `${locale.number(row.h1_2025, 3)} ${unit()}`),
      act: () => panels.openPageAt("annex", `annex-${row.row}`),
    });
  });
  const ofText = [...figures.values()].map((row) => {
    const above = ancestorsOf(row, figures);
    const group = textOf(annexWords[`group.${row.group}`]);
    return target("figure", row.id, {
      name: nameOf(row),
      context: [...both(...above.map(nameOf), group), ...subjectsIn([row, ...above])],
      icon: "table",
      kind: () => under([...above, { name_vi: group.vi, name_en: group.en }]),
      detail: () => keyFigureValue(locale, row),
      act: () => panels.openPageAt("annex", `figure-${row.id}`),
    });
  });
  return [...ofAnnex, ...ofText];
}

export function helpTargets({ locale: { t }, panels }: AppContext): SearchTarget[] {
  const help = textOf(pageTitles.help);
  return Object.values(helpParts).flatMap((part) => {
    const title = textOf(part.title);
    return part.points.flatMap(({ id, word }) =>
      target("help", id, {
        name: { vi: `${help.vi}: ${title.vi}`, en: `${help.en}: ${title.en}` },
        context: both(textOf(word)),
        icon: "info",
        kind: () => t(word),
        act: () => panels.openPageAt("help", part.id),
      }),
    );
  });
}

/** Under the name of the page, so that what a term is the name of stands before it. */
export function glossaryTargets({ locale: { t }, panels }: AppContext): SearchTarget[] {
  const page = textOf(pageTitles.glossary);
  return termGroups.flatMap((group) =>
    termsByGroup[group].flatMap(({ id, name, text }) =>
      target("help", termElement(id), {
        name: { vi: `${page.vi}: ${name.vi}`, en: `${page.en}: ${name.en}` },
        icon: "info",
        kind: () => t(text),
        act: () => panels.openPageAt("glossary", termElement(id)),
      }),
    ),
  );
}

export function pageTargets({ app, locale: { t } }: AppContext): SearchTarget[] {
  const page = (id: Page, name: { vi: string; en: string }): SearchTarget =>
    target("page", id, {
      name,
      context: both(textOf(foundWords.page)),
      icon: "forward",
      kind: () => t(foundWords.page),
      act: () => app.openPage(id),
    });
  return [
    ...mainPages.map((id) => page(id, textOf(pageTitles[id]))),
    ...layers.map(({ id, title }) => page(id, title)),
  ];
}

/** Resolutions and decisions, by title and number, on the page of sources. */
export const documentTargets = ({ app, locale }: AppContext, sources: readonly SourceRow[]): SearchTarget[] =>
  sources
    .filter(({ kind }) => kind === "law")
    .map(({ id, title, document_number: number, publisher }) =>
      target("document", id, {
        name: { vi: title, en: title },
        otherNames: number ? [number] : [],
        icon: "info",
        kind: () => locale.t(foundWords.document),
        detail: () => publisher ?? "",
        act: () => app.openPage("sources"),
      }),
    );
