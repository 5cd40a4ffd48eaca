/** What the search field offers; loaded, with the index and the lines of the list, when the field is first used. */
import type { Hit } from "../../domain/search";
import { Finder } from "../../state/finder.svelte";
import type { Shell } from "../../state/shell.svelte";
import { answersTo, type Answer } from "./answers";

export { default as OptionLine } from "./OptionLine.svelte";

export type Option = { key: string; hit: Hit } | { key: string; answer: Answer };

const most = 12;

/** Makes the function that names the options for a query, answers before hits; suggestions for an empty one. */
export function optionsOf(shell: Shell): (query: string) => Option[] {
  const finder = new Finder(shell.catalogue);
  return (query) => {
    const answers = answersTo(shell, query);
    /** Beside an answer, guesses at a slip of the finger are of no use. */
    const hits = finder
      .search(query, shell.app.view.era, most)
      .filter(({ grade }) => answers.length === 0 || grade !== "slip");
    return [
      ...answers.map((answer) => ({ key: answer.id, answer })),
      ...hits.map((hit) => ({ key: hit.entry.key, hit })),
    ];
  };
}
