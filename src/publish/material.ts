/** All that the site beside the app is made from, read once: tables, outlines, base map, indicators, sources. */
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { AnnexRow, KeyFigureRow } from "../../data/schema";
import { fromStored, type StoredTopology } from "../../geo/arcs";
import baseTopology from "../../geo/base.topo.json?raw";
import topology from "../../geo/dien-bien.topo.json?raw";
import type { BaseTopology, DienBienTopology, UnitGeometries } from "../../geo/types";
import units from "../../geo/units.json?raw";
import type { Geography } from "../domain/geography";
import { loadAnnex, loadKeyFigures, loadProvenance, type Provenance } from "../domain/provenance";
import type { Material } from "../features/report";
import { loadIndicators } from "../indicators";
import { baseSources, type BaseFeatures } from "../map/base";
import { loadThemes } from "../themes";

export interface SiteMaterial extends Material {
  provenance: Provenance;
  keyFigures: ReadonlyMap<string, KeyFigureRow>;
  annex: readonly AnnexRow[];
}

/** The outlines, which everything is drawn from. */
export const committedGeography = (): Geography => ({
  topology: fromStored(JSON.parse(topology) as StoredTopology<DienBienTopology>),
  units: JSON.parse(units) as UnitGeometries,
});

function readBase(): BaseFeatures {
  const stored = fromStored(JSON.parse(baseTopology) as StoredTopology<BaseTopology>);
  const read = baseSources.map((name) => [name, feature(stored, stored.objects[name]) as FeatureCollection]);
  return Object.fromEntries(read) as BaseFeatures;
}

async function read(): Promise<SiteMaterial> {
  const geography = committedGeography();
  const [themes, { indicators }, provenance, keyFigures, annex] = await Promise.all([
    loadThemes(),
    loadIndicators(),
    loadProvenance(),
    loadKeyFigures(),
    loadAnnex(),
  ]);
  return {
    themes: { ...themes, geography },
    geography,
    base: readBase(),
    indicators,
    heights: null,
    regions: [],
    provenance,
    keyFigures,
    annex,
  };
}

let reading: Promise<SiteMaterial> | null = null;

/** The same for every part of the site. */
export const siteMaterial = (): Promise<SiteMaterial> => (reading ??= read());
