/** The commune in which the point of a thing is drawn: that of its page's land. */
import { cover } from "../../domain/land";
import { unit, type Unit } from "../../domain/units";
import { whereIs } from "../../features/place-facts";
import type { PageContent } from "../content";
import type { SiteMaterial } from "../material";

/** Of a rough point, whose source names another commune than it falls in, the one that is named. */
export function communeOfPoint({ land, point }: PageContent, { geography }: SiteMaterial): Unit | null {
  const [ref, ...others] = cover(land).filter(({ level }) => level === "commune");
  const found = point && whereIs(point, geography)?.commune;
  if (found && (others.length > 0 || !ref)) return found;
  return ref ? unit(ref) : (found ?? null);
}
