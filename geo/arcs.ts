/**
 * How the topologies lie in their files: as TopoJSON, but for the arcs, whose x and y are written one after the other instead of
 * pair by pair. Compressed that is a tenth smaller, and the first view waits for both.
 */
import type { Topology } from "topojson-specification";

export type StoredTopology<T extends Topology> = Omit<T, "arcs"> & { arcs: [x: number[], y: number[]][] };

export const toStored = <T extends Topology>(topology: T): StoredTopology<T> => ({
  ...topology,
  arcs: topology.arcs.map((arc) => [arc.map((at) => at[0] ?? 0), arc.map((at) => at[1] ?? 0)]),
});

export const fromStored = <T extends Topology>(stored: StoredTopology<T>): T =>
  ({ ...stored, arcs: stored.arcs.map(([x, y]) => x.map((each, at) => [each, y[at]])) }) as unknown as T;
