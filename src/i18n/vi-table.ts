/** The words of the table in Vietnamese. */
export const viTable = {} as const;
