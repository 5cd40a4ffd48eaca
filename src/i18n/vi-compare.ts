/** The words of the views that compare the eras in Vietnamese. */
export const viCompare = {} as const;
