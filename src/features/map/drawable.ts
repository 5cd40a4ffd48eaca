/** Whether this browser can show the drawn map, found out before its code is asked for, which would come in vain. */

/** Levels of a colour; noise below this cannot be seen on the map. */
const seen = 8;
const side = 8;
const levelAt = (at: number, part: number): number => (at * [37, 101, 173][part]!) % 256;

/** Browsers that guard against fingerprinting may give pages changed pixels, from which the map cannot be drawn. */
function misreads(): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return true;
  for (let at = 0; at < side * side; at += 1) {
    pen.fillStyle = `rgb(${[0, 1, 2].map((part) => levelAt(at, part)).join(" ")})`;
    pen.fillRect(at % side, Math.floor(at / side), 1, 1);
  }
  return pen
    .getImageData(0, 0, side, side)
    .data.some((level, i) => i % 4 < 3 && Math.abs(level - levelAt(Math.floor(i / 4), i % 4)) > seen);
}

/** The context is given back at once, since a browser keeps a few only. */
function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Why it cannot; null: it can. */
export function whyNotDrawn(): "misread" | "webgl" | null {
  if (misreads()) return "misread";
  return hasWebGl() ? null : "webgl";
}
