/** Browsers that guard against fingerprinting may give pages changed pixels, from which the map cannot be drawn. */
import type { Word } from "../../locale/word";
import { canvasWords } from "./canvas-words";

/** Levels of a colour; noise below this cannot be seen on the map. */
const seen = 8;
const side = 8;
const colorAt = (at: number): [number, number, number] => [(at * 37) % 256, (at * 101) % 256, (at * 173) % 256];

/** Why the map cannot be drawn: what is painted on a canvas is read back in other colours. null: it is read as painted. */
export function misread(): Word | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return canvasWords.misread;
  const painted = Array.from({ length: side * side }, (_, at) => colorAt(at));
  painted.forEach((color, at) => {
    pen.fillStyle = `rgb(${color.join(" ")})`;
    pen.fillRect(at % side, Math.floor(at / side), 1, 1);
  });
  const { data } = pen.getImageData(0, 0, side, side);
  const differs = painted.some((color, at) =>
    color.some((level, i) => Math.abs((data[at * 4 + i] ?? 0) - level) > seen),
  );
  return differs ? canvasWords.misread : null;
}
