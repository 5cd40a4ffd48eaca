/** When what a layer shows is the same again, so that it need not be drawn anew. */
import type { Narrowing } from "./filtered";
import type { LayerId } from "./theme";

/** Equal for two views exactly where they narrow the layer alike; empty where nothing narrows it. */
export function narrowingKey(layer: LayerId, { filters, within, regions }: Narrowing): string {
  const filter = filters[layer];
  const land = within?.kind === "region" ? [...(regions[within.at]?.land ?? [])] : null;
  return filter || within ? JSON.stringify([filter ?? null, within, land]) : "";
}
