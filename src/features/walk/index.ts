/** What other features use of this one; the rest is loaded when somebody walks. */
import type { UnitRef } from "../../domain/unit";
import type { AppContext } from "../../state/context";

/** Begins to walk from unit to unit: at one that is given, else at the selected one, else at the last, else in the middle of the map. */
export const startWalking = (context: AppContext, from: UnitRef | null = null): void =>
  void import("./start").then(
    ({ beginWalk }) => beginWalk(context, from),
    () => context.maps.missed("tool"),
  );
