/** The file on the desk of the guide: the figures of the page's sample table, written as an old file has them. */
import type { Cell } from "../../src/conversion/sheet";
import type { FormerCommuneRow } from "../../data/schema";
import { rowsOf } from "../../tests/fixtures/gazetteer";
import { spellings } from "../../tests/fixtures/own-table/spellings";

/** As in the sample table, so that a reader who tries it comes upon the same two mistakes. */
const misspelt = { code: "03214", as: "Xã Mường Luôn" };
const wrong = { district: "096", by: 12 };

/** Those that can be told apart by eye, as they follow each other down the sheet. */
const ways = [
  "with its type",
  "abbreviated",
  "as it is",
  "without diacritics",
  "abbreviated",
  "capitals",
  "with its type",
];

/** Another name of the unit now and then, where there is one. */
function written(row: FormerCommuneRow, turn: number): string {
  if (row.code === misspelt.code) return misspelt.as;
  if (turn % 2 === 0 && row.variants[0]) return row.variants[0];
  return spellings[ways[turn % ways.length]!]!(row);
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** As Vietnamese offices print them. */
function printed(value: number, decimals: number): string {
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const sum = (rows: readonly FormerCommuneRow[], value: (row: FormerCommuneRow) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

/** Population of 2019 and 2022, area, density of 2019. A sum with an unknown part is unknown. */
function figures(rows: readonly FormerCommuneRow[], off = 0): Cell[] {
  const people = sum(rows, (row) => row.population_2019);
  const area = sum(rows, (row) => row.area_km2);
  const known = rows.flatMap(({ population_2022: people2022 }) => people2022 ?? []);
  const later =
    known.length === rows.length
      ? printed(
          known.reduce((total, each) => total + each, 0),
          0,
        )
      : "…";
  return [printed(people + off, 0), later, printed(area, 2), printed(people / area, 1)];
}

/** Title rows, a head of two rows, a total, district rows with printed subtotals, names in every spelling, notes. */
export function deskTable(): Cell[][] {
  const all = rowsOf("former-communes");
  const districts = rowsOf("districts").flatMap(({ code, name, type }, at) => {
    const parts = all.filter(({ district }) => district === code);
    const title = `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`;
    return [
      [numerals[at] ?? "", title, ...figures(parts, code === wrong.district ? wrong.by : 0)],
      ...parts.map((part, n) => [String(n + 1), written(part, at + n), ...figures([part])]),
    ];
  });
  return [
    ["UBND TỈNH ĐIỆN BIÊN", null, null, null, null, "Biểu số 01"],
    ["DÂN SỐ VÀ DIỆN TÍCH THEO ĐƠN VỊ HÀNH CHÍNH CẤP XÃ", null, null, null, null, null],
    [null, null, null, null, null, null],
    ["STT", "Đơn vị", "Dân số (người)", null, "Diện tích (km²)", "Mật độ (người/km²)"],
    [null, null, "1/4/2019", "2022", null, "2019"],
    [null, "TỔNG SỐ", ...figures(all)],
    ...districts,
    ["Ghi chú: dấu … là chưa có số liệu.", null, null, null, null, null],
  ];
}
