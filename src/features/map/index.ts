/** What other features and the themes use of this one. */
export { mapEvents } from "./map-events";
export { frame, svgPath, type Frame } from "./svg-path";
