/** How high text stands on paper, near enough to choose the size of a map by; the printed pages themselves are checked by `npm run atlas`. */

const mmPerPoint = 25.4 / 72;
/** Of a letter of Be Vietnam Pro, on average over Vietnamese text, em. */
const letterWidth = 0.525;

/** Letters of `points`, a line of `leading` times their size, in a column so many mm wide. */
export interface TextColumn {
  widthMm: number;
  points: number;
  leading: number;
}

export const lineMm = ({ points, leading }: TextColumn): number => points * leading * mmPerPoint;

/** At least one line. Words are not broken, so that each line but the last loses half a word. */
export function textLines(text: string, { widthMm, points }: TextColumn): number {
  const perLine = widthMm / (letterWidth * points * mmPerPoint);
  return text.length <= perLine ? 1 : Math.ceil(text.length / (perLine - 2));
}

export const heightOf = (text: string, column: TextColumn): number => textLines(text, column) * lineMm(column);

/** Puts entries into columns of a height, in their order; never splits one. */
export function columnsOf<Entry>(
  entries: readonly Entry[],
  height: (entry: Entry) => number,
  columnMm: number,
): Entry[][] {
  const columns: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const needs = height(entry);
    const column = columns.at(-1);
    if (column && needs <= left) {
      column.push(entry);
      left -= needs;
    } else {
      columns.push([entry]);
      left = columnMm - needs;
    }
  }
  return columns;
}

export const chunks = <Entry>(entries: readonly Entry[], size: number): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, at) => entries.slice(at * size, (at + 1) * size));
