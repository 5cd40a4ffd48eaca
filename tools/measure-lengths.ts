/** Measures every former commune once, for the indicators of length: computing all in the browser would take seconds. */
import { merge } from "topojson-client";
import type { Lengths } from "../geo/types";
import { arcsWithSides, bordersOf, stateBorderKm } from "../src/domain/merged-unit/arcs";
import { lengthsWithin, type LineFeatures } from "../src/domain/merged-unit/contents";
import type { Ground } from "../src/domain/merged-unit/ground";

const toMetre = (km: number): number => Number(km.toFixed(3));

/** What `geo/lengths.json` holds. Takes some two seconds. */
export function measureParts({ topology, roads, rivers, stateBorder }: Ground): Lengths {
  const parts = topology.objects.former_communes.geometries;
  const arcs = arcsWithSides(topology);
  const border = stateBorderKm(arcs, stateBorder, new Set(parts.map(({ properties }) => properties.code)));
  const measured = parts.map((part): [string, Lengths["parts"][string]] => {
    const outline = merge(topology, [part]);
    const within = (lines: LineFeatures): number => toMetre(lengthsWithin(outline, lines, () => null).get(null) ?? 0);
    const { code } = part.properties;
    return [code, { roads: within(roads), rivers: within(rivers), state_border: toMetre(border.get(code) ?? 0) }];
  });
  return {
    parts: Object.fromEntries(measured.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    borders: bordersOf(arcs)
      .map(([a, b, km]): Lengths["borders"][number] => [a, b, toMetre(km)])
      .toSorted(([a, b], [c, d]) => (`${a}${b}` < `${c}${d}` ? -1 : 1)),
  };
}
