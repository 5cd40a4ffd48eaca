/** What the reader decided about a table, step by step. */
import { noChoices, type Choices } from "../../conversion/choices";

export interface Decisions {
  past: readonly Choices[];
  choices: Choices;
  future: readonly Choices[];
}

const undoSteps = 200;

export const startingWith = (choices: Choices): Decisions => ({ past: [], choices, future: [] });
export const noDecisions = startingWith(noChoices);

export const decided = ({ past, choices }: Decisions, change: Partial<Choices>): Decisions => ({
  past: [...past, choices].slice(-undoSteps),
  choices: { ...choices, ...change },
  future: [],
});

/** null when there is nothing to undo. */
export function undone({ past, choices, future }: Decisions): Decisions | null {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), choices: before, future: [...future, choices] } : null;
}

/** null when there is nothing to redo. */
export function redone({ past, choices, future }: Decisions): Decisions | null {
  const after = future.at(-1);
  return after ? { past: [...past, choices], choices: after, future: future.slice(0, -1) } : null;
}
