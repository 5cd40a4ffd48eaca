/** The lines that the letters of a text stand in, as the browser has set them. */

export interface TextLine {
  text: string;
  /** In px of the window, as high as the font's letters. */
  rect: DOMRect;
  /** Where the baseline is, as a share of that height from the top. */
  baseline: number;
}

let pen: CanvasRenderingContext2D | null = null;

/** Of the font that an element is written in. */
function baselineOf(element: Element): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 0.8;
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  pen.font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText("x");
  return up + down > 0 ? up / (up + down) : 0.8;
}

export function setLines(node: Text): TextLine[] {
  const element = node.parentElement;
  if (!element || node.data.trim() === "") return [];
  const range = document.createRange();
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (!rect || rect.width === 0) {
      // The second half of a letter, or a mark on one.
      const last = lines.at(-1);
      if (last && rect && /\S/.test(node.data[at] ?? "")) last.text += node.data[at];
      continue;
    }
    const last = lines.at(-1);
    const space = /[^\S\u00a0\u202f]/.test(node.data[at] ?? "");
    const letter = space ? " " : (node.data[at] ?? "");
    if (last && Math.abs(rect.top - last.top) < rect.height / 2) {
      last.text += letter;
      last.right = rect.right;
    } else if (!space)
      lines.push({ text: letter, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
  }
  const baseline = baselineOf(element);
  const upper = getComputedStyle(element).textTransform === "uppercase";
  return lines
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, left, right, top, bottom }) => ({
      text: upper ? text.toUpperCase() : text,
      rect: new DOMRect(left, top, right - left, bottom - top),
      baseline,
    }));
}
