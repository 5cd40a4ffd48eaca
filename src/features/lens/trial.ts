/** What `areaTrial` finds with the areas of today; a test holds it to that, so that the page need not try anew. */
export const trialFound = { tried: 43, within: 39 };
