/** As many as a table holds beside each other. */
export const mostBeside = 4;
