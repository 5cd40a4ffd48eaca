/** What other features and the themes use of this one. */
export { labels } from "./fallback-picture";
export { mapEvents } from "./map-events";
export { default as PaperPicture } from "./PaperPicture.svelte";
export { default as ProvincePicture } from "./ProvincePicture.svelte";
export type { ShownView } from "./shown-view.svelte";
export { zoomControls } from "./zoom-controls.svelte";
export { frame, svgPath, unitsPerKm, type Frame } from "./svg-path";

/** Comes when it is needed, with what it needs: whoever imported it at once would make it one file with his own. */
export const loadFallbackMap = () => import("./FallbackMap.svelte");
