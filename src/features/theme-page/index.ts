/** What other features and the themes use of this one. */
export { default as KeyFigures } from "./KeyFigures.svelte";
export { default as ShowOnMap } from "./ShowOnMap.svelte";
export { default as ThemePage } from "./ThemePage.svelte";
export { keyFigureName, keyFigureRemark, keyFigureValue } from "./key-figure";
