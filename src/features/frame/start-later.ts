/** What comes when the page stands; where it cannot be loaded, the page does without. */
import { version } from "../../../package.json";
import type { AppContext } from "../../state/context";
import { keptChoice, toldKey } from "../../state/kept-choice";

/** Until the first map has come, after which the build is fetched to be kept, ms. */
const quiet = 4000;
const without = (): undefined => undefined;

export function startLater(context: AppContext): void {
  const keepFocus = ({ target }: FocusEvent) =>
    import("../../components/keep-focus").then((each) => each.keepFocus(target), without);
  addEventListener("focusin", keepFocus, { once: true });
  /* Who was sent a link wants what it shows. */
  if (!location.search && keptChoice(toldKey) !== version)
    import("../welcome/greet.svelte").then(({ greet }) => greet(context), without);
  if (__OFFLINE__)
    setTimeout(() => import("../offline").then((each) => each.keepOffline(context.app.notices), without), quiet);
}
