/** What other features use of this one; the rest is loaded with the first place. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { AppContext } from "../../state/context";

const load = (context: AppContext, act: (choose: typeof import("./choose")) => Promise<void>): void =>
  void import("./choose").then(act).catch((error: unknown) => {
    console.error("place", error);
    context.app.notices.add("missed-part", { parameter: "map", value: "place" });
  });

/** Selects a place pointed at on a map, or says that it is not in the province. */
export const pickPlace = (context: AppContext, at: Geographic): void =>
  load(context, ({ choosePlace }) => choosePlace(context, at, "map"));

/** As `pickPlace`, of a place that may be out of sight. */
export const openPlace = (context: AppContext, at: Geographic): void =>
  load(context, ({ choosePlace }) => choosePlace(context, at, "elsewhere"));

/** Asks the browser for the reader's position and selects it. */
export const openOwnPosition = (context: AppContext): void =>
  load(context, ({ chooseOwnPosition }) => chooseOwnPosition(context));
