import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** What `data/` says of the units, as far as the geometry must agree with it. */
export interface OfficialUnits {
  /** Area of each 2025 commune by code, km². */
  communeArea: Map<string, number>;
  /** Commune and district of each former commune by code. */
  lineage: Map<string, { commune: string; district: string }>;
}

function readTable(folder: string, file: string): Record<string, string>[] {
  const path = join(folder, file);
  try {
    return parse(readFileSync(path, "utf8"), { columns: true, bom: true });
  } catch (cause) {
    throw new Error(`${path}: cannot be read as CSV; expected the table of units.`, { cause });
  }
}

/** Reads codes, lineage and official areas from the tables of the project's data folder. */
export function readOfficial(folder: string): OfficialUnits {
  const communes = readTable(folder, "communes.csv");
  const formerCommunes = readTable(folder, "former-communes.csv");
  return {
    communeArea: new Map(communes.map((row) => [row.code!, Number(row.area_km2)])),
    lineage: new Map(formerCommunes.map((row) => [row.code!, { commune: row.commune!, district: row.district! }])),
  };
}
