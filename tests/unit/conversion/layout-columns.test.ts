/** Which columns say the unit, by what their cells are, and what the others are. */
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import type { ColumnRole } from "../../../src/conversion/choices";
import { namesOf } from "../../../src/conversion/gazetteer";
import { assignRoles } from "../../../src/conversion/layout/roles";
import { sampledIndices, tallyColumns, type ColumnTally } from "../../../src/conversion/layout/tally";
import { districtCodeLike, findUnitColumns, type UnitColumns } from "../../../src/conversion/layout/unit-columns";
import type { Cell } from "../../../src/conversion/sheet";

type Rows = readonly (readonly Cell[])[];
const names = namesOf(gazetteer);
const tally = (...cells: Cell[]): ColumnTally =>
  tallyColumns({ name: "", rows: cells.map((cell) => [cell]) }, names)[0]!;

describe("a sample", () => {
  it("is all of a table of 1,500 rows, the first 500 and equal steps of a longer one", () => {
    expect(sampledIndices(3)).toEqual([0, 1, 2]);
    expect(sampledIndices(1500)).toHaveLength(1500);
    expect(sampledIndices(1500).at(-1)).toBe(1499);
    const long = sampledIndices(2501);
    expect(long).toHaveLength(1500);
    expect(long.slice(499, 504)).toEqual([499, 500, 502, 504, 506]);
    expect(long.at(-1)).toBe(2498);
  });
});

describe("a tally", () => {
  it("counts texts, and the names of communes and districts among them", () => {
    const found = tally("Sín Thầu", "Mường Nhé", "Huyện Mường Nhé", "Kim Quy", "Sín Thầu", " ", "", null);
    expect(found).toMatchObject({ texts: 5, communes: 3, onlyCommunes: 2, districts: 2, figures: 0, index: 0 });
    expect([...found.distinctNames]).toEqual(["Sín Thầu", "Mường Nhé", "Huyện Mường Nhé"]);
  });

  it("counts figures, and the codes among them", () => {
    const found = tally(3154, "03154", "11.096.03157", "1109603157", 96, "096", " 097", "100", 12, "1,5", "99999");
    expect(found).toMatchObject({ texts: 0, figures: 11, codes: 4, districtCodes: 4, zeros: 2 });
    expect([...found.distinctCodes]).toEqual(["03154", "03157"]);
    expect([...found.distinctDistrictCodes]).toEqual(["096", "097", "100"]);
  });

  it("is of each column that any row has", () => {
    const rows = [["Sín Thầu"], [null, 5], [null, null, "Mường Nhé"]];
    expect(tallyColumns({ name: "", rows }, names).map(({ index, texts, figures }) => [index, texts, figures])).toEqual([[0, 1, 0], [1, 0, 1], [2, 1, 0]]); // prettier-ignore
  });
});

const blank = tally("");
const column = (index: number, counts: Partial<ColumnTally>): ColumnTally => ({ ...blank, index, ...counts });
const distinct = (count: number) => new Set(Array.from({ length: count }, (_, at) => String(at)));
const communes = (index: number, count: number, texts = count) =>
  column(index, { texts, communes: count, onlyCommunes: count, distinctNames: distinct(count) });
const districts = (index: number, count: number, texts = count) =>
  column(index, { texts, communes: count, districts: count, distinctNames: distinct(Math.min(10, count)) });
const codes = (index: number, count: number, figures = count) =>
  column(index, { figures, codes: count, distinctCodes: distinct(count) });
const find = (all: ColumnTally[], titles: string[] = [], roles: Record<number, ColumnRole> = {}) =>
  findUnitColumns(all, roles, (at) => titles[at] ?? "");
const none: UnitColumns = { names: [], codes: [], districts: [] };

describe("columns of names", () => {
  it("are those with nearly as many as the best, most of whose texts are names", () => {
    expect(find([communes(0, 100), communes(1, 30)])).toEqual({ ...none, names: [0, 1] });
    expect(find([communes(0, 100), communes(1, 29)])).toEqual({ ...none, names: [0] });
    expect(find([communes(0, 30, 100)])).toEqual({ ...none, names: [0] });
    expect(find([communes(0, 29, 100)])).toEqual({ ...none, names: [0] });
    expect(find([communes(0, 29, 100), communes(1, 20)])).toEqual({ ...none, names: [1] });
    expect(find([communes(0, 1, 100)]), "one name among texts").toEqual(none);
    expect(find([communes(0, 2, 100), communes(1, 2, 90)]), "the first of the best").toEqual({ ...none, names: [0] });
    expect(find([column(0, { texts: 9 })])).toEqual(none);
  });

  it("are of districts where there are communes beside them, else the units themselves", () => {
    expect(find([districts(0, 50), communes(1, 50)])).toEqual({ ...none, districts: [0], names: [1] });
    expect(find([districts(0, 50), codes(1, 50)])).toEqual({ ...none, districts: [0], codes: [1] });
    expect(find([districts(0, 10)])).toEqual({ ...none, names: [0] });
    expect(find([districts(0, 50), column(1, { figures: 9 })], [], { 1: "name" })).toEqual({ ...none, districts: [0], names: [1] }); // prettier-ignore
    const mixed = column(0, { texts: 40, communes: 40, districts: 40, onlyCommunes: 3, distinctNames: distinct(9) });
    expect(find([mixed, communes(1, 40)]).names, "three of forty are communes only").toEqual([0, 1]);
    const few = { ...mixed, onlyCommunes: 2 };
    expect(find([few, communes(1, 40)])).toEqual({ ...none, districts: [0], names: [1] });
    const many = column(0, { texts: 60, communes: 60, districts: 60, distinctNames: distinct(31) });
    expect(find([many, communes(1, 60)]).names, "thirty-one spellings of ten").toEqual([0, 1]);
  });

  it("of districts may be merged cells, and the column with more districts goes first", () => {
    const merged = column(0, { texts: 10, districts: 10, distinctNames: distinct(10) });
    expect(find([merged, communes(1, 129)])).toEqual({ ...none, districts: [0], names: [1] });
    const rare = column(0, { texts: 30, districts: 10, distinctNames: distinct(10) });
    expect(find([rare, communes(1, 129)]), "a third of its texts").toEqual({ ...none, names: [1] });
    const beside = column(0, { texts: 10, districts: 10, figures: 10, distinctNames: distinct(10) });
    expect(find([beside, communes(1, 129)]), "as many figures").toEqual({ ...none, names: [1] });
    const two = column(2, { texts: 50, districts: 50, communes: 50, distinctNames: distinct(3) });
    expect(find([two, communes(1, 50), { ...two, index: 3, distinctNames: distinct(9) }]).districts).toEqual([3, 2]);
  });

  it("headed as the province are no districts", () =>
    expect(find([districts(0, 50), communes(1, 50)], ["ten tinh"])).toEqual({ ...none, names: [1] }));

  it("that the reader chose are the only ones, whatever they hold", () => {
    const all = [communes(0, 50), communes(1, 50), districts(2, 50)];
    expect(find(all, [], { 1: "name" })).toEqual({ ...none, names: [1], districts: [2] });
    expect(find(all, [], { 0: "skip" })).toEqual({ ...none, names: [1], districts: [2] });
    expect(find(all, [], { 0: "name", 1: "destination", 2: "value" })).toEqual({ ...none, names: [0, 1] });
    expect(find(all, [], { 0: "district" })).toEqual({ ...none, names: [1], districts: [0] });
  });
});

describe("columns of codes", () => {
  it("are those three of five of whose figures are codes, unless they are a quantity", () => {
    expect(find([codes(0, 60, 100)])).toEqual({ ...none, codes: [0] });
    expect(find([codes(0, 59, 100)])).toEqual(none);
    expect(find([codes(0, 5)], ["dan so"])).toEqual(none);
    expect(find([codes(0, 5)], ["so ho"])).toEqual(none);
    expect(find([codes(0, 5)], ["so hieu xa"])).toEqual({ ...none, codes: [0] });
    expect(find([codes(0, 5), codes(1, 5)], [], { 1: "code" }).codes).toEqual([1]);
    expect(find([codes(0, 5), codes(1, 5)], [], { 1: "destination-code" }).codes).toEqual([1, 0]);
  });

  it("of districts have their zero, a title that says so, or all ten", () => {
    const like = (counts: Partial<ColumnTally>, title = "") =>
      districtCodeLike(column(0, { figures: 10, districtCodes: 10, ...counts }), title);
    expect(like({ zeros: 3 })).toBe(true);
    expect(like({ zeros: 2 })).toBe(false);
    expect(like({ distinctDistrictCodes: distinct(10) })).toBe(true);
    expect(like({ distinctDistrictCodes: distinct(9) })).toBe(false);
    expect(like({}, "ma huyen")).toBe(true);
    expect(like({}, "mau")).toBe(false);
    expect(like({ districtCodes: 9 }, "code")).toBe(true);
    expect(like({ districtCodes: 8 }, "code")).toBe(false);
    expect(districtCodeLike(blank, "ma")).toBe(false);
  });

  it("of districts stand beside those of communes, or are the units", () => {
    const ofDistricts = column(0, { figures: 10, districtCodes: 10, zeros: 10 });
    expect(find([ofDistricts, codes(1, 10)])).toEqual({ ...none, districts: [0], codes: [1] });
    expect(find([ofDistricts, communes(1, 10)])).toEqual({ ...none, districts: [0], names: [1] });
    expect(find([ofDistricts])).toEqual({ ...none, codes: [0] });
    expect(find([ofDistricts, codes(1, 10), districts(2, 10)], [], { 2: "district" }).districts).toEqual([2]);
  });
});

describe("roles", () => {
  const roles = (rows: Rows, units: Partial<UnitColumns>, titles: string[] = [], chosen: Record<number, ColumnRole> = {}, bodyStart = 0) =>
    assignRoles({ sheet: { name: "", rows }, units: { ...none, ...units }, titles, bodyStart, width: Math.max(...rows.map(({ length }) => length)), gazetteer, chosen }); // prettier-ignore

  it("are skipped for empty columns and notes, and ordinals for what counts up before the units", () => {
    const rows = [[1, "A", null, 5, 1], [2, "B", "", 6, 2], [3, "C", null, 7, 3]]; // prettier-ignore
    expect(roles(rows, { names: [1] })).toEqual(["ordinal", "name", "skip", "value", "value"]);
    expect(roles(rows, { names: [1] }, ["", "", "Số hộ", "Ghi chú", "STT"])).toEqual(["ordinal", "name", "value", "skip", "ordinal"]); // prettier-ignore
    expect(roles([["x", "y"], ...rows], { names: [1] }, [], {}, 1)[0]).toBe("ordinal");
    expect(roles([["a", null, "x"], ["b", "y", "z"]], { names: [0] }, [], {}, 1)).toEqual(["name", "value", "value"]); // prettier-ignore
  });

  it("are ordinals by «No.», not by «Nợ», which is a debt", () => {
    const rows = [["Sín Thầu", 5, 7, 8, 9]];
    expect(roles(rows, { names: [0] }, ["Xã", "Nợ", "No.", "NỢ", "no"])).toEqual(["name", "value", "ordinal", "value", "ordinal"]); // prettier-ignore
  });

  it.each([
    [["1", "2", "1", "2", "3"], true],
    [["1.", "2)", "3"], true],
    [[1, 2, 3, 9, 10], true],
    [[1, 2, 5, 9, 10], false],
    [[1], false],
    [["I", "1", "2", "II", "1"], true],
    [[5, 4, 3], false],
    [["1a", "2a"], false],
  ])("of %j before the units: counted up is %s", (cells, counts) =>
    expect(roles(cells.map((cell) => [cell, "A"]), { names: [1] })[0]).toBe(counts ? "ordinal" : "value"),
  ); // prettier-ignore

  it("of two columns are where it left and where it went, as the head says or in their order", () => {
    const rows = [["Sín Thầu", "Nà Tấu", 1], ["Nà Tấu", "Sín Thầu", 1]]; // prettier-ignore
    const flow = (...titles: string[]) => roles(rows, { names: [0, 1] }, titles).slice(0, 2);
    expect(flow()).toEqual(["name", "destination"]);
    expect(flow("Nơi đến", "Nơi đi")).toEqual(["destination", "name"]);
    expect(flow("Nơi đi", "Nơi đến")).toEqual(["name", "destination"]);
    expect(flow("Nơi đến", "Xã")).toEqual(["name", "destination"]);
    expect(roles([[1, 2]], { codes: [0, 1] }, ["Đến", "Từ"])).toEqual(["destination-code", "code"]);
    expect(roles([[1, 2, 3]], { codes: [0, 1, 2] })).toEqual(["code", "destination-code", "value"]);
  });

  it("of a column that says what another became are none of a flow", () => {
    const became = [["Chung Chải", "Mường Nhé"], ["Leng Su Sìn", "Sín Thầu"], ["Sen Thượng", "Sín Thầu"]]; // prettier-ignore
    expect(roles(became, { names: [0, 1] })).toEqual(["name", "skip"]);
    expect(roles(became.map(([a, b]) => [b!, a!]), { names: [0, 1] })).toEqual(["skip", "name"]); // prettier-ignore
    const more = (others: number) => [...Array.from({ length: 9 }, () => became[0]!), ...Array.from({ length: others }, () => ["Chung Chải", "Sín Thầu"])]; // prettier-ignore
    expect(roles(more(1), { names: [0, 1] })).toEqual(["name", "skip"]);
    expect(roles(more(2), { names: [0, 1] })).toEqual(["name", "destination"]);
    expect(roles([...became, ["Kim Quy", "Sín Thầu"]], { names: [0, 1] })).toEqual(["name", "skip"]);
    expect(roles(became.slice(0, 1), { names: [0, 1] }), "one pair tells nothing").toEqual(["name", "destination"]);
  });

  it("of districts are of one column, and those that the reader chose go before all", () => {
    const rows = [["Mường Nhé", "096", "Sín Thầu", 1]];
    const units = { districts: [0, 1], names: [2] };
    expect(roles(rows, units)).toEqual(["district", "skip", "name", "value"]);
    expect(roles(rows, units, [], { 3: "skip", 0: "value", 9: "code" })).toEqual(["value", "skip", "name", "skip"]);
  });
});
