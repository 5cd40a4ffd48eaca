/** The words of the filters in Vietnamese. */
export const viFilter = {} as const;
