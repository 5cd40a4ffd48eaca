import { tick } from "svelte";
import type { Shell } from "../../state/shell.svelte";
import { takePicture } from "./picture";

/** Takes the picture, waits until the sheet shows it, and opens the print dialog of the browser. */
export async function printMap(shell: Shell): Promise<void> {
  await Promise.all([shell.loadWords(), shell.app.provenance.load(), document.fonts.ready]);
  shell.paper = takePicture(shell);
  await tick();
  await document.querySelector<HTMLImageElement>(".paper img")?.decode();
  addEventListener("afterprint", () => (shell.paper = null), { once: true });
  window.print();
}
