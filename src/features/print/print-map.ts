import { tick } from "svelte";
import type { AppContext } from "../../state/context";
import { takePicture } from "./picture";
import { printStamp } from "../../components/print-stamp";

/** Opens the print dialog of the browser once the sheet and what it says are there. */
export async function printMap({ app }: AppContext): Promise<void> {
  void app.loadThemes();
  await tick();
  await Promise.all([app.provenance.load(), document.fonts.ready, import("./PrintSheet.svelte")]);
  await tick();
  window.print();
}

/**
 * Puts the picture on the sheet, whichever way the print dialog was opened, and returns day and address. A page over the map is
 * printed without the sheet. To be flushed at once: what is not in the page when `beforeprint` ends is not printed.
 */
export function layOut(context: AppContext): ReturnType<typeof printStamp> {
  context.panels.paper = context.app.view.page ? null : takePicture(context);
  return printStamp();
}
