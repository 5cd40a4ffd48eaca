/** The sheet as one picture: the maps as they are drawn for print, over them all that is written, from the same sheet. */
import type { WorkedSheet } from "./print-work.svelte";
import { withDensity } from "./png-density";
import { sheetSvg } from "./sheet-svg";

/** Tried one after another where the browser holds no larger canvas. */
const densities = [300, 250, 200, 150, 100] as const;

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

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A browser may draw a picture before the fonts in it are read, without their letters, and does not tell when they are: it is drawn small
 * until it has looked the same for a while.
 */
async function lettered(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [600, Math.round((600 * image.naturalHeight) / Math.max(1, image.naturalWidth))];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let [before, same] = [-1, 0];
  for (let times = 0; pen && times < 40 && same < 3; times += 1) {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const ink = data.reduce((sum, level) => sum + level, 0);
    same = ink === before ? same + 1 : 0;
    before = ink;
    await pause(80);
  }
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    await lettered(image);
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** `wanted`: dots per inch; there may be fewer. */
export async function sheetPng(
  sheet: WorkedSheet,
  wanted: number,
  signal: AbortSignal,
): Promise<{ file: Blob; dpi: number }> {
  const element = sheet.element();
  /** Pixels of the screen that the sheet takes for a mm, however small it is shown. */
  const box = element.getBoundingClientRect();
  const widthMm = Math.round((element.offsetWidth * 25.4) / 96);
  const heightMm = Math.round((element.offsetHeight * 25.4) / 96);
  for (const dpi of densities.filter((each) => each <= wanted)) {
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
    if (file) return { file: await withDensity(file, dpi), dpi };
  }
  throw new Error("no canvas of this size");
}
