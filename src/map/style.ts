/** The style the map starts with: the pictures of the ground. All else is added once the geometry is there. */
import type { StyleSpecification } from "maplibre-gl";
import { groundLayers, pictureSources } from "./base";
import { fontFaces } from "./fonts";

export const style = (transitionMs: number): StyleSpecification => ({
  version: 8,
  "font-faces": fontFaces,
  transition: { duration: transitionMs, delay: 0 },
  sources: pictureSources,
  layers: groundLayers,
});
