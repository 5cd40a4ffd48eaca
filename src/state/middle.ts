/** The middle of the part of the map that no panel covers, which the camera's own middle is not. */
import type { Geographic } from "../domain/coordinates/ellipsoid";
import { middleInWindow } from "../domain/mercator";
import type { AppContext } from "./context";

/** null where no map is drawn. */
export const mapMiddle = ({ maps: { map }, panels }: Pick<AppContext, "maps" | "panels">): Geographic | null =>
  map && middleInWindow(map.look(), panels.panes.first.padding);
