/** The rows of the units with their earlier names and moves, as the conversion and the lookup take them. */
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";

/** Rejects when a table cannot be read. */
export async function loadUnitRows() {
  const [formerNames, moves] = await Promise.all([loadTable("former-names"), loadTable("earlier-moves")]);
  const { communes, districts, "former-communes": formerCommunes } = unitRows;
  return { formerCommunes, communes, districts, formerNames, moves };
}
