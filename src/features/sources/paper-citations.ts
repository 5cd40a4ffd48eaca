/** On paper, where nothing can be pressed, figures bear the numbers of their sources, which are listed at the end. */

/** So many sources of a figure are cited, the main ones, which come first. */
const most = 3;

/**
 * Numbers what cites sources within an element in the order in which it stands there, and returns the ids in that order. What is
 * not laid out is passed over. `data-cites` holds ids apart by spaces; `data-cited` gets what is printed.
 */
export function citeOnPaper(within: Element): string[] {
  const numbers = new Map<string, number>();
  for (const citing of within.querySelectorAll<HTMLElement>("[data-cites]")) {
    if (!citing.checkVisibility()) continue;
    const ids = citing.dataset["cites"]?.split(" ").filter(Boolean).slice(0, most) ?? [];
    for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    citing.dataset["cited"] = ids.length > 0 ? `[${ids.map((id) => numbers.get(id)).join(", ")}]` : "";
  }
  return [...numbers.keys()];
}
