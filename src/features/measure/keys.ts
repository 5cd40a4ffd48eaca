/** The keys of the measuring tool, wherever the focus is; what has a use for a key itself keeps it. */
import type { Measuring } from "./measuring.svelte";

interface Acts {
  addMiddle: () => void;
  close: () => void;
  /** Something lies over the map that has keys of its own. */
  busy: () => boolean;
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
const fields = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
const controls = `${fields}, button, a, summary, input, [role=button], [role=option], [role=slider], [role=separator]`;

export function measureKeys(work: Measuring, { addMiddle, close, busy }: Acts): (event: KeyboardEvent) => void {
  const undoes = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null => {
    if (!(ctrlKey || metaKey) || altKey) return null;
    const letter = key.toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" ? "redo" : null;
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const { target, key } = event;
    const step = undoes(event);
    if (step) return isIn(target, fields) ? null : () => work[step]();
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (key === "Escape") return isIn(target, "[role=combobox], [popover]") ? null : close;
    if (key === "Backspace") return isIn(target, fields) ? null : () => work.removeLast();
    if (key === "Delete") {
      const { chosen } = work;
      return chosen === null || isIn(target, fields) ? null : () => work.remove(chosen);
    }
    if (isIn(target, controls)) return null;
    if (key === "Enter") return () => work.finish();
    return key === " " ? addMiddle : null;
  };
  return (event) => {
    if (event.defaultPrevented || busy() || isIn(event.target, "dialog")) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
