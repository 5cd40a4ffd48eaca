/** Changing one cell leaves every other byte of a table as it is. */
import { describe, expect, it } from "vitest";
import { keyColumn } from "../../../data/keys";
import { csvRecords } from "../../../data/csv";
import { tableNames } from "../../../data/tables";
import { correctableColumns } from "../../../src/corrections/columns";
import { rowAt, withRow } from "../../../src/corrections/edit";
import { text } from "../../fixtures/data/broken";

const shapes: [string, (csv: string) => string][] = [
  ["as it is", (csv) => csv],
  ["with CRLF and a byte order mark", (csv) => `\uFEFF${csv.replaceAll("\n", "\r\n")}`],
  [
    "all in quotes",
    (csv) =>
      csvRecords(csv)
        .map(({ cells }) => cells.map((cell) => `"${cell.text.replaceAll('"', '""')}"`).join(","))
        .join("\n"),
  ],
];

describe.each(tableNames.filter((table) => table !== "sources"))("%s", (table) => {
  it.each(shapes)("%s", (_name, shaped) => {
    const before = shaped(text(table));
    const key = keyColumn(table);
    const records = csvRecords(before);
    const names = records[0]?.cells.map((cell) => cell.text) ?? [];
    const some = records.slice(1).filter((_, at, all) => at % Math.ceil(all.length / 7) === 0);
    for (const record of some) {
      const value = record.cells[names.indexOf(key)]?.text ?? "";
      const row = rowAt(before, key, value);
      for (const column of correctableColumns(table)) {
        const at = names.indexOf(column);
        const cell = record.cells[at];
        if (!row || !cell) throw new Error(`no ${column}`);
        const after = row.withCells({ [column]: 'một, "hai"' });
        expect(after.slice(0, cell.start)).toBe(before.slice(0, cell.start));
        expect(after.slice(cell.start)).toBe(`"một, ""hai"""${before.slice(cell.end)}`);
        const back = rowAt(after, key, value)?.withCells({ [column]: cell.text });
        expect(rowAt(back ?? "", key, value)?.cells).toEqual(row.cells);
      }
      expect(row?.withCells(row.cells)).toBe(before);
    }
  });
});

describe("a row that is added", () => {
  it("stands at the end, in the way of the file", () => {
    expect(withRow("id,title\na,b\n", { id: "c", title: "d, e" })).toBe('id,title\na,b\nc,"d, e"\n');
    expect(withRow("id,title\r\na,b", { title: "d" })).toBe("id,title\r\na,b\r\n,d\r\n");
  });
});

it("names where a text is no CSV", () => {
  for (const [csv, line] of [
    ['a,b\n"c', 2],
    ['a,b\nc,d"e', 2],
    ['a,b\n"c\nd"e,f', 2],
  ] as const)
    expect(() => csvRecords(csv)).toThrow(expect.objectContaining({ line }));
});
