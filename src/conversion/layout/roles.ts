/** What each column is, from the columns of units, the head and the values. */
import type { ColumnRole } from "../choices";
import { namesOf } from "../gazetteer";
import type { Gazetteer } from "../gazetteer-types";
import type { Sheet } from "../sheet";
import { cellText, namedKind, plainLabel } from "./labels";
import { sampledIndices } from "./tally";
import type { UnitColumns } from "./unit-columns";

const ordinalTitle = /^(?:s ?tt|tt|so tt|so thu tu|thu tu)$/;
/** «No.»; «Nợ» is a debt. */
const numero = /^\s*no\.?\s*$/i;
const noDataTitle = /^(?:ghi chu|chu thich|note|(?:ma |ten )?tinh(?: thanh(?: pho)?)?)$/;
const destinationTitle = /\b(?:den|toi|destination|to|b)\b/;
const originTitle = /\b(?:di|tu|origin|from|a)\b/;

/** Counts up by one, perhaps from 1 again in each section. */
function countsUp({ rows }: Sheet, column: number, from: number): boolean {
  let [before, steps, numbers] = [0, 0, 0];
  for (const row of rows.slice(from, from + 400)) {
    const text = cellText(row[column] ?? null);
    if (!/^\d{1,6}[.)]?$/.test(text)) continue;
    const number = Number.parseInt(text, 10);
    numbers += 1;
    if (number === before + 1 || number === 1) steps += 1;
    before = number;
  }
  return numbers > 1 && steps >= 0.8 * numbers;
}

/** Whether one column only says what the units of another became: then it is no destination. */
function isSuccessor(sheet: Sheet, former: number, later: number, gazetteer: Gazetteer): boolean {
  const names = namesOf(gazetteer);
  const became = new Map(gazetteer.lineage.map(({ from, to }) => [from, to]));
  let [pairs, follow] = [0, 0];
  for (const index of sampledIndices(sheet.rows.length)) {
    const row = sheet.rows[index] ?? [];
    const texts = [cellText(row[former] ?? null), cellText(row[later] ?? null)] as const;
    if (!texts.every((text) => namedKind(names, text).commune)) continue;
    const from = names.find("former-commune", texts[0])?.units ?? [];
    const to = names.find("commune", texts[1])?.units ?? [];
    pairs += 1;
    if (from.some(({ code }) => to.some((unit) => unit.code === became.get(code)))) follow += 1;
  }
  return pairs > 1 && follow >= 0.9 * pairs;
}

/** The first two of the columns, the place left before the place reached. */
function originFirst(columns: readonly number[], titles: readonly string[]): readonly number[] {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return columns;
  const label = (column: number) => plainLabel(titles[column] ?? "");
  const turned =
    destinationTitle.test(label(first)) && !originTitle.test(label(first)) && originTitle.test(label(second));
  return turned ? [second, first] : [first, second];
}

export interface RolesInput {
  sheet: Sheet;
  units: UnitColumns;
  titles: readonly string[];
  bodyStart: number;
  width: number;
  gazetteer: Gazetteer;
  chosen: Readonly<Record<number, ColumnRole>>;
}

export function assignRoles({ sheet, units, titles, bodyStart, width, gazetteer, chosen }: RolesInput): ColumnRole[] {
  const roles = Array<ColumnRole>(width).fill("value");
  const firstUnit = Math.min(...units.names, ...units.codes, ...units.districts, width);
  for (let column = 0; column < width; column += 1) {
    const title = plainLabel(titles[column] ?? "");
    const empty =
      title === "" && sheet.rows.every((row, index) => index < bodyStart || cellText(row[column] ?? null) === "");
    if (empty || noDataTitle.test(title)) roles[column] = "skip";
    if (
      ordinalTitle.test(title) ||
      numero.test(titles[column] ?? "") ||
      (column < firstUnit && countsUp(sheet, column, bodyStart))
    )
      roles[column] = "ordinal";
  }
  const [district, ...otherDistricts] = units.districts;
  if (district !== undefined) roles[district] = "district";
  for (const column of otherDistricts) roles[column] = "skip";
  assign(roles, originFirst(units.codes, titles), ["code", "destination-code"]);
  const [one, two] = units.names;
  const pair = one !== undefined && two !== undefined;
  if (pair && isSuccessor(sheet, one, two, gazetteer)) assign(roles, [one, two], ["name", "skip"]);
  else if (pair && isSuccessor(sheet, two, one, gazetteer)) assign(roles, [two, one], ["name", "skip"]);
  else assign(roles, originFirst(units.names, titles), ["name", "destination"]);
  for (const [column, role] of Object.entries(chosen)) if (Number(column) < width) roles[Number(column)] = role;
  return roles;
}

function assign(roles: ColumnRole[], columns: readonly number[], given: readonly ColumnRole[]): void {
  for (const [index, column] of columns.slice(0, given.length).entries()) roles[column] = given[index] ?? "value";
}
