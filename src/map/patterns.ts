/** Hatching stands for "no data" and nothing else. Fine and pale: it is not what a map shows. */
export const hatch = "hatch";
/** Pixels per CSS px, so that lines are sharp on dense screens. */
export const pixelRatio = 2;

const side = 6;
export const hatchInks = { light: "#c3c6bd", dark: "#565c57" } as const;

/** Thin diagonal lines that meet at the edges when the picture is repeated. */
export function hatchImage(ink: string): ImageData {
  const canvas = new OffscreenCanvas(side * pixelRatio, side * pixelRatio);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no 2D canvas");
  pen.scale(pixelRatio, pixelRatio);
  pen.strokeStyle = ink;
  pen.lineWidth = 0.7;
  pen.beginPath();
  for (const start of [-side, 0, side]) {
    pen.moveTo(start - 1, side + 1);
    pen.lineTo(start + side + 1, -1);
  }
  pen.stroke();
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
