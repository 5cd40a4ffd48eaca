/** The sheet as one picture: the maps as they are drawn for print, over them all that is written, from the same sheet. */
import { printDpi } from "../../domain/sheet/paper";
import type { WorkedSheet } from "./print-work.svelte";
import { withDensity } from "./png-density";
import { sheetSvg } from "./sheet-svg";

/** Tried one after another where the browser holds no larger canvas. */
const densities = [printDpi, 250, 200, 150, 100] as const;

/** A canvas that is too large takes no colour in some browsers, without a word. */
function holding(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  return pen.getImageData(width - 1, height - 1, 1, 1).data[3] === 255 ? pen : null;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

export async function sheetPng(
  sheet: WorkedSheet,
  signal: AbortSignal,
): Promise<{ file: Blob; dpi: number; wanted: number }> {
  const element = sheet.element();
  /** Pixels of the screen that the sheet takes for a mm, however small it is shown. */
  const box = element.getBoundingClientRect();
  const widthMm = (element.offsetWidth * 25.4) / 96;
  const heightMm = Math.round((element.offsetHeight * 25.4) / 96);
  for (const dpi of densities) {
    const perMm = dpi / 25.4;
    const pen = holding(Math.round(widthMm * perMm), Math.round(heightMm * perMm));
    if (!pen) continue;
    const canvases = await sheet.draw(signal, dpi, false);
    const scale = (perMm * widthMm) / box.width;
    [...element.querySelectorAll<HTMLElement>(".pane")].forEach((pane, at) => {
      const canvas = canvases[at];
      if (!canvas) return;
      const { left, top, width, height } = pane.getBoundingClientRect();
      const [x, y] = [(left - box.left) * scale, (top - box.top) * scale];
      const from = Number(pane.dataset["from"]) * perMm;
      pen.save();
      pen.beginPath();
      pen.rect(x + from, y, width * scale - from, height * scale);
      pen.clip();
      pen.drawImage(canvas, x, y, width * scale, height * scale);
      pen.restore();
    });
    signal.throwIfAborted();
    const written = await sheetSvg(element, canvases.length === 0);
    pen.drawImage(await imageOf(written), 0, 0, pen.canvas.width, pen.canvas.height);
    signal.throwIfAborted();
    const file = await new Promise<Blob | null>((resolve) => pen.canvas.toBlob(resolve, "image/png"));
    if (file) return { file: await withDensity(file, dpi), dpi, wanted: printDpi };
  }
  throw new Error("no canvas of this size");
}
