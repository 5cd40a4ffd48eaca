/** What the rows of a table say of their units: rows that say the same are decided together. */
import type { Layout } from "../analysis-types";
import type { ColumnRole } from "../choices";
import { cellText } from "../layout/labels";
import type { Sheet } from "../sheet";

export interface SaidUnit {
  code: string;
  name: string;
  /** Of the section or column; null where the table says none. */
  district: string | null;
}

export interface SaidGroup extends SaidUnit {
  rows: number[];
}

export interface SaidColumns {
  code: ColumnRole;
  name: ColumnRole;
  /** Whether the district of the row is that of this unit. */
  inDistrict: boolean;
}

const noCode = /^(?:[-–—.…]+|x)$/i;

/** In the order of the first row of each. */
export function saidGroups(sheet: Sheet, layout: Layout, { code, name, inDistrict }: SaidColumns): SaidGroup[] {
  const columnOf = (role: ColumnRole) => layout.columns.find((column) => column.role === role)?.index ?? -1;
  const [codeColumn, nameColumn] = [columnOf(code), columnOf(name)];
  const groups = new Map<string, SaidGroup>();
  for (const [index, row] of sheet.rows.entries()) {
    const read = layout.rows[index];
    if (read?.role !== "data") continue;
    const district = inDistrict ? read.district : null;
    const key = `${row[codeColumn] ?? ""}\u0000${row[nameColumn] ?? ""}\u0000${district ?? ""}`;
    const group = groups.get(key);
    if (group) group.rows.push(index);
    else {
      const code = cellText(row[codeColumn] ?? null);
      groups.set(key, {
        ...{ code: noCode.test(code) ? "" : code, name: cellText(row[nameColumn] ?? null) },
        ...{ district, rows: [index] },
      });
    }
  }
  return [...groups.values()];
}
