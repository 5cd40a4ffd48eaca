/** The facts of the cards of plants, gates and projects, in the order of the cards. */
import { memoize } from "../../../domain/memoize";
import type { Thing } from "../../../state/things";
import { featuresOf } from "../../../themes/features";
import type { Fact, Feature } from "../../../themes/feature";
import { cardWords } from "../../card/words";
import { sideWords } from "../words";
import { linesByName, saying, unknownCell, type SideCell, type LineGroup, type LineTables } from "./line";

/** Names of all facts that the cards of a layer may have. */
const namesOf = memoize(
  (features: readonly Feature[]) => new Set(features.flatMap(({ facts }) => facts.map(({ label }) => label.vi))),
);

/** A fact of a larger whole says so and is not the feature's own. */
function factCell({ value, remark, whole, sources, asOf }: Fact, { locale: { t } }: LineTables): SideCell {
  const said = value ? t(value) : null;
  const figure = said ?? t(sideWords.missing);
  return {
    text: whole ? null : said,
    value: null,
    notes: saying(whole && t(sideWords.ofWhole, { whole: t(whole), figure }), remark && t(remark)),
    sources,
    asOf,
  };
}

export function factLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { t } = tables.locale;
  if (things.every(({ kind }) => kind !== "feature")) return [];
  const named = things.map((thing) =>
    thing.kind === "feature"
      ? thing.feature.facts.map((fact) => ({
          id: `fact-${fact.label.vi}`,
          label: t(fact.label),
          cell: factCell(fact, tables),
        }))
      : null,
  );
  /** What the table of its layer has no column for makes no sense; the rest is not known. */
  const without = (id: string, at: number): SideCell | null => {
    const thing = things[at];
    if (thing?.kind !== "feature") return null;
    return namesOf(featuresOf(thing.layer, tables.themes)).has(id.replace("fact-", "")) ? unknownCell : null;
  };
  const lines = linesByName(named, without);
  const note = lines.some(({ cells }) => cells.includes(null)) && { note: t(sideWords.factsOnly) };
  return [{ id: "facts", title: t(cardWords.facts), ...note, lines }];
}
