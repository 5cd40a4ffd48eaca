import { tick } from "svelte";
import type { AppContext } from "../../state/context";
import { takePicture } from "./picture";

/** Takes the picture, waits until the sheet shows it, and opens the print dialog of the browser. */
export async function printMap(context: AppContext): Promise<void> {
  await Promise.all([context.app.provenance.load(), document.fonts.ready]);
  context.panels.paper = takePicture(context);
  await tick();
  window.print();
}
