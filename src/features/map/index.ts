/** What other features and the themes use of this one. */
export { mapEvents } from "./map-events";
export { default as PaperPicture } from "./PaperPicture.svelte";
export { default as ProvincePicture } from "./ProvincePicture.svelte";
export { frame, svgPath, type Frame } from "./svg-path";
