/** What other features and the themes use of this one. */
export { default as FallbackMap } from "./FallbackMap.svelte";
export { labels } from "./fallback-picture";
export { mapEvents } from "./map-events";
export { default as PaperPicture } from "./PaperPicture.svelte";
export { default as ProvincePicture } from "./ProvincePicture.svelte";
export { zoomControls } from "./zoom-controls";
export { frame, svgPath, unitsPerKm, type Frame } from "./svg-path";
