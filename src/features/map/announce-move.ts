/** Says to screen readers where the map has come to rest. Loaded at the first move. */
import type { Era, Level } from "../../domain/unit";
import { metresPerPixel, middleInWindow } from "../../domain/mercator";
import { unitAt } from "../../map/unit-at";
import type { AppContext } from "../../state/context";
import type { Pane } from "../../state/panes";
import { selectionKey } from "../../state/selection";
import type { Camera } from "../../state/view";
import { moveWords } from "./move-words";

/** One announcement for a row of moves: this long after the last of them, ms. */
export const pause = 1000;
const levelOf: Record<Era, Level> = { before: "former-commune", after: "commune" };

type Parts = Pick<AppContext, "app" | "locale" | "maps" | "panels">;

let waiting: ReturnType<typeof setTimeout> | undefined;
let selected: string | null = null;
let saidLast = "";

/** How wide the ground is that no panel covers, km, in two figures: what a zoom is to someone who does not see the map. */
function acrossKm({ lat, zoom }: Camera, { width, padding }: Pane): number {
  const km = ((width - padding.left - padding.right) * metresPerPixel(lat, zoom)) / 1000;
  return Number(km.toPrecision(2));
}

/**
 * `camera`: null for the whole province; `pane`: where the map lies. The flight to a selection, which is announced itself, is passed over. While the reader walks from unit to unit, each is announced itself. While the reader measures, keys move the map
 * between its results: the place is joined to a result, which would not be heard otherwise.
 */
export function announceMove({ app, locale, maps, panels }: Parts, era: Era, camera: Camera | null, pane: Pane): void {
  clearTimeout(waiting);
  const now = app.view.selection && selectionKey(app.view.selection);
  const flown = now !== null && now !== selected;
  selected = now;
  if (flown || maps.walking) return;
  const say = (place: string): void => {
    const result = maps.measuring && panels.message !== saidLast ? panels.message : "";
    saidLast = [result, place].filter(Boolean).join(" ");
    panels.say(saidLast);
  };
  waiting = setTimeout(() => {
    const { t } = locale;
    if (!camera) return say(t(moveWords.whole));
    void app.geography.load().then((geography) => {
      if (!geography) return;
      const { lon, lat } = middleInWindow(camera, pane.padding);
      const unit = unitAt(geography, levelOf[era], lon, lat);
      const km = locale.number(acrossKm(camera, pane));
      say(unit ? t(moveWords.at, { name: locale.unitName(unit), km }) : t(moveWords.outside, { km }));
    });
  }, pause);
}
