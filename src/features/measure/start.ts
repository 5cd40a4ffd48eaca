import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { AppContext } from "../../state/context";
import { measuringOf } from "./measuring.svelte";

/** Takes up the measuring tool, with a first point where one is given; its view stands where the card does. */
export function start({ app, panels }: AppContext, from: Geographic | null): void {
  const work = measuringOf(app);
  if (from) work.begin(from);
  else if (!app.measuring) work.putAway();
  app.openPage(null);
  app.measure(true);
  if (panels.layout === "phone") panels.detent = "peek";
}
