/** The words of the page of New Rural Development in Vietnamese. */
export const viNtm = {} as const;
