/** The table that tells of a layer: of its things, or of the units that its areas are. */
import type { IndicatorId } from "../../domain/indicator";
import type { Layer, LayerId } from "../../themes/theme";
import { firstTable, firstFeatureTable } from "../../state/view";
import type { App } from "../../state/app.svelte";

/** What the table of units says of a layer of areas. */
const columns: Partial<Record<LayerId, IndicatorId[]>> = { forest: ["forest-cover", "area"], ntm: ["ntm-share"] };

export function openLayerTable(app: App, layer: Layer): void {
  if (layer.kind === "points") return app.setFeatureTable(firstFeatureTable(layer.id));
  const level = app.view.era === "after" ? "commune" : layer.levelOf("before");
  app.setTable({ ...firstTable(level), columns: columns[layer.id] ?? null });
}
