/** From this zoom on the map shows what is drawn for a close look … */
export const closeZoom = 10;
/** … which is fetched a little before. */
export const closeSoon = 9.5;
