/** How a ring around a place is drawn; of the SVG map as well. */
export const ringStroke = 1.8;
export const ringDash = [6, 3] as const;

export const ringName = (km: number): string => `${km} km`;
