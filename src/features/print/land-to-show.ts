/** What is to be seen on the sheet, as points of the world along its outline. */
import type { Position } from "geojson";
import { ringAround } from "../../domain/around";
import type { Bounds } from "../../domain/bounds";
import { landOutline, outline, type Geography } from "../../domain/geography";
import { landOfAll, type Land } from "../../domain/land";
import { boundsInWindow, toPixels } from "../../domain/mercator";
import type { WorldSpot } from "../../domain/sheet/arrange";
import { province } from "../../domain/units";
import type { AppContext } from "../../state/context";
import type { SheetFit } from "./choices";

/** Of an outline no more points are looked at. */
const most = 220;
/** Shown around a point that is chosen, km. */
const aroundPoint = 10;

const spots = (positions: readonly Position[]): WorldSpot[] => {
  const step = Math.max(1, Math.ceil(positions.length / most));
  return positions.filter((_, at) => at % step === 0).map(([lon = 0, lat = 0]) => toPixels(lon, lat, 0));
};

function ofLand(geography: Geography, land: Land): WorldSpot[] {
  const shape = landOutline(geography, land);
  if (!shape) return [];
  return spots((shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat()).flat());
}

function ofBounds([west, south, east, north]: Bounds): WorldSpot[] {
  const along = Array.from({ length: 21 }, (_, at) => at / 20);
  return spots(
    along.flatMap((share) => {
      const [lon, lat] = [west + share * (east - west), south + share * (north - south)];
      return [[lon, south], [lon, north], [west, lat], [east, lat]]; // prettier-ignore
    }),
  );
}

/** The selection, else the reader's regions, else the units that a list lights; empty where nothing of it has a place. */
function ofChosen({ app, catalogue, maps }: AppContext, geography: Geography): WorldSpot[] {
  const { selection, regions, ring } = app.view;
  const around = (at: { lon: number; lat: number }, km: number) => spots(ringAround(at, km));
  if (selection?.kind === "place") return around(selection.at, ring ?? aroundPoint);
  if (selection?.kind === "unit") return ofLand(geography, landOfAll([selection.unit]));
  if (selection) {
    const place = catalogue.feature(selection.layer, selection.id)?.place;
    if (place?.kind === "point") return around(place, aroundPoint);
    return place?.kind === "units" ? ofLand(geography, landOfAll(place.units)) : [];
  }
  if (regions.length > 0) return ofLand(geography, new Set(regions.flatMap(({ land }) => [...land])));
  return ofLand(geography, landOfAll(maps.lit.units));
}

const provinceSpots = (geography: Geography): WorldSpot[] => {
  const shape = outline(geography, province.ref);
  return spots((shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat()).flat());
};

/** null: the whole province. */
const closeLook = ({ maps }: AppContext) => {
  const look = maps.map?.look();
  return look && !look.whole ? look : null;
};

function ofWindow(context: AppContext, geography: Geography): WorldSpot[] {
  const look = closeLook(context);
  if (!look) return provinceSpots(geography);
  const { panels } = context;
  const { width, height, padding } = panels.panes.first;
  return ofBounds(boundsInWindow(look, { width, height }, padding));
}

/** Whether something is chosen that the scale can be fitted to. */
export const hasChosen = (context: AppContext, geography: Geography): boolean =>
  ofChosen(context, geography).length > 0;

export function landToShow(context: AppContext, geography: Geography, fit: SheetFit): WorldSpot[] {
  const chosen = fit === "selection" ? ofChosen(context, geography) : [];
  if (chosen.length > 0) return chosen;
  return fit === "province" ? provinceSpots(geography) : ofWindow(context, geography);
}

/** What a scale is meant for that the whole province has no room at: what is chosen, if anything. */
export function closeToShow(context: AppContext, geography: Geography, fit: SheetFit): WorldSpot[] {
  const whole = fit === "province" || (fit === "shown" && !closeLook(context));
  return whole ? ofChosen(context, geography) : [];
}
