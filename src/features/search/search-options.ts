/** What the search field offers; loaded, with the index and the lines of the list, when the field is first used. */
import { loadFormerNames } from "../../domain/provenance";
import type { Hit } from "../../domain/search";
import { Finder } from "../../state/finder.svelte";
import type { AppContext } from "../../state/context";
import { answersTo, type Answer } from "./answers";

export { default as OptionLine } from "./OptionLine.svelte";

export type Option = { key: string; hit: Hit } | { key: string; answer: Answer };

const most = 12;

/** Makes the function that names the options for a query, answers before hits; suggestions for an empty one. */
export async function optionsOf(context: AppContext): Promise<(query: string) => Option[]> {
  const { app, catalogue } = context;
  const finder = new Finder(catalogue, await loadFormerNames(), () => []);
  return (query) => {
    const answers = answersTo(context, query);
    /** Beside an answer, guesses at a slip of the finger are of no use. */
    const hits = finder
      .search(query, app.view.era, most)
      .filter(({ grade }) => answers.length === 0 || grade !== "slip");
    return [
      ...answers.map((answer) => ({ key: answer.id, answer })),
      ...hits.map((hit) => ({ key: hit.entry.key, hit })),
    ];
  };
}
