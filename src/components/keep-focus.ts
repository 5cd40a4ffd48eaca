/**
 * A control that goes when it is pressed (an entry taken out, «Undo», a notice put away) would leave the keyboard at the
 * top of the page. The focus passes to what has come in its place, else to what comes next, else before it; from what
 * is marked `data-gives-back` («Undo») to what was given back, wherever it stands.
 */

const controls = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";
/** The focus stays within one of these; where it goes itself, so does what opened it see to the focus. */
const wholes = "dialog, [popover], aside, section, [role=region], main";

const shown = (each: HTMLElement): boolean => each.checkVisibility() && !each.matches(":disabled");
const controlsOf = (whole: Element): HTMLElement[] => [...whole.querySelectorAll<HTMLElement>(controls)];

interface Held {
  control: HTMLElement;
  /** Outermost first, each with its controls in order while it had the focus. */
  within: { whole: Element; order: HTMLElement[] }[];
}

function hold(control: HTMLElement): Held {
  const within: Held["within"] = [];
  for (let at = control.parentElement?.closest(wholes); at; at = at.parentElement?.closest(wholes))
    within.push({ whole: at, order: controlsOf(at) });
  return { control, within };
}

/** Where the focus goes now that its control is gone; null where all that it was part of is. */
function successor({ control, within }: Held): HTMLElement | null {
  const left = within.find(({ whole }) => whole.isConnected);
  if (!left) return null;
  const at = left.order.indexOf(control);
  const now = controlsOf(left.whole);
  const isNew = (each: HTMLElement): boolean => !left.order.includes(each) && shown(each);
  const given = control.closest("[data-gives-back]") && now.find(isNew);
  if (given) return given;
  const stays = (each: HTMLElement): boolean => each.isConnected && shown(each);
  const after = left.order.slice(at + 1).find(stays);
  const before = left.order.slice(0, Math.max(0, at)).findLast(stays);
  const between = now.slice(before ? now.indexOf(before) + 1 : 0, after ? now.indexOf(after) : undefined);
  return between.find(isNew) ?? after ?? before ?? null;
}

/** Watches the whole page, from the first control that takes the focus on. Not for presses by pointer, after which no key is awaited. */
export function keepFocus(): void {
  let held: Held | null = null;
  let pointed = false;
  const take = ({ target }: { target: EventTarget | null }): void => {
    held = target instanceof HTMLElement && target !== document.body ? hold(target) : null;
  };
  take({ target: document.activeElement });
  document.addEventListener("focusin", take);
  document.addEventListener("pointerdown", () => (pointed = true), true);
  document.addEventListener("keydown", () => (pointed = false), true);
  const lost = (): boolean => held !== null && !held.control.isConnected && document.activeElement === document.body;
  new MutationObserver(() => {
    if (!lost()) return;
    // Whoever has a better place for the focus comes first.
    setTimeout(() => {
      if (!held || !lost()) return;
      const next = pointed ? null : successor(held);
      held = null;
      next?.focus();
    });
  }).observe(document.body, { childList: true, subtree: true });
}
