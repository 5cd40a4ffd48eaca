/** The columns as they are drawn, their widths told to the browser so that it need not measure them. */
import type { GridColumn } from "../table/grid";
import { textWidth } from "../table/drawn";
import type { Model, ModelCell, ModelColumn } from "./model";

const longest = 260;
const lengthOf = ({ mark, text }: ModelCell): string => (mark ? `${mark} ${text}` : text);

/** CSS px: its cells whole up to a limit, and the words of its head on two lines. */
function widthOf({ title, unit, indicator, cells, totals }: ModelColumn): number {
  const texts = [...cells.values(), ...totals].flatMap((cell) => (cell ? [lengthOf(cell)] : []));
  const head = Math.max(title.length / 2 + 5, unit.length + (indicator ? 5 : 0));
  return Math.min(longest, textWidth([...texts, "x".repeat(Math.ceil(head))], 84));
}

export const drawn = ({ columns }: Model): GridColumn[] =>
  columns.map((column) => ({
    id: column.id,
    width: widthOf(column),
    numeric: column.numeric,
    plain: false,
    cells: column.cells,
    totals: column.totals,
  }));

/** CSS px; longer names run over several lines. `beside`: what stands beside the name. */
export function nameWidth({ rows, totals }: Model, phone: boolean, beside: number): number {
  const names = textWidth([...rows.map(({ name }) => name), ...totals.map(({ label }) => label)], 120);
  return Math.min(phone ? 232 : 300, names + beside);
}
