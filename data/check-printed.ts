/** A number next to its printed text is the number of that text. */
import { sum } from "./check-units.ts";
import { eachRow, fault } from "./fault.ts";
import type { Row } from "./schema.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./parse.ts";

const annexColumns = ["plan_2025", "h1_2024", "h1_2025", "vs_h1_2024", "vs_plan"] as const;

export const checkPrinted = (tables: Tables): Problem[] => [
  ...eachRow(tables, "annex", (at, row) =>
    annexColumns.flatMap((column) => {
      const expected = asNumber(row[`${column}_printed`] ?? "");
      if (row[column] === expected) return [];
      return [
        fault(
          "annex",
          at,
          column,
          expected === null
            ? { en: "an empty cell, since no number is printed", vi: "ô trống, vì văn bản không in số" }
            : { en: `${expected}, as printed`, vi: `${expected}, như văn bản in` },
        ),
      ];
    }),
  ),
  ...eachRow(tables, "key-figures", (at, row) => {
    if (row.value === null || followsFromPrinted(tables, row)) return [];
    return [
      fault("key-figures", at, "value", {
        en: `a number of what is printed: ${row.printed}`,
        vi: `số có trong lời văn đã in: ${row.printed}`,
      }),
    ];
  }),
  ...checkCapital(tables),
];

/** As Vietnamese documents print it: `17.970,88`. */
function asNumber(text: string): number | null {
  return /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : null;
}

/** As English texts print it: `17,970.88`. */
function asEnglish(text: string): number | null {
  return /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : null;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** The value itself, «1.066 tỷ 136 triệu», or for a derived figure the sum of the numbers, or the difference or share of two. */
function followsFromPrinted(tables: Tables, { id, printed, value, kind }: Row<"key-figures">): boolean {
  const size = Math.abs(value ?? NaN);
  const english = /^(VND|over|more than|exceeding|nearly) |\dha of |\bof \d/.test(printed);
  const texts = printed.replace(/VNĐ(?=\d)/g, "").match(/(?<![\p{L}\d])\d([\d.,]*\d)?/gu) ?? [];
  const numbers = texts.flatMap((text) => (english ? asEnglish(text) : (asNumber(text) ?? asEnglish(text))) ?? []);
  const [a = NaN, b = NaN] = numbers;
  if (numbers.some((number) => same(number, size))) return true;
  if (/tỷ \d+ triệu/.test(printed) && same(a + b / 1000, size)) return true;
  /* Misprinted, and listed as such with the value used. */
  if (
    tables.discrepancies.some(
      ({ row }) => row.about === `key-figures#${id}` && row.value_b !== null && asNumber(row.value_b) === value,
    )
  )
    return true;
  if (kind !== "derived") return false;
  const share = Math.round((a / b) * 10_000) / 100;
  return texts.length === 0 || same(a - b, size) || same(sum(numbers), size) || same(share, size);
}

/** `1.234` for 1234 is the slip of a country that separates thousands by a point: three decimals need their reason in print. */
const checkCapital = (tables: Tables): Problem[] =>
  eachRow(tables, "projects", (at, { capital_note_vi }) => {
    const thousandth = /\.\d{3}$/.test(at.cells["capital_billion_vnd"] ?? "");
    if (!thousandth || /,\d{3}(?!\d)/.test(capital_note_vi ?? "")) return [];
    const expected = {
      en: "no separator of thousands; three decimals only where capital_note_vi prints a figure with three",
      vi: "không có dấu phân cách hàng nghìn; chỉ ghi ba chữ số thập phân khi capital_note_vi in số có ba chữ số",
    };
    return [fault("projects", at, "capital_billion_vnd", expected)];
  });
