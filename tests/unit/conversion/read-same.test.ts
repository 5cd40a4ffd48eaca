/** Another reader of XLSX as the referee: both must find the same cells. */
import readXlsxFile from "read-excel-file/universal";
import write from "write-excel-file/node";
import { expect, test } from "vitest";
import { read } from "./said";
import fc, { examples } from "../property";
import { xlsx, type Value } from "./workbooks";

/** The other reader trims texts, fills rows up and has no error cells. */
const trimmed = (rows: readonly (readonly unknown[])[]): unknown[][] => {
  const shown = rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : cell)));
  return shown.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
};
/** Without white space around, and without what a workbook writes for an escape. */
const safe = fc
  .string({ unit: fc.constantFrom(..."aăâđêôơưỵẾ0_x&<>\"' "), minLength: 1, maxLength: 12 })
  .filter((said) => said.trim() === said && !said.includes("_x"));
const cell: fc.Arbitrary<Value> = fc.oneof(
  safe,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toPrecision(12))),
);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 12 })
  .filter((rows) => rows.filter((row) => row.some((value) => value !== null)).length > 1);

test("inline texts, numbers and truth", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const bytes = xlsx({ rows });
      const [other] = await readXlsxFile(bytes.slice().buffer);
      expect((await read(bytes)).sheet.rows.map((row) => [...row])).toEqual(trimmed(other?.data ?? []));
    }),
    examples(100),
  );
});

test("shared texts", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const bytes = new Uint8Array(
        await write(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer(),
      );
      const [other] = await readXlsxFile(bytes.slice().buffer);
      expect((await read(bytes)).sheet.rows.map((row) => [...row])).toEqual(trimmed(other?.data ?? []));
    }),
    examples(50),
  );
});
