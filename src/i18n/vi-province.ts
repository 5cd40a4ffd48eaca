/** The words of the page of the province in figures in Vietnamese. */
export const viProvince = {} as const;
