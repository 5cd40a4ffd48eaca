/** The words of the list of things that stand close together in Vietnamese. */
export const viMapList = {} as const;
