/** The words of the page of hydropower in Vietnamese. */
export const viHydropower = {} as const;
