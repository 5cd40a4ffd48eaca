import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { AppContext } from "../../state/context";
import { measuringOf } from "./measuring.svelte";
import { measureTool } from "./tool";

/** Takes up the measuring tool, with a first point where one is given; its view stands where the card does. */
export function start({ app, locale, maps, panels }: AppContext, from: Geographic | null): void {
  const work = measuringOf(app);
  if (from) work.begin(from);
  app.openPage(null);
  maps.tool = measureTool(work, locale.language);
  if (panels.layout === "phone") panels.detent = "peek";
}
