/** Which rows of the tables are about a unit or a feature. */
import { tableTitles } from "../../../data/fields";
import type { TableName } from "../../../data/schema";
import type { Selection } from "../../state/view";
import type { Cells } from "./worker/desk";

const others: readonly string[] = ["sources", "changes"] satisfies string[];

/** Tables of figures, in the order of the list a reader chooses from. */
export const offeredTables = (Object.keys(tableTitles) as TableName[]).filter((table) => !others.includes(table));

/** `about`: its row, as `discrepancies.csv` names it. */
export function isAboutRow(selection: Selection, about: string | null, table: TableName, cells: Cells): boolean {
  const key = cells["id"] ?? cells["code"] ?? cells["row"] ?? "";
  if (about === `${table}#${key}` || (about !== null && cells["about"] === about)) return true;
  if (selection.kind === "feature") return (cells["gate"] ?? cells["project"]) === selection.id;
  if (selection.kind !== "unit") return false;
  const { level, code } = selection.unit;
  return cells["level"] === level && (cells["codes"] ?? cells["code"] ?? "").split(";").includes(code);
}
