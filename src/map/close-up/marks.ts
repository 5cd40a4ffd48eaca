/** Sizes of the marks of a close view, px; of its legend as well. */

/** A ring for a seat; with a dot where the point is that of the office itself. */
export const seatMark = { r: 4.5, stroke: 2, dot: 2 } as const;
export const placeDot = { r: 2.6, stroke: 1.2 } as const;
