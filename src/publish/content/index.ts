/** What the pages of the site say, as data; the atlas says the same. */
import { unitsOf } from "../../domain/units";
import { layers, pointLayers } from "../../themes";
import { featuresOf } from "../../themes/features";
import type { SiteMaterial } from "../material";
import { annexContent } from "./annex";
import type { PageContent } from "./content";
import { featureContent } from "./feature";
import { homeContent } from "./home";
import { themeContent } from "./theme";
import { unitContent } from "./unit";

export { pageKey, type ContentCell, type ContentPart, type ContentTable, type Disagreeing, type Item, type PageContent, type PageRef, type Statement } from "./content"; // prettier-ignore
export { homePage } from "./home";
export { unitContent } from "./unit";

const pageLevels = ["commune", "district", "former-commune"] as const;

/** Of every unit and thing, every theme, the annex, and the first page. */
export function* contents(material: SiteMaterial): Generator<PageContent> {
  yield homeContent(material);
  for (const level of pageLevels) for (const of of unitsOf(level)) yield unitContent(of, material);
  for (const layer of pointLayers)
    for (const feature of featuresOf(layer, material.themes)) yield featureContent(layer, feature, material);
  for (const layer of layers) yield themeContent(layer, material);
  yield annexContent(material);
}
