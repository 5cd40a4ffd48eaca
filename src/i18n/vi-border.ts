/** The words of the page of the border and its gates in Vietnamese. */
export const viBorder = {} as const;
