/** The words of the page of the forest in Vietnamese. */
export const viForest = {} as const;
