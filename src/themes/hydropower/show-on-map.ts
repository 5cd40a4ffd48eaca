/** From the page to the map, showing some of the plants and schemes. */
import { filtered, noFilter, withCondition, type Filter } from "../../domain/filter";
import { hydropower } from "./layer";
import type { Feature } from "../feature";
import type { AppContext } from "../../state/context";
import { hydropowerWords } from "./words";

export const ofStatus = (status: string): Filter =>
  withCondition(noFilter, "status", { kind: "choice", any: [status] });

/** Operating plants of this many MW or more; those whose capacity is not known are not among them. */
export const operatingFrom = (mw: number): Filter =>
  withCondition(ofStatus("operating"), "capacity", { kind: "range", from: mw, to: null, unknown: false });

export const matching = (features: readonly Feature[], filter: Filter): Feature[] =>
  filtered(features, hydropower.facets, filter, null);

/** Closes the page and shows on the map what the filter lets through, anywhere in the province, and nothing else of the layer. */
export function showPlants(context: AppContext, filter: Filter | null): void {
  const { app, catalogue, locale, panels } = context;
  app.openPage(null);
  app.toggleLayer("hydropower", true);
  app.setWithin(null);
  app.setFilter("hydropower", filter);
  panels.say(locale.t(hydropowerWords.said, { n: catalogue.shownFeaturesOf(hydropower).length }));
}
