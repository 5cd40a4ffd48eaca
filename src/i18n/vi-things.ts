/** The words of the tables of things in Vietnamese. */
export const viThings = {} as const;
