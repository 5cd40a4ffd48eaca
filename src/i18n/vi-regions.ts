/** The words of the reader's own regions in Vietnamese. */
export const viRegions = {} as const;
