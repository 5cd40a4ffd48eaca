import type { Era } from "../../domain/unit";
import type { MapEvents, MapHandle } from "../../map/handle";
import { common } from "../../locale/common";
import type { AppContext } from "../../state/context";
import { pickPlace } from "../place";
import type { Pane } from "../../state/panes";

interface Mounted {
  /** The era in the map's picture. */
  era: () => Era;
  pane: () => Pane;
  map: () => MapHandle | null;
}

/** Passes the events of a map on to the panels and the app; `own`: those that the two maps handle differently. */
export const mapEvents = (
  context: AppContext,
  { era, pane, map }: Mounted,
  own: Pick<MapEvents, "ready" | "settled" | "failed">,
): MapEvents => {
  const { app, locale, maps, panels } = context;
  const inWindow = ({ x, y }: { x: number; y: number }) => ({ x: pane().left + x, y: pane().top + y });
  return {
    hover: (what, at) => (maps.pointed = what && at ? { what, at: inWindow(at), era: era() } : null),
    select: (what) => panels.pick(what),
    place: (at) => pickPlace(context, at),
    cluster: (features, at) => (maps.cluster = { features, at: inWindow(at), map: map() }),
    pickUnits: (units, reverse) => maps.pickUnits?.(units, reverse),
    camera: (camera) => {
      app.setCamera(camera);
      import("./announce-move").then(
        ({ announceMove }) => announceMove(context, era(), camera, pane()),
        () => panels.say(locale.t(common["page.failed"])),
      );
    },
    missed: (what) => maps.missed(what),
    ...(maps.embedded && { ...maps.embedded, place: () => {} }),
    ...own,
  };
};
