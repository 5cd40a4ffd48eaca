/**
 * A control that goes when it is pressed (an entry taken out, «Undo», a notice put away) would leave the keyboard at the
 * top of the page. The focus passes to what has come in its place, else to what comes next, else before it; from what
 * is marked `data-gives-back` («Undo») to what was given back, wherever it stands. What is still loading there is waited for:
 * it may be what was pressed for, and take the focus itself.
 */

const controls = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";
/** The focus stays within one of these, where something is left of it. */
const wholes = "dialog, [popover], aside, section, [role=region], main";

const shown = (each: HTMLElement): boolean => each.checkVisibility() && !each.matches(":disabled");
const controlsOf = (whole: Element): HTMLElement[] => [...whole.querySelectorAll<HTMLElement>(controls)];

interface Whole {
  element: Element;
  /** Its controls while one of them had the focus. */
  order: HTMLElement[];
}
interface Held {
  control: HTMLElement;
  /** Innermost first. */
  within: Whole[];
}

function hold(control: HTMLElement): Held {
  const within: Whole[] = [];
  for (let at = control.parentElement?.closest(wholes); at; at = at.parentElement?.closest(wholes))
    within.push({ element: at, order: controlsOf(at) });
  return { control, within };
}

function successorIn({ element, order }: Whole, control: HTMLElement): HTMLElement | undefined {
  const now = controlsOf(element);
  const isNew = (each: HTMLElement): boolean => !order.includes(each) && shown(each);
  const given = control.closest("[data-gives-back]") && now.find(isNew);
  if (given) return given;
  const stays = (each: HTMLElement): boolean => each.isConnected && shown(each);
  const at = order.indexOf(control);
  const after = order.slice(at + 1).find(stays);
  const before = order.slice(0, Math.max(0, at)).findLast(stays);
  const between = now.slice(before ? now.indexOf(before) + 1 : 0, after ? now.indexOf(after) : undefined);
  return between.find(isNew) ?? after ?? before;
}

/** Where the focus goes now that its control is gone: the map, where nothing is left of what it was in. */
function successor({ control, within }: Held): HTMLElement | null {
  for (const whole of within) {
    const found = whole.element.isConnected && successorIn(whole, control);
    if (found) return found;
  }
  return document.querySelector<HTMLElement>("#map [tabindex='0']");
}

/** What has come in the place of the control may be grey lines, until what they stand for is loaded. */
const loads = ({ within }: Held): boolean =>
  Boolean(within.find(({ element }) => element.isConnected)?.element.querySelector(".skeleton"));

/** Watches the whole page from the first control on that takes the focus. Not for presses by pointer, after which no key is awaited. */
export function keepFocus(first: EventTarget | null): void {
  let held: Held | null = null;
  let pointed = false;
  const take = ({ target }: { target: EventTarget | null }): void => {
    held = target instanceof HTMLElement && target !== document.body ? hold(target) : null;
  };
  const lost = (): boolean => held !== null && !held.control.isConnected && document.activeElement === document.body;
  const check = (): void => {
    if (!lost()) return;
    // Whoever has a better place for the focus comes first.
    setTimeout(() => {
      if (!held || !lost() || loads(held)) return;
      const next = pointed ? null : successor(held);
      held = null;
      next?.focus({ preventScroll: next.closest("#map") !== null });
    });
  };
  document.addEventListener("focusin", take);
  document.addEventListener("pointerdown", () => (pointed = true), true);
  document.addEventListener("keydown", () => (pointed = false), true);
  new MutationObserver(check).observe(document.body, { childList: true, subtree: true });
  take({ target: document.activeElement === document.body ? first : document.activeElement });
  check();
}
