/** What each row is, and the former district it stands under. */
import type { Layout, RowRole } from "../analysis-types";
import type { Names } from "../gazetteer";
import { typedNameOf } from "../gazetteer";
import type { Cell, Sheet } from "../sheet";
import { isBlank, leadingText, namesUnit, type Body } from "./body";
import { isColumnNumbers, type Head } from "./header";
import { isFigure, isNote, plainLabel, sumLabel, cellText } from "./labels";
import { closeSections, districtByRows, sectionOf, type Section } from "./sections";
import type { UnitColumns } from "./unit-columns";

export interface RowsInput {
  sheet: Sheet;
  units: UnitColumns;
  head: Head | null;
  body: Body;
  ordinals: readonly number[];
  names: Names;
  /** Rows by district are the data, not sections. */
  byDistrict: boolean;
}

/** What a first reading found of sections: whether there are any, and rows that are headings like others. */
interface KnownSections {
  any: boolean;
  bare: ReadonlySet<number>;
}

interface ReadRow {
  role: RowRole;
  section: Section | null;
  text: string;
}

const joined = (row: readonly Cell[]): string =>
  row
    .map((cell) => plainLabel(cellText(cell)))
    .join("|")
    .replace(/\|+$/, "");
const isNumeral = (cell: Cell): boolean => /^(?:[IVX]{1,5}|[A-Z])[.)]?$/.test(cellText(cell));

function rowReader({ sheet, units, head, body, ordinals, names, byDistrict }: RowsInput) {
  const heads = new Set(
    head ? sheet.rows.slice(head.from, head.to + 1).flatMap((row) => (isBlank(row) ? [] : [joined(row)])) : [],
  );
  const ofUnits = new Set([...units.names, ...units.codes, ...units.districts, ...ordinals]);
  const before = (row: readonly Cell[]) => row.slice(0, Math.max(0, ...units.names));
  const isAlone = (row: readonly Cell[], text: string) =>
    row.every((cell) => cell === null || cellText(cell) === "" || cellText(cell) === text);
  const hasFigures = (row: readonly Cell[]) => row.some((cell, column) => !ofUnits.has(column) && isFigure(cell));
  const isNumbered = (row: readonly Cell[]) =>
    ordinals.some((column) => /^\d+[.)]?$/.test(cellText(row[column] ?? null)));
  const says = (row: readonly Cell[], columns: readonly number[]) =>
    columns.some((column) => cellText(row[column] ?? null) !== "");
  const section = (row: readonly Cell[], text: string, known: KnownSections, index: number) =>
    byDistrict
      ? null
      : sectionOf(
          {
            text,
            numeral: before(row).some(isNumeral),
            alone: known.any && isAlone(row, text),
            likeOthers: known.bare.has(index),
          },
          names,
        );

  const inBody = (row: readonly Cell[], index: number, text: string): RowRole => {
    const unit = namesUnit(row, units, names);
    if (!unit && (isColumnNumbers(row) || heads.has(joined(row)))) return "header";
    if (unit) return "data";
    const sum = sumLabel(text);
    if (sum && sum.of !== "district") return "total";
    if (isNote(text)) return "note";
    const figures = hasFigures(row);
    if (index > body.to) return (text !== "" && figures) || isNumbered(row) ? "data" : "note";
    const named = says(row, units.names) || says(row, units.codes);
    if (figures || isNumbered(row)) return "data";
    return named && (!isAlone(row, text) || typedNameOf(text) !== null) ? "data" : "note";
  };

  return (row: readonly Cell[], index: number, known: KnownSections): ReadRow => {
    if (isBlank(row)) return { role: "blank", section: null, text: "" };
    if (head && index >= head.from && index <= head.to) return { role: "header", section: null, text: "" };
    if (index < body.from) return { role: "title", section: null, text: "" };
    const text = leadingText(row, units);
    const found = text === "" ? null : section(row, text, known, index);
    return found ? { role: "group", section: found, text } : { role: inBody(row, index, text), section: null, text };
  };
}

/** The name of a district in a column of its own stands once for the rows that follow, where cells were merged. */
function filledDown(input: RowsInput, read: readonly ReadRow[]): (string | null)[] {
  const [column] = input.units.districts;
  let current: string | null = null;
  return read.map(({ role }, index) => {
    if (column === undefined || (role !== "data" && role !== "group")) return null;
    const text = cellText(input.sheet.rows[index]?.[column] ?? null);
    if (text !== "") current = districtOfCell(text, input.names);
    return current;
  });
}

function districtOfCell(text: string, names: Names): string | null {
  const code = /^\s*0?(9[4-9]|10[0-3])\s*$/.exec(text)?.[1]?.padStart(3, "0");
  if (code) return code;
  const [only, ...more] = names.find("district", text)?.units ?? [];
  return only && more.length === 0 ? only.code : null;
}

/**
 * Rows of the names of districts that a commune bears as well, in a table whose sections are headed by bare names: of two
 * rows of one name the first heads a section, and a single one does if no former commune is called so.
 */
function bareSections(read: readonly ReadRow[], names: Names): Set<number> {
  const bare = new Set<number>();
  if (!read.some(({ section, text }) => section && !section.below && typedNameOf(text) === null)) return bare;
  const byName = new Map<string, number[]>();
  for (const [index, { role, text }] of read.entries()) {
    if (role !== "data" || typedNameOf(text) !== null || !names.find("district", text)) continue;
    const key = plainLabel(text);
    byName.set(key, [...(byName.get(key) ?? []), index]);
  }
  for (const [first = 0, second] of byName.values())
    if (second !== undefined || !names.find("former-commune", read[first]?.text ?? "")?.own) bare.add(first);
  return bare;
}

/** Rows of districts that stand below their communes close them. */
function withSides(read: readonly ReadRow[], names: Names): readonly ReadRow[] {
  const heads = read.flatMap(({ section }, index) =>
    section && !section.below
      ? [
          {
            districts: section.districts,
            above: textsUntilNext(read, index, -1),
            below: textsUntilNext(read, index, 1),
          },
        ]
      : [],
  );
  if (!closeSections(heads, names)) return read;
  return read.map((row) => (row.section ? { ...row, section: { ...row.section, below: true } } : row));
}

export function readRows(input: RowsInput): Layout["rows"] {
  const { rows } = input.sheet;
  const reader = rowReader(input);
  const certain = rows.map((row, index) => reader(row, index, { any: false, bare: new Set() }));
  const any = certain.some(({ section }) => section && !section.below);
  const known = { any, bare: bareSections(certain, input.names) };
  const read = withSides(any ? rows.map((row, index) => reader(row, index, known)) : certain, input.names);
  const bareSums = read.filter(({ text, role }) => role === "total" && sumLabel(text)?.of === "sum").length;
  const ownColumn = filledDown(input, read);
  const result = read.map(({ role }, index) => ({ role, district: ownColumn[index] ?? null }));
  let current: string | null = null;
  let open: number[] = [];
  for (const [index, { role, section, text }] of read.entries()) {
    const out = result[index];
    if (!out) continue;
    if (role === "data") {
      if (current === null) open.push(index);
      else out.district ??= current;
    } else if (section) {
      const below = [...textsUntilNext(read, index, section.below ? -1 : 1)];
      const code = districtByRows(section.districts, section.districts.length > 1 ? below : [], input.names);
      out.district = code;
      const closes: boolean = section.below && (code === current || open.length > 0);
      if (closes && current === null) for (const each of open) if (result[each]) result[each].district ??= code;
      current = closes ? null : code;
      open = [];
    } else if (role === "total") {
      const sumOfSection =
        sumLabel(text)?.of === "sum" && current !== null && (bareSums > 1 || plainLabel(text) !== "cong");
      if (sumOfSection) Object.assign(out, { role: "group", district: current });
      open = [];
    }
  }
  return result;
}

function* textsUntilNext(read: readonly ReadRow[], from: number, step: 1 | -1): Generator<string> {
  for (let index = from + step; read[index] && !read[index]?.section; index += step)
    if (read[index]?.role === "data") yield read[index]?.text ?? "";
}
