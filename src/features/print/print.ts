import { common } from "../../locale/common";
import type { AppContext } from "../../state/context";

/** Prints the map as it is seen, with title, legend, sources and date; says so when that cannot be. */
export async function print(context: AppContext): Promise<void> {
  try {
    await (await import("./print-map")).printMap(context);
  } catch (error) {
    console.error(error);
    context.panels.say(context.locale.t(common["page.failed"]));
  }
}
