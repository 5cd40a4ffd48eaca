/** How far the map zooms out and in, in MapLibre's levels; an address is held to it. */
export const zoomRange = { min: 5.4, max: 14 } as const;
