/** What other features use of this one. */
import type { AppContext } from "../../state/context";

/** The tour, asked for. */
export const startTour = (context: AppContext): Promise<void> =>
  import("./greet.svelte").then(({ showGreeting }) => showGreeting(context, "tour", true));
