/** What the printed atlas must hold, by the tables of the data and by the document it was printed from. */
import type { Gazetteer } from "../../src/conversion";
import type { Language } from "../../src/domain/unit";
import type { AtlasExpected } from "./check";
import type { printAtlas } from "./print";

type Printed = Awaited<ReturnType<typeof printAtlas>>;

/** Below the heading of the 45 each has a heading of this level. */
const communeLevel = 3;

const namesOf = ({ units }: Pick<Gazetteer, "units">, level: string): string[] =>
  units.filter((each) => each.level === level).map(({ name }) => name);

export function expectedOfAtlas(
  printed: Printed,
  gazetteer: Pick<Gazetteer, "units">,
  language: Language,
): AtlasExpected {
  const { pages, title, headings } = printed;
  const named = headings.filter(({ level }) => level === communeLevel);
  const [index, terms] = headings.slice(headings.findLastIndex(({ level }) => level === communeLevel) + 1);
  return {
    pages,
    title,
    language,
    headings,
    communes: new Map(named.map(({ page, text }) => [page, text])),
    index: { from: index?.page ?? 0, to: (terms?.page ?? 0) - 1 },
    communeNames: namesOf(gazetteer, "commune"),
    formerNames: namesOf(gazetteer, "former-commune"),
  };
}
