/** The words of the page of the projects in Vietnamese. */
export const viProjects = {} as const;
