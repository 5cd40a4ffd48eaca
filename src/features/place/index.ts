/** What other features use of this one; the rest is loaded with the first place. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { AppContext } from "../../state/context";
import type { Judge } from "./refusal";

export type { Judge } from "./refusal";

/** What decides about places; loads the outlines and the borders around. */
export const loadJudge = async (context: AppContext): Promise<Judge> =>
  (await import("./refusal")).judgeWith(context.app);

/** Selects where the reader is, or says why that is not known. */
export const pickOwnPosition = (context: AppContext): void =>
  void import("./choose").then(
    ({ chooseOwnPosition }) => chooseOwnPosition(context),
    () => context.maps.missed("overlays"),
  );

/** Selects a place pointed at on a map, or, without one, that in the middle; or says that it is not in the province. */
export const pickPlace = (context: AppContext, at?: Geographic): void =>
  void import("./choose").then(
    ({ chooseOnMap }) => chooseOnMap(context, at),
    () => context.maps.missed("overlays"),
  );
