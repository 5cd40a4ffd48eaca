/** From the page to the map: the projects of a cell, alone, as the filter of the layer. */
import type { Condition } from "../../domain/filter";
import type { AppContext } from "../../state/context";

/** Any of these choices of a facet. */
export const anyOf = (...any: string[]): Condition => ({ kind: "choice", any });

/** Shuts the page, narrows the layer of the projects to these conditions alone, and opens its list. */
export function showProjects(context: AppContext, conditions: Readonly<Record<string, Condition>>): void {
  const { app, panels } = context;
  app.openPage(null);
  app.toggleLayer("projects", true);
  app.setWithin(null);
  app.setFilter("projects", { conditions, words: "" });
  panels.showList({ kind: "layer", layer: "projects" });
}
