/** Of the element of an option, which the field names as the active one. */
export const optionId = (at: number): string => `search-option-${at}`;
