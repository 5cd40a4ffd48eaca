/** Fetches the outlines: a file of its own, which comes early and which the drawn map and the SVG map both need. */
import topologyUrl from "../../geo/dien-bien.topo.json?url";
import unitsUrl from "../../geo/units.json?url";
import { fromStored, type StoredTopology } from "../../geo/arcs";
import type { DienBienTopology, UnitGeometries } from "../../geo/types";
import { GeographyError, type Geography } from "./geography";
import { readJson } from "./read-json";

const readGeographyFile = (url: string): Promise<unknown> =>
  readJson(url).catch((cause: unknown) => {
    throw new GeographyError("not-read", `cannot read ${url}`, { cause });
  });

let loading: Promise<Geography> | null = null;

/** Fetches both files once, again after a failure. Rejects with a GeographyError. */
export function loadGeography(): Promise<Geography> {
  loading ??= Promise.all([readGeographyFile(topologyUrl), readGeographyFile(unitsUrl)])
    .then(([topology, units]) => ({
      topology: fromStored(topology as StoredTopology<DienBienTopology>),
      units: units as UnitGeometries,
    }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
