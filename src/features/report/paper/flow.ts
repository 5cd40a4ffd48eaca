/** Puts blocks into the columns of pages by their measured heights, as print does where a browser can do it. */

export interface MeasuredBlock {
  height: number;
  /** No column ends with it. */
  keepsNext: boolean;
  /** Numbers of the blocks that stand again over it where it begins a column: the heads of its table. */
  heads?: readonly number[];
  /** The same where it begins a page: the title of its part. */
  titles?: readonly number[];
}

const heightOf = (blocks: readonly MeasuredBlock[], which: readonly number[]): number =>
  which.reduce((sum, at) => sum + (blocks[at]?.height ?? 0), 0);

/** Of a higher stretch under one heading no more than this is moved to the next column for the sake of holding together, of a column. */
const mostHeld = 0.25;

/**
 * The blocks, so that what stands under one heading is not torn: little is kept whole, of more no single line stands apart.
 * `high`: of the highest column.
 */
export function heldTogether<Block extends MeasuredBlock>(blocks: readonly Block[], high: number): Block[] {
  const held = blocks.map((block) => ({ ...block }));
  for (let start = 0; start < held.length;) {
    let first = start;
    while (held[first]?.keepsNext) first += 1;
    let end = first + 1;
    while (end < held.length && !blocks[end]?.keepsNext) end += 1;
    const inner = held.slice(first, end - 1);
    const whole =
      heightOf(
        held,
        Array.from({ length: end - start }, (_, at) => start + at),
      ) <=
      mostHeld * high;
    for (const block of whole ? inner : [inner[0], inner.at(-1)]) if (block) block.keepsNext = true;
    start = end;
  }
  return held;
}

/**
 * Numbers of the blocks of each column, in order, with heads again where a table goes on, and titles where a part does, two
 * columns to a page; null where they do not all find room, or one is higher than a column.
 */
export function flowInto(blocks: readonly MeasuredBlock[], columns: readonly number[]): number[][] | null {
  const filled: number[][] = columns.map(() => []);
  let column = 0;
  let used = 0;
  /** What stands again over a block where it begins the column. */
  const again = (at: number): number[] =>
    column === 0 ? [] : [...(column % 2 === 0 ? (blocks[at]?.titles ?? []) : []), ...(blocks[at]?.heads ?? [])];
  for (let at = 0; at < blocks.length;) {
    /** What leads goes with the first block that does not. */
    let end = at;
    while (blocks[end]?.keepsNext && end < blocks.length - 1) end += 1;
    const those = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    const height = heightOf(blocks, those);
    while (column < columns.length && used > 0 && used + height > (columns[column] ?? 0)) {
      column += 1;
      used = 0;
    }
    const target = filled[column];
    if (!target) return null;
    const repeated = used === 0 ? again(at) : [];
    const needed = heightOf(blocks, repeated) + height;
    if (used + needed > (columns[column] ?? 0)) return null;
    target.push(...repeated, ...those);
    used += needed;
    at = end + 1;
  }
  return filled;
}

/** Ends both columns of the last page at about the same height. */
export function balanced(
  blocks: readonly MeasuredBlock[],
  columns: readonly number[],
  found: readonly number[][],
): number[][] {
  const last = Math.floor(found.findLastIndex((column) => column.length > 0) / 2);
  for (let share = 0.04; share < 1; share += 0.02) {
    const shorter = columns.slice(0, 2 * last + 2).map((height, at) => (at >= 2 * last ? height * share : height));
    const even = flowInto(blocks, shorter);
    if (even) return [...even, ...columns.slice(even.length).map(() => [])];
  }
  return [...found];
}
