/** The code of an address as files. */
import { qrPicture } from "./qr";

/** A module is so many pixels wide, which prints sharply up to 8 cm. */
const modulePx = 12;

/** Black on white, a square for each module. */
export function qrSvg(text: string): Blob {
  const { size, path } = qrPicture(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * modulePx}" height="${size * modulePx}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0Z"/><path d="${path}"/></svg>`;
  return new Blob([svg], { type: "image/svg+xml" });
}

/** The same in pixels; null where the browser gives no canvas. */
export async function qrPng(text: string): Promise<Blob | null> {
  const { size, path } = qrPicture(text);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * modulePx;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(modulePx, modulePx);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
