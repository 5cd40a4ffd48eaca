/** What other features and the themes use of this one. */
export { areaDifference } from "./area";
export { default as FactList } from "./FactList.svelte";
export { default as FeatureLine } from "./FeatureLine.svelte";
export { default as FeatureLink } from "./FeatureLink.svelte";
export { default as FeaturesIn } from "./FeaturesIn.svelte";
export { default as Figure } from "./Figure.svelte";
export { default as SeatFigure } from "./SeatFigure.svelte";
export { default as UnitLink } from "./UnitLink.svelte";
export { indicatorName, valueName } from "../../locale/indicator-names";
export { figureLabel, figureRemark, figureValue } from "./figure-words";
export { unitFigures } from "./unit-figures";
