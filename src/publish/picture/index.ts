/** Maps drawn of the committed outlines, without a browser: for pages, paper and images. */
export type { PictureGround } from "./ground";
export { locatorPicture } from "./locator";
export type { MarkedPoint } from "./marks";
export { inLanguage } from "./names";
export { default as PictureDrawing } from "./PictureDrawing.svelte";
export { default as pictureStyles } from "./picture.css?raw";
export type { MapPicture, PictureName, PictureSize, PictureShape } from "./picture";
export { pointPicture } from "./point-picture";
export { unitPicture } from "./unit-picture";
