/** What other features use of this one; the rest is loaded when somebody measures. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { AppContext } from "../../state/context";

/** Opens the measuring tool, with its first point at a place where one is given. */
export const startMeasuring = (context: AppContext, from: Geographic | null = null): void =>
  void import("./start").then(
    ({ start }) => start(context, from),
    () => context.maps.missed("tool"),
  );
