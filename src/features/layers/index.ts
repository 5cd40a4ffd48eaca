/** What other features and the themes use of this one. */
export { default as Boundaries } from "./Boundaries.svelte";
export { default as CloseLegend } from "./CloseLegend.svelte";
export { default as LayerSection } from "./LayerSection.svelte";
export { default as LayerSources } from "./LayerSources.svelte";
export { default as Legend } from "./Legend.svelte";
export { default as LevelLine } from "./LevelLine.svelte";
export { default as OwnPointLegend } from "./OwnPointLegend.svelte";
export { default as Swatch } from "./Swatch.svelte";
export { default as TintLine } from "./TintLine.svelte";
export { layerSources, leadingSources } from "./layer-sources";
export { openLayerTable } from "./layer-table";
export { legendWords } from "./legend-words";
