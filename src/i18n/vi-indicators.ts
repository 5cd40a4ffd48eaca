/** The words of maps of indicators in Vietnamese. */
export const viIndicators = {} as const;
