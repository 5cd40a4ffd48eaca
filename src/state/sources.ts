/** Where the data come from. */
import type { Geography } from "../domain/geography";
import { loadProvenance, type Provenance } from "../domain/provenance";
import { loadOutlines, loadThemes, type Themes } from "../themes";

/** Replaced in tests. Each rejects when it cannot be read. */
export interface Sources {
  themes(): Promise<Themes>;
  provenance(): Promise<Provenance>;
  geography(): Promise<Geography>;
}

export const ownSources: Sources = {
  themes: loadThemes,
  provenance: loadProvenance,
  geography: loadOutlines,
};
