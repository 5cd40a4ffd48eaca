/** Selects a place, once it is known to lie in the province. */
import { tick } from "svelte";
import { aroundOf } from "../../domain/around";
import type { Bounds } from "../../domain/bounds";
import { boundsInWindow } from "../../domain/mercator";
import type { MapHandle } from "../../map/handle";
import type { Panels } from "../../state/panels.svelte";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { formerCommuneAt } from "../../domain/points-in-units";
import type { Text } from "../../domain/unit";
import { loadBase } from "../../map/base";
import type { App } from "../../state/app.svelte";
import type { AppContext } from "../../state/context";
import { mapMiddle } from "../../state/middle";
import { ownPositionsOf, withAccuracy } from "../../state/own-position.svelte";
import { placeSelection, sameSelection } from "../../state/selection";
import type { PlaceSelection } from "../../state/view";
import { chooseWords as words } from "./choose-words";
import { refusal } from "./refusal";
import { refusalWords } from "./refusal-words";
import { placeWords } from "./words";

function forgetPlace({ notices }: App): void {
  for (const { kind, id } of notices.all) if (kind === "place") notices.dismiss(id);
}

/** As a notice, instead of what was said of the place before. */
function sayOfPlace(app: App, word: Text): void {
  forgetPlace(app);
  app.notices.add("place", { parameter: "sel", value: word.vi }, word);
}

/** Says that no place can be chosen, aloud as well. */
function refuse({ app, locale, panels }: AppContext, place: PlaceSelection | null, word: Text): void {
  if (place) app.unselect(place);
  sayOfPlace(app, word);
  panels.say(locale.t(word));
}

/** As far as a position may be off, the other side of the outline may be the right one. */
function doubted(refused: Text, metres: number, toOutline: number): Text {
  const said = withAccuracy(placeWords[metres > toOutline * 1000 ? "own.maybeInside" : "own.source"], metres);
  return { vi: `${refused.vi} ${said.vi}`, en: `${refused.en} ${said.en}` };
}

/** What has the focus, to have it again when the card is closed; not a field on a phone, where the keyboard would come up. */
const focused = ({ layout }: Panels): HTMLElement | null => {
  const { activeElement } = document;
  return layout !== "phone" && activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : null;
};

/**
 * `map`: it was pointed at there, so the camera stays where the place is in sight. `metres`: it is the reader's own
 * position, which may be so far off.
 */
export async function choosePlace(
  context: AppContext,
  at: Geographic,
  from: "map" | "elsewhere",
  metres: number | null = null,
): Promise<void> {
  const { app, panels } = context;
  const selection = placeSelection(at);
  const returnTo = focused(panels);
  const geography = await app.geography.load();
  if (!geography) return refuse(context, selection, words.noOutlines);
  if (!formerCommuneAt(selection.at, geography)) {
    const base = await loadBase().catch(() => null);
    const refused = refusal(selection.at, geography, base) ?? refusalWords.outside;
    if (metres === null) return refuse(context, selection, refused);
    // The card of another place would be taken for that of the reader's.
    if (app.view.selection?.kind === "place") panels.close();
    return refuse(context, selection, doubted(refused, metres, aroundOf(selection.at, geography).toOutline));
  }
  if (metres !== null) ownPositionsOf(app).add(selection, metres);
  if (from === "elsewhere") return panels.open(selection, returnTo);
  panels.pick(selection);
  await tick();
  reveal(context, selection.at);
}

/** West, south, east and north of what no panel covers of the map. */
const inSight = (map: MapHandle, { first }: Panels["panes"]): Bounds =>
  boundsInWindow(map.look(), first, first.padding);

/** Moves the camera where a panel has come to cover the place. */
function reveal({ maps: { map }, panels }: AppContext, { lat, lon }: Geographic): void {
  if (!map) return;
  const [west, south, east, north] = inSight(map, panels.panes);
  if (lon < west || lon > east || lat < south || lat > north) map.flyTo(lon, lat, map.look().zoom);
}

/** The place that was pointed at, or the one in the middle of what no panel covers. */
export async function chooseOnMap(context: AppContext, at = mapMiddle(context)): Promise<void> {
  if (at) await choosePlace(context, at, "map");
}

type Found = { at: Geographic; metres: number } | { denied: boolean };

const findPosition = (): Promise<Found> =>
  new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve({ denied: false });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon, accuracy } }) => resolve({ at: { lat, lon }, metres: accuracy }),
      ({ code, PERMISSION_DENIED }) => resolve({ denied: code === PERMISSION_DENIED }),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 0 },
    );
  });

/** A position this uncertain may lie in another commune, metres. */
const rough = 200;

/** Asks the browser, which asks the reader, only now; the card says how exact it is, a notice that it is rough, or why there is none. */
export async function chooseOwnPosition(context: AppContext): Promise<void> {
  const { app } = context;
  if (!isSecureContext) return refuse(context, null, words.positionInsecure);
  sayOfPlace(app, words.positionAwaited);
  const found = await findPosition();
  if (!("at" in found)) return refuse(context, null, found.denied ? words.positionDenied : words.positionFailed);
  const { at, metres } = found;
  await choosePlace(context, at, "elsewhere", metres);
  if (!sameSelection(app.view.selection, placeSelection(at))) return;
  const geography = app.geography.value;
  const crosses = geography && aroundOf(placeSelection(at).at, geography).toOutline * 1000 < metres;
  if (metres > rough) sayOfPlace(app, withAccuracy(placeWords[crosses ? "own.otherSide" : "own.otherCommune"], metres));
  else forgetPlace(app);
}
