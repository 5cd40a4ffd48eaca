/** The table on the desk, drawn as a spreadsheet program shows it. */
import { escapeMarkup } from "../../src/domain/markup";
import type { Cell } from "../../src/conversion/sheet";

const letters = "ABCDEFGHIJ";
const isText = (column: number): boolean => column < 2;

const style = `
  body { margin: 0; width: max-content; background: #fff; color: #1b1b1b; font: 13px "Liberation Sans", Arial, sans-serif; }
  table { border-collapse: collapse; table-layout: fixed; }
  th, td { height: 21px; padding: 0 6px; border: 1px solid #d4d4d4; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; text-align: right; }
  th { background: #efefef; color: #555; font-weight: 400; text-align: center; }
  td.text { text-align: left; }
  tr.strong td { font-weight: 700; }
  tr.head td { text-align: center; }
`;

/** Empty cells that a title, or a head of several columns, lies over. */
function isCovered(row: readonly Cell[], at: number, column: number): boolean {
  if (row[column] !== null && row[column] !== undefined) return false;
  if (at < 2) return column > 0;
  return at === 3 && column === 3;
}

/** A row is strong where it is a title, the head, the total or a district. */
const rowClass = (row: readonly Cell[], at: number): string =>
  at === 3 || at === 4
    ? "strong head"
    : at < 3 || row[1] === "TỔNG SỐ" || /^[IVX]+$/.test(String(row[0]))
      ? "strong"
      : "";

/** A page with the rows from the first up to `rows`, in columns of these widths in pixels; further columns are left off. */
export function deskPage(sheet: readonly (readonly Cell[])[], rows: number, widths: readonly number[]): string {
  const columns = widths.map((_, at) => at);
  const body = sheet.slice(0, rows).map((row, at) => {
    const cells = columns.flatMap((column) => {
      if (isCovered(row, at, column)) return [];
      const span = columns.slice(column + 1).findIndex((next) => !isCovered(row, at, next));
      const across = span < 0 ? columns.length - column : span + 1;
      return `<td class="${isText(column) ? "text" : ""}" colspan="${across}">${escapeMarkup(String(row[column] ?? ""))}</td>`;
    });
    return `<tr class="${rowClass(row, at)}"><th>${at + 1}</th>${cells.join("")}</tr>`;
  });
  const cols = [34, ...widths].map((width) => `<col style="width:${width}px">`).join("");
  const head = ["", ...columns.map((column) => letters[column] ?? "")].map((letter) => `<th>${letter}</th>`).join("");
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><table style="width:${34 + widths.reduce((a, b) => a + b, 0)}px"><colgroup>${cols}</colgroup><tr>${head}</tr>${body.join("")}</table>`;
}
