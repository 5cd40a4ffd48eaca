/** Words set in lines of a given width. */
import type { Letters } from "./letters";

/** `width` in units of the picture. */
export function inLines(text: string, letters: Letters, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || letters.width(longer) * size > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** In the largest of the sizes at which it takes no more lines than allowed; of the smallest what does not fit is cut. */
export function fittedLines(
  text: string,
  letters: Letters,
  sizes: readonly number[],
  width: number,
  most: number,
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = inLines(text, letters, size, width);
    if (lines.length <= most && lines.every((line) => letters.width(line) * size <= width)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 16;
  const lines = inLines(text, letters, size, width);
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`] };
}
