/** Puts blocks into the columns of pages by their measured heights, as print does where a browser can do it. */

export interface MeasuredBlock {
  height: number;
  /** No column ends with it. */
  keepsNext: boolean;
}

/**
 * Numbers of the blocks of each column, in order; null where they do not all find room, or one is higher than a column.
 */
export function flowInto(blocks: readonly MeasuredBlock[], columns: readonly number[]): number[][] | null {
  const filled: number[][] = columns.map(() => []);
  let column = 0;
  let used = 0;
  for (let at = 0; at < blocks.length;) {
    /** What leads goes with the first block that does not. */
    let end = at;
    while (blocks[end]?.keepsNext && end < blocks.length - 1) end += 1;
    const height = blocks.slice(at, end + 1).reduce((sum, block) => sum + block.height, 0);
    while (column < columns.length && used > 0 && used + height > (columns[column] ?? 0)) {
      column += 1;
      used = 0;
    }
    const target = filled[column];
    if (!target || height > (columns[column] ?? 0)) return null;
    for (; at <= end; at += 1) target.push(at);
    used += height;
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
