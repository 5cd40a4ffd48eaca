import type { AppContext } from "../../state/context";
import { explorerWords } from "../../themes/projects/explorer/words";
import { partAsked } from "../lookup";
import { sharingWords } from "./words";

const ways = ["cards", "table", "time", "capital"] as const;

/** The part of the open page in words; the address has ids. null where it has none. */
export function pagePart({ app, locale }: AppContext): string | null {
  const { page, part } = app.view;
  if (part === null) return null;
  switch (page) {
    case "explorer": {
      const way = ways.find((each) => each === part);
      return way ? locale.t(explorerWords[`way.${way}`]) : null;
    }
    case "lookup": {
      const { text, date } = partAsked(part);
      return [text && `«${text}»`, date && locale.date(date)].filter(Boolean).join(", ");
    }
    case "glossary":
      return locale.t(sharingWords.partTerm);
    case "correct":
      return locale.t(sharingWords.partFigure);
    default:
      return locale.t(sharingWords.tableColumnsHow);
  }
}
