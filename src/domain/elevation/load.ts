/** The grid of heights, fetched when a height is first asked for. */
import elevationUrl from "../../../geo/elevation.bin?url";
import { longestRead } from "../read-json";
import { readElevation } from "./file";
import type { ElevationGrid } from "./grid";

let loading: Promise<ElevationGrid> | null = null;

/** Fetches and unpacks the grid once, again after a failure. */
export function loadElevation(): Promise<ElevationGrid> {
  loading ??= fetch(elevationUrl, { signal: AbortSignal.timeout(longestRead) })
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return response.arrayBuffer();
    })
    .then(readElevation)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
