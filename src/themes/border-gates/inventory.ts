/** The number of gates and openings by an undated company page, and of those that can be named. */
import type { KeyFigureRow } from "../../../data/schema";
import type { GateRow } from "../../../data/themes/border-gates";

export interface InventoryLine {
  figure: KeyFigureRow & { value: number };
  named: GateRow[];
}

const lines: readonly { id: string; holds: (gate: GateRow) => boolean }[] = [
  { id: "gates-international", holds: (gate) => gate.class === "international" },
  { id: "gates-main", holds: (gate) => gate.class === "main" },
  { id: "gates-secondary", holds: (gate) => gate.class === "secondary" },
  { id: "openings-laos", holds: (gate) => gate.class === "opening" && gate.country === "LA" },
  { id: "openings-china", holds: (gate) => gate.class === "opening" && gate.country === "CN" },
];

/** One line for each class of the inventory; a class that the table of key figures lacks is left out. */
export function inventoryOf(figures: ReadonlyMap<string, KeyFigureRow>, gates: readonly GateRow[]): InventoryLine[] {
  return lines.flatMap(({ id, holds }) => {
    const figure = figures.get(id);
    if (!figure || figure.value === null) return [];
    return [{ figure: { ...figure, value: figure.value }, named: gates.filter(holds) }];
  });
}

/** How many the inventory counts, and how many of them are named. */
export const inventorySum = (inventory: readonly InventoryLine[]): { counted: number; named: number } => ({
  counted: inventory.reduce((sum, { figure }) => sum + figure.value, 0),
  named: inventory.reduce((sum, { named }) => sum + named.length, 0),
});
