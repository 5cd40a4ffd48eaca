import { tick } from "svelte";
import type { AppContext } from "../../state/context";
import { takePicture } from "./picture";
import { printStamp } from "./print-stamp";

/** Takes the picture, waits until the sheet shows it, and opens the print dialog of the browser. */
export async function printMap(context: AppContext): Promise<void> {
  await Promise.all([context.app.provenance.load(), document.fonts.ready]);
  context.panels.paper = takePicture(context);
  await tick();
  window.print();
}

/**
 * Puts the picture on the sheet, whichever way the print dialog was opened, and returns day and address. A page over the map is
 * printed without the sheet. To be flushed at once: what is not in the page when `beforeprint` ends is not printed.
 */
export function layOut(context: AppContext): ReturnType<typeof printStamp> {
  const { app, panels } = context;
  if (!app.view.page) panels.paper ??= takePicture(context);
  return printStamp();
}
