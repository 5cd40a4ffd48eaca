/** Ties rows and map to each other; one listener on the body of the table serves its many cells. */
import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";
import { contains, landOf } from "../../domain/land";
import type { UnitRef } from "../../domain/unit";
import type { Pointed } from "../../map/handle";
import type { Model } from "./model";

const rowKey = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>("tr[data-key]")?.dataset["key"] : undefined) ?? null;

/** The key of the row of a unit, or of the unit of the table's level that it lies in; null where there is none. */
export function rowKeyOf<Key extends string>(
  rows: readonly { key: Key; unit: { ref: UnitRef } }[],
  what: Pointed | null,
): Key | null {
  if (what?.kind !== "unit") return null;
  const land = landOf(what.unit);
  const found = rows.find(({ unit }) => contains(landOf(unit.ref), land));
  return land.size > 0 ? (found?.key ?? null) : null;
}

/** The rows of what is chosen or pointed at on the map. */
export function rowKeysOf({ layer, rows }: Model, what: Pointed | null): string[] {
  if (layer !== null) {
    if (!what || what.kind === "unit" || what.kind === "place" || what.layer !== layer) return [];
    return what.kind === "feature" ? [what.id] : what.ids;
  }
  const units = rows.flatMap(({ key, selection }) =>
    selection?.kind === "unit" ? [{ key, unit: { ref: selection.unit } }] : [],
  );
  return [rowKeyOf(units, what) ?? []].flat();
}

/** Reports the key of the row that the pointer or the focus is in, and null when both have left. */
export const rowInUse =
  (report: (key: string | null) => void): Attachment<HTMLElement> =>
  (body) => {
    const enter = ({ target }: Event): void => report(rowKey(target));
    const leave = ({ relatedTarget }: FocusEvent | PointerEvent): void => {
      if (!(relatedTarget instanceof Node && body.contains(relatedTarget))) report(null);
    };
    const stops = [
      on(body, "pointerover", enter),
      on(body, "focusin", enter),
      on(body, "pointerout", leave),
      on(body, "focusout", leave),
    ];
    return () => stops.forEach((stop) => stop());
  };

/** Reports the cell that is pressed: which button, of which line (row or total) and of which column. */
export const cellPress =
  (report: (button: HTMLElement, line: string, column: string) => void): Attachment<HTMLElement> =>
  (table) =>
    on(table, "click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-column]") : null;
      const line = button?.closest<HTMLElement>("tr[data-key]")?.dataset["key"];
      const column = button?.dataset["column"];
      if (button && line && column) report(button, line, column);
    });

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next button that way; cells of words without a button are stepped over. */
function neighbour(from: HTMLTableCellElement, [rows, columns]: [number, number]): HTMLElement | null {
  const line = from.parentElement as HTMLTableRowElement;
  const table = line.closest("table");
  if (!table) return null;
  let row = line.rowIndex;
  let column = from.cellIndex;
  for (;;) {
    row += rows;
    column += columns;
    const cell = table.rows[row]?.cells[column];
    if (!cell || cell.closest("thead")) return null;
    const button = cell.querySelector<HTMLElement>("button");
    if (button) return button;
  }
}

/** Moves the focus between the buttons of the cells with the arrow keys. */
export const arrowKeys: Attachment<HTMLElement> = (element) =>
  on(element, "keydown", (event) => {
    const { key, target } = event;
    const step = steps[key];
    const cell = target instanceof HTMLButtonElement ? target.closest<HTMLTableCellElement>("td, th") : null;
    const next = step && cell && !cell.closest("thead") ? neighbour(cell, step) : null;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

/** Scrolls a row into the part of the scroller that neither the head nor the totals cover; the page itself stays. */
export function reveal(scroller: HTMLElement, row: HTMLElement): void {
  const box = scroller.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  const head = scroller.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const foot = scroller.querySelector("tfoot")?.getBoundingClientRect().height ?? 0;
  const above = box.top + head - at.top;
  const below = at.bottom - (box.bottom - foot);
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
