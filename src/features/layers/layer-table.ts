import type { Layer } from "../../themes/theme";
import { firstTable, firstFeatureTable } from "../../state/view";
import type { App } from "../../state/app.svelte";

/** Opens the table of a layer's features, or of its units. */
export function openLayerTable(app: App, layer: Layer): void {
  if (layer.kind === "points") return app.setFeatureTable(firstFeatureTable(layer.id));
  const level = app.view.era === "after" ? "commune" : layer.levelOf("before");
  app.setTable({ ...firstTable(level), columns: layer.unitColumns });
}
