/** The units and their lineage, from the project's tables. */
import { resolve } from "node:path";
import { readFrom } from "../../data/files";
import { loadData } from "../../data/load";
import type { SourceRow } from "../../data/schema";
import { gazetteerOf, type Gazetteer } from "../../src/conversion";
import type { LookupRows } from "../../src/conversion/lookup";

const root = resolve(import.meta.dirname, "..", "..");

export function projectRows(): LookupRows & { sources: readonly SourceRow[] } {
  const { tables } = loadData(readFrom(root));
  const rows = <T>(located: readonly { row: T }[]): T[] => located.map(({ row }) => row);
  return {
    formerCommunes: rows(tables["former-communes"]),
    communes: rows(tables.communes),
    seats: rows(tables.communes),
    districts: rows(tables.districts),
    formerNames: rows(tables["former-names"]),
    moves: rows(tables["earlier-moves"]),
    sources: rows(tables.sources),
  };
}

export const readGazetteer = (): Gazetteer => gazetteerOf(projectRows());
