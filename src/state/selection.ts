/** A selection as text, as in the URL: `commune:03158`, `hydropower:nam-muc`, `place:21.38600,103.01700`. */
import { type LayerId } from "../themes/theme";
import { isIn, provinceBox, type DegreeBox } from "../domain/coordinates/boxes";
import type { Geographic } from "../domain/coordinates/ellipsoid";
import { eraOf, parseUnitKey, unitKey, type Era } from "../domain/unit";
import type { PlaceSelection, Selection, Subject } from "./view";
import { layerIds } from "../themes";

const decimals = 5;
const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

export const placeSelection = ({ lat, lon }: Geographic): PlaceSelection => ({
  kind: "place",
  at: { lat: rounded(lat), lon: rounded(lon) },
});

/** Latitude first. */
export function selectionKey(selection: Selection): string {
  if (selection.kind === "unit") return unitKey(selection.unit);
  if (selection.kind === "feature") return `${selection.layer}:${selection.id}`;
  const { lat, lon } = selection.at;
  return `place:${lat.toFixed(decimals)},${lon.toFixed(decimals)}`;
}

/** null where it lies beyond the box. */
export function parsePlace(text: string, box: DegreeBox): PlaceSelection | null {
  const [, lat, lon] = /^place:(\d{2}(?:\.\d{1,8})?),(\d{3}(?:\.\d{1,8})?)$/.exec(text) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const place = placeSelection({ lat: Number(lat), lon: Number(lon) });
  return isIn(box, place.at) ? place : null;
}

/** null for anything else than the above; does not check that the unit or feature exists, or that the place is in the province. */
export function parseSelection(text: string): Selection | null {
  const unit = parseUnitKey(text);
  if (unit) return { kind: "unit", unit };
  const at = text.indexOf(":");
  const layer = text.slice(0, at) as LayerId;
  const id = text.slice(at + 1);
  const isFeature = layerIds.includes(layer) && /^[a-z0-9][a-z0-9_-]{0,79}$/.test(id);
  return isFeature ? { kind: "feature", layer, id } : parsePlace(text, provinceBox);
}

/** As a selection, or `region:2` for the second of the reader's regions. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === "region" ? `region:${subject.at + 1}` : selectionKey(subject);

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  (a && selectionKey(a)) === (b && selectionKey(b));

/** The era of the selected unit; null for features, places and the province. */
export const eraOfSelection = (selection: Selection | null): Era | null =>
  selection?.kind === "unit" ? eraOf(selection.unit.level) : null;
