/** The ground of the tilted map is so many times as high as it is: at its true height the mountains of the province are hardly seen. */
export const groundStretch = 2;
