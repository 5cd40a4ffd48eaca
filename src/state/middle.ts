/** The middle of the part of the map that no panel covers, which the camera's own middle is not. */
import type { Geographic } from "../domain/coordinates/ellipsoid";
import type { AppContext } from "./context";
import { middleOfPane } from "./panes";

/** null where no map is drawn. */
export function mapMiddle({ maps: { map }, panels }: Pick<AppContext, "maps" | "panels">): Geographic | null {
  return map && map.at(middleOfPane(panels.panes.first));
}
