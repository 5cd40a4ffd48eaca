/** Whether what the filters leave lies outside the map's part of the window, and where it lies. */
import { overlap, type Bounds } from "../../domain/bounds";
import { unitBounds, type Geography } from "../../domain/geography";
import type { UnitRef } from "../../domain/unit";
import { boundsInWindow } from "../../domain/mercator";
import type { Pane } from "../../state/panes";
import type { View } from "../../state/view";
import { layers, type Themes } from "../../themes";
import { isNarrowed } from "../../themes/filters";
import { shownMembers } from "../../themes/members";

/** Units to go to, and the bounds of what is drawn there; unplaced features are left out. */
interface Spot {
  units: readonly UnitRef[];
  bounds: readonly Bounds[];
}

/** Without the districts where communes are known. */
function nearest(units: readonly UnitRef[]): readonly UnitRef[] {
  const communes = units.filter(({ level }) => level !== "district");
  return communes.length > 0 ? communes : units;
}

function spots(view: View, themes: Themes, geography: Geography): Spot[] {
  const narrowed = layers.filter(({ id }) => view.layers[id] !== undefined && isNarrowed(id, view));
  const members = narrowed.flatMap((layer) => shownMembers(layer, themes, view.era, view));
  return members.flatMap((member): Spot[] => {
    const around = (units: readonly UnitRef[]) => units.map((unit) => unitBounds(geography, unit));
    if ("unit" in member) return [{ units: [member.unit], bounds: around([member.unit]) }];
    const { place } = member;
    if (place.kind === "unknown") return [];
    if (place.kind === "units") return [{ units: place.units, bounds: around(place.units) }];
    return [{ units: nearest(member.units), bounds: [[place.lon, place.lat, place.lon, place.lat]] }];
  });
}

/** The units of what the filters leave, where none of it is in sight; empty where some is, or nothing is left. */
export function outsideUnits(view: View, pane: Pane, themes: Themes, geography: Geography): readonly UnitRef[] {
  if (!view.camera) return [];
  const seen = boundsInWindow(view.camera, pane, pane.padding);
  const found = spots(view, themes, geography);
  if (found.some(({ bounds }) => bounds.some((each) => overlap(each, seen)))) return [];
  return found.flatMap(({ units }) => units);
}
