import { eraOf, type UnitRef } from "../../domain/unit";
import type { AppContext } from "../../state/context";
import { mapMiddle } from "../../state/middle";
import { shownEras } from "../../state/view";
import WalkBar from "./WalkBar.svelte";
import { startAt } from "./where";

/** Takes up the walk in the place of an open card. */
export async function beginWalk(context: AppContext, from: UnitRef | null): Promise<void> {
  const { app, maps, panels } = context;
  const { view } = app;
  const selected = view.selection?.kind === "unit" ? view.selection.unit : null;
  const given = from ?? selected;
  const place = view.selection?.kind === "place" ? view.selection.at : null;
  const geography = await app.geography.load();
  if (!geography) return maps.missed("tool");
  const last = view.selection ? null : panels.lastUnit;
  const at = startAt(view, { given, place, last, middle: mapMiddle(context) }, geography);
  if (!at) return;
  /* The era of the card stays when it is closed. */
  const era = eraOf(at.level);
  if (era && !shownEras(view).includes(era)) app.setEra(era);
  else if (view.selection) app.setEra(view.era);
  app.select(null);
  if (panels.layout === "phone") panels.detent = "peek";
  maps.WalkBar = WalkBar;
  maps.walking = at;
}
