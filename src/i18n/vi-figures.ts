/** The words of the lineage and the page of the merger in figures in Vietnamese. */
export const viFigures = {} as const;
