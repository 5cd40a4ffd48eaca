/**
 * What the app is showing: everything that the URL holds and restores, and nothing else.
 * Flow: URL → view → map and panels; a user's act changes the view, and the view writes the URL.
 */
import type { LayerId } from "../layers/layer";
import type { Era, Language, Level, UnitRef } from "../domain/unit";

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** A unit, or a thing of a layer (`hydropower:nam-muc`). */
export type Selection = { kind: "unit"; unit: UnitRef } | { kind: "item"; layer: LayerId; id: string };

/** The full pages that lie over the map: sources and disagreements, the annex of the report, help. */
export const pages = ["sources", "discrepancies", "indicators", "help"] as const;
export type Page = (typeof pages)[number];

export interface View {
  language: Language;
  era: Era;
  /** Boundary levels drawn; each can be shown or hidden in either era. */
  levels: Record<Level, boolean>;
  /** Layers switched on, each with its opacity from 0 to 1, in no order (drawing order is the registry's). */
  layers: Partial<Record<LayerId, number>>;
  selection: Selection | null;
  page: Page | null;
  /** null: the whole province, fitted to the window. */
  camera: Camera | null;
}

export const defaultLevels: Record<Era, Record<Level, boolean>> = {
  before: { province: true, district: true, "former-commune": true, commune: false },
  after: { province: true, district: false, "former-commune": false, commune: true },
};

/** What an address without parameters shows. */
export const defaultView: View = {
  language: "vi",
  era: "after",
  levels: defaultLevels.after,
  layers: {},
  selection: null,
  page: null,
  camera: null,
};
