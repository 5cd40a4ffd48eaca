/** The ways to write a name: on one line or two, in its own size or a little smaller, and the room each takes. */
import { advances } from "./advances";

/** On the screen; lengths in px. */
export interface Writing {
  /** With a line break where there are two. */
  text: string;
  size: number;
  width: number;
  height: number;
}

/** On one line or two; lengths in em. */
interface Lines {
  text: string;
  width: number;
  height: number;
}

export const lineHeight = 1.12;
/** From the tail of a letter to the marks above it, em. */
const inkHeight = 1.1;
/** Between the letters and the edge of the box, px. */
const air = 1;
const muchAir = 6;
const smallest = 9;

/** Digits and foreign letters are rare: as wide as the widest of the others. */
const letterWidth = (letter: string): number => advances[letter] ?? 90;

/** In em; `spacing`: after each letter, em. */
export const widthOf = (text: string, spacing = 0): number =>
  [...text.normalize("NFD").replace(/\p{M}/gu, "")].reduce((sum, each) => sum + letterWidth(each) / 100 + spacing, 0);

/** On one line; and on two, broken where the longer one is shortest, never after an abbreviation. */
export function lineVariants(name: string, spacing = 0): Lines[] {
  const one = { text: name, width: widthOf(name, spacing), height: inkHeight };
  const spaces = [...name.matchAll(/(?<!\.) /g)].map(({ index }) => index);
  const twos = spaces.map((at) => {
    const lines = [name.slice(0, at), name.slice(at + 1)];
    const width = Math.max(...lines.map((line) => widthOf(line, spacing)));
    return { text: lines.join("\n"), width, height: inkHeight + lineHeight };
  });
  return [one, ...twos.toSorted((a, b) => a.width - b.width).slice(0, 1)];
}

/** The best first: on one line with much air about it. `size` in px. */
export function writingsOf(lines: readonly Lines[], size: number): Writing[] {
  const sizes = new Set([size, Math.max(smallest, size * 0.88), smallest].filter((each) => each <= size));
  const written = (px: number, around: number) => ({ text, width, height }: Lines): Writing => ({
    text, size: px, width: width * px + 2 * around, height: height * px + 2 * around,
  }); // prettier-ignore
  return [...lines.slice(0, 1).map(written(size, muchAir)), ...[...sizes].flatMap((px) => lines.map(written(px, air)))];
}
