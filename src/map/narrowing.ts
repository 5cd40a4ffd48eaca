/** How the filters narrow what is drawn. */
import { landWithin } from "../domain/filter";
import { landOfAll, type Land } from "../domain/land";
import type { Narrowing } from "../themes/filters";
import type { Layer, LayerId } from "../themes/theme";

/** Equal where two views narrow the layer alike; empty where nothing narrows it. */
export function narrowingKey(layer: LayerId, { filters, within, regions }: Narrowing): string {
  const filter = filters[layer];
  const land = within?.kind === "region" ? [...(regions[within.at]?.land ?? [])] : null;
  return filter || within ? JSON.stringify([filter ?? null, within, land]) : "";
}

/** The land of `within` and of the place facets. */
export function landsSought({ id, facets }: Layer, { filters, within, regions }: Narrowing): Land[] {
  const whole = landWithin(within, regions);
  const places = facets.flatMap((facet) => {
    const condition = filters[id]?.conditions[facet.id];
    if (facet.kind !== "place" || condition?.kind !== "choice") return [];
    return [landOfAll(condition.any.map((code) => ({ level: facet.level, code })))];
  });
  return whole ? [whole, ...places] : places;
}
