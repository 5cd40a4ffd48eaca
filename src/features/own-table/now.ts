/** ISO date and time. */
export const now = (): string => new Date().toISOString();
