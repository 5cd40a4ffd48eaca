/** The units and their lineage, from the project's tables. */
import { resolve } from "node:path";
import { loadData, readFrom } from "../../data/load";
import { gazetteerOf, type Gazetteer } from "../../src/conversion";

const root = resolve(import.meta.dirname, "..", "..");

export function readGazetteer(): Gazetteer {
  const { tables } = loadData(readFrom(root));
  const rows = <T>(located: readonly { row: T }[]): T[] => located.map(({ row }) => row);
  return gazetteerOf({
    formerCommunes: rows(tables["former-communes"]),
    communes: rows(tables.communes),
    districts: rows(tables.districts),
    formerNames: rows(tables["former-names"]),
    moves: rows(tables["earlier-moves"]),
  });
}
