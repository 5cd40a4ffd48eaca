/** The layout of a table: head, body, columns, rows and style of numbers, each as chosen or as found. */
import type { Layout } from "../analysis-types";
import type { Choices } from "../choices";
import { namesOf, readCode, type Names } from "../gazetteer";
import type { Gazetteer } from "../gazetteer-types";
import type { Sheet } from "../sheet";
import { findBody, type Body } from "./body";
import { findHead, headTitles } from "./header";
import { cellText, countsWholes, namedKind, plainLabel, saysThousands } from "./labels";
import { detectNumberStyle, type DetectedStyle, type StyledCell } from "./number-style";
import { assignRoles } from "./roles";
import { readRows } from "./rows";
import { tallyColumns } from "./tally";
import { findUnitColumns, type UnitColumns } from "./unit-columns";

export interface ReadLayout {
  layout: Layout;
  units: UnitColumns;
  style: DetectedStyle;
}

const widthOf = (sheet: Sheet): number => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Whether its rows are the districts themselves: no row is a commune for certain, and some are a district for certain. */
function isByDistrict(sheet: Sheet, { from, to }: Body, units: UnitColumns, names: Names): boolean {
  let districts = 0;
  for (const row of sheet.rows.slice(from, to + 1)) {
    for (const column of units.codes) {
      if (readCode("commune", row[column] ?? null)) return false;
      if (readCode("district", row[column] ?? null)) districts += 1;
    }
    for (const column of units.names) {
      const kind = namedKind(names, cellText(row[column] ?? null));
      if (kind.commune && !kind.district) return false;
      if (kind.district && !kind.commune) districts += 1;
    }
  }
  return districts > 0;
}

function* cellsOf(sheet: Sheet, layout: Pick<Layout, "columns" | "rows">): Generator<StyledCell> {
  const inThousands = sheet.rows.some(
    (row, index) => layout.rows[index]?.role === "title" && row.some((cell) => saysThousands(cellText(cell))),
  );
  const columns = layout.columns
    .filter(({ role }) => role === "value")
    .map(({ index, title }) => ({ index, isCount: !inThousands && countsWholes(title) }));
  for (const [index, row] of sheet.rows.entries()) {
    const role = layout.rows[index]?.role;
    if (role === "data" || role === "group" || role === "total")
      for (const { index: column, isCount } of columns) yield { cell: row[column] ?? null, isCount };
  }
}

export function readLayout(sheet: Sheet, gazetteer: Gazetteer, choices: Choices): ReadLayout {
  const names = namesOf(gazetteer);
  const tallies = tallyColumns(sheet, names).filter((tally) => tally !== undefined);
  const width = widthOf(sheet);
  const chosenEnd = choices.header ? choices.header.to : null;
  const find = (titles: readonly string[]) =>
    findUnitColumns(tallies, choices.roles, (column) => plainLabel(titles[column] ?? ""));
  const headOf = (units: UnitColumns) => {
    const body = findBody(sheet, units, names, chosenEnd);
    const firstUnit = Math.min(...units.names, ...units.codes, ...units.districts, width);
    return { body, head: choices.header ?? (body && findHead(sheet, body.from, firstUnit)) };
  };
  const first = headOf(find([]));
  const units = find(headTitles(sheet, first.head, width));
  const { body, head } = headOf(units);
  const titles = headTitles(sheet, head, width);
  const bodyStart = body?.from ?? (head ? head.to + 1 : 0);
  const roles = assignRoles({ sheet, units, titles, bodyStart, width, gazetteer, chosen: choices.roles });
  const columns = roles.map((role, index) => ({ index, title: titles[index] ?? "", role }));
  const withRole = (...wanted: string[]) =>
    columns.filter(({ role }) => wanted.includes(role)).map(({ index }) => index);
  const used: UnitColumns = {
    names: withRole("name", "destination"),
    codes: withRole("code", "destination-code"),
    districts: withRole("district"),
  };
  const byDistrict =
    body !== null && (choices.level === null ? isByDistrict(sheet, body, used, names) : choices.level === "district");
  const rows = readRows({
    ...{ sheet, units: used, head, names, byDistrict, ordinals: withRole("ordinal") },
    body: body ?? { from: bodyStart, to: -1 },
  });
  const style = detectNumberStyle(cellsOf(sheet, { columns, rows }));
  const numbers = choices.numbers ?? style.style;
  return { layout: { header: head, columns, rows, numbers }, units: used, style };
}
