/** What is copied where the selection touches tables: a row a line, cells apart by tabs, the words of buttons with them. */
import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";
import { typedMinus } from "../../domain/format";

/** A row of a table, or a paragraph outside of tables as a line of one cell. */
interface Line {
  of: Element;
  cells: string[];
}

/** For the eye alone, or for the ear alone. */
const leftOut = ".sr-only, [aria-hidden=true], svg";
const paragraph = ":not(a, abbr, b, button, em, label, mark, small, span, strong, time)";
const isShown = (element: Element): boolean => element.checkVisibility() && !element.matches(leftOut);

/** Text nodes in reading order. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  if (node instanceof Element && !isShown(node)) return [];
  return [...node.childNodes].flatMap(textsIn);
}

const wordsIn = (node: Node): string =>
  textsIn(node)
    .map(({ data }) => data)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** More than that the two touch at an edge. */
function overlaps(range: Range, cell: Element): boolean {
  const content = document.createRange();
  content.selectNodeContents(cell);
  const startsBefore = range.compareBoundaryPoints(Range.END_TO_START, content) < 0;
  return startsBefore && range.compareBoundaryPoints(Range.START_TO_END, content) > 0;
}

const dataIn = (range: Range, text: Text): string =>
  text.data.slice(
    text === range.startContainer ? range.startOffset : 0,
    text === range.endContainer ? range.endOffset : undefined,
  );

function linesIn(range: Range, node: Node): Line[] {
  if (!range.intersectsNode(node)) return [];
  if (node instanceof Text) {
    const of = node.parentElement?.closest(paragraph);
    const words = dataIn(range, node).replace(/\s+/g, " ").trim();
    return of && words ? [{ of, cells: [words] }] : [];
  }
  if (node instanceof Element && !isShown(node)) return [];
  if (!(node instanceof HTMLTableRowElement)) return [...node.childNodes].flatMap((each) => linesIn(range, each));
  const cells = [...node.cells].filter((cell) => isShown(cell) && overlaps(range, cell));
  return cells.length > 0 ? [{ of: node, cells: cells.map((cell) => typedMinus(wordsIn(cell))) }] : [];
}

const isRow = ({ of }: Line): boolean => of instanceof HTMLTableRowElement;

/** Pieces of one paragraph, and cells of one row that are selected apart, in one line. */
function joined(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last?.of !== line.of) all.push({ ...line });
    else last.cells = isRow(line) ? [...last.cells, ...line.cells] : [[...last.cells, ...line.cells].join(" ")];
  }
  return all;
}

function htmlOf(lines: readonly Line[]): string {
  const holder = document.createElement("div");
  for (const line of lines) {
    const last = holder.lastElementChild;
    if (!isRow(line)) holder.append(Object.assign(document.createElement("p"), { textContent: line.cells.join(" ") }));
    else {
      const table = last instanceof HTMLTableElement ? last : document.createElement("table");
      holder.append(table);
      const row = table.insertRow();
      for (const words of line.cells) row.insertCell().textContent = words;
    }
  }
  return holder.innerHTML;
}

function copy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || !event.clipboardData || event.defaultPrevented) return;
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const lines = joined(ranges.flatMap((range) => linesIn(range, range.commonAncestorContainer)));
  if (lines.filter(isRow).flatMap(({ cells }) => cells).length < 2) return;
  event.clipboardData.setData("text/plain", lines.map(({ cells }) => cells.join("\t")).join("\n"));
  event.clipboardData.setData("text/html", htmlOf(lines));
  event.preventDefault();
}

/** Attachment: while there is a table, copies go a row a line. What is selected within one cell the browser copies. */
export const copiesRows: Attachment<HTMLTableElement> = () => on(document, "copy", copy);
