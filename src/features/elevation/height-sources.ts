/** The sources of the grid of heights, and when the heights were measured. */
export const heightSources = { sources: ["srtm", "viewfinderpanoramas", "srtm30-plus"], asOf: "2000-02" };
