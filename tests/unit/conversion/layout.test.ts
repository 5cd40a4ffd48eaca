import { expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { messyTable } from "../../fixtures/own-table/messy";
import { noChoices, type Choices } from "../../../src/conversion/choices";
import type { Cell } from "../../../src/conversion/sheet";
import { readLayout } from "../../../src/conversion/layout";

it("an office's table is read as it stands", () => {
  const { sheet, expected } = messyTable();
  const { layout } = readLayout(sheet, gazetteer, noChoices);
  const rows = (role: string) => layout.rows.flatMap((row, index) => (row.role === role ? [index] : []));
  expect(layout.header).toEqual(expected.header);
  expect(layout.columns.map(({ role, title }) => [role, title])).toEqual([
    ["ordinal", "STT"],
    ["name", "Tên đơn vị hành chính"],
    ["value", "Loại"],
    ["value", "Diện tích, dân số – Diện tích (km²)"],
    ["value", "Diện tích, dân số – Dân số 2019"],
  ]);
  expect(rows("group")).toEqual(expected.groupRows);
  expect(rows("total")).toEqual([expected.totalRow]);
  expect(rows("data")).toEqual(expected.dataRows);
  expect(rows("title")).toEqual([0, 1, 2]);
  expect(rows("note")).toHaveLength(3);
  expect(layout.numbers).toEqual({ decimal: ",", thousands: "." });
});

const titlesOf = (rows: readonly (readonly Cell[])[], choices: Partial<Choices> = {}) =>
  readLayout({ name: "", rows }, gazetteer, { ...noChoices, ...choices }).layout.columns.map(({ title }) => title);
const rolesOf = (rows: readonly (readonly Cell[])[], choices: Partial<Choices> = {}) =>
  readLayout({ name: "", rows }, gazetteer, { ...noChoices, ...choices }).layout.rows.map(({ role }) => role);
const body: Cell[][] = [
  ["1", "Him Lam", "1", "2", "3"],
  ["2", "Noong Bua", "4", "5", "6"],
];

it("an upper cell stands over the empty ones to its right, but not over columns it fills itself", () => {
  const rows: Cell[][] = [
    ["STT", "Tên xã", "Dân số", null, "Số hộ"],
    [null, null, "Nam", "Nữ", null],
  ];
  expect(titlesOf([...rows, ...body])).toEqual(["STT", "Tên xã", "Dân số – Nam", "Dân số – Nữ", "Số hộ"]);
});

it("a head may have three lines and the numbers of its columns", () => {
  const rows: Cell[][] = [
    ["Biểu số 2"],
    ["STT", "Tên xã", "Dân số", null, null],
    [null, null, "Tổng", "Trong đó", null],
    [null, null, null, "Nam", "Nữ"],
    ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"],
  ];
  expect(titlesOf([...rows, ...body]).slice(2)).toEqual([
    "Dân số – Tổng",
    "Dân số – Trong đó – Nam",
    "Dân số – Trong đó – Nữ",
  ]);
  expect(rolesOf([...rows, ...body])).toEqual(["title", ...Array(4).fill("header"), "data", "data"]);
});

it("years are titles, and a title over the table is none of its columns", () => {
  const rows: Cell[][] = [["SỐ HỘ CÁC XÃ"], ["STT", "Tên xã", 2022, 2023, 2024]];
  expect(titlesOf([...rows, ...body])).toEqual(["STT", "Tên xã", "2022", "2023", "2024"]);
});

it("a head that is printed again is no data", () => {
  const head: Cell[] = ["STT", "Tên xã", "Nam", "Nữ", "Số hộ"];
  expect(rolesOf([head, ...body, head, ...body])).toEqual(["header", "data", "data", "header", "data", "data"]);
});

it("a table without a head has no titles", () => expect(titlesOf(body)).toEqual(["", "", "", "", ""]));

it("the rows of the head are those chosen", () => {
  const rows: Cell[][] = [["Số liệu năm 2024"], ["STT", "Tên xã", "Nam", "Nữ", "Số hộ"], ...body];
  expect(rolesOf(rows, { header: { from: 0, to: 1 } }).slice(0, 2)).toEqual(["header", "header"]);
});

it("signatures and notes below are no data, an unknown unit with figures is", () => {
  const below: Cell[][] = [
    ["3", "Chiềng Khay", "7", "8", "9"],
    [null, "Điện Biên, ngày 5 tháng 1 năm 2024"],
    [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
    ["Nguồn: Cục Thống kê"],
  ];
  expect(rolesOf([...body, ...below])).toEqual(["data", "data", "data", "note", "note", "note"]);
});
