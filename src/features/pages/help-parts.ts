/** The parts of the help that are lists of points: the page shows them, the search finds them. */
import { common } from "../../locale/common";
import type { Word } from "../../locale/word";
import { pagesWords } from "./words";

interface HelpPart {
  /** Of its place on the page. */
  id: string;
  title: Word;
  points: readonly { id: string; word: Word }[];
}

const part = (name: string, title: Word): HelpPart => ({
  id: `help-${name}`,
  title,
  points: Object.entries(pagesWords).flatMap(([id, word]) => (id.startsWith(`${name}.`) ? [{ id, word }] : [])),
});

export const helpParts = {
  use: part("use", pagesWords.use),
  compare: part("compare", common.sectionTools),
  themes: part("themes", common.sectionLayers),
  exact: part("exact", pagesWords.exact),
} as const;
