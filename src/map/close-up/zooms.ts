/** From here on the map shows what is drawn for a close look. */
export const closeZoom = 10;
