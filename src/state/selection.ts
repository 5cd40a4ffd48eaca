/** A selection as text, as in the URL: `commune:03158`, `hydropower:nam-muc`. */
import { type LayerId } from "../themes/theme";
import { eraOf, parseUnitKey, unitKey, type Era } from "../domain/unit";
import type { Selection } from "./view";
import { layerIds } from "../themes";

export const selectionKey = (selection: Selection): string =>
  selection.kind === "unit" ? unitKey(selection.unit) : `${selection.layer}:${selection.id}`;

/** null for anything that is neither `level:code` nor `layer:id`; does not check that the unit or feature exists. */
export function parseSelection(text: string): Selection | null {
  const unit = parseUnitKey(text);
  if (unit) return { kind: "unit", unit };
  const at = text.indexOf(":");
  const layer = text.slice(0, at) as LayerId;
  const id = text.slice(at + 1);
  return layerIds.includes(layer) && /^[a-z0-9][a-z0-9_-]{0,79}$/.test(id) ? { kind: "feature", layer, id } : null;
}

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  (a && selectionKey(a)) === (b && selectionKey(b));

/** The era of the selected unit; null for features and the province. */
export const eraOfSelection = (selection: Selection | null): Era | null =>
  selection?.kind === "unit" ? eraOf(selection.unit.level) : null;
