/** What the lookup answers from: the units and their lineage, earlier names and moves, clauses, seats. */
import type { Row } from "../../../data/schema";
import type { LaterUnitRow } from "../../../data/tables";
import type { SourceLevel } from "../choices";
import { gazetteerOf, namesOf, type GazetteerRows, type Names } from "../gazetteer";
import type { Gazetteer, GazetteerUnit } from "../gazetteer-types";

export interface LookupRows extends GazetteerRows {
  /** The columns of `communes.csv` that tell where the office is. */
  seats: readonly LaterUnitRow<"communes">[];
}

export type FormerNameRow = Row<"former-names">;
export type MoveRow = Row<"earlier-moves">;

/** Where the office of a commune was to be by the merger scheme. */
export interface SeatSaid {
  words: string;
  address: string | null;
  sources: readonly string[];
}

export interface Book {
  gazetteer: Gazetteer;
  names: Names;
  formerNames: readonly FormerNameRow[];
  moves: readonly MoveRow[];
  /** By the code of the commune: the clause of article 1 of Resolution 1661/NQ-UBTVQH15. */
  clauses: ReadonlyMap<string, number>;
  seats: ReadonlyMap<string, SeatSaid>;
  /** The former communes of each commune. */
  partsOf: ReadonlyMap<string, readonly GazetteerUnit[]>;
  unit: (level: SourceLevel, code: string) => GazetteerUnit | undefined;
}

/** The document that made the units of today. */
export const resolutionSource = "nq-1661-2025";
/** The scheme that says where their offices are to be. */
const schemeSource = "de-an-348-2025";

export function bookOf(rows: LookupRows): Book {
  const gazetteer = gazetteerOf(rows);
  const names = namesOf(gazetteer);
  const parts = new Map<string, GazetteerUnit[]>();
  for (const { from, to } of gazetteer.lineage) {
    const part = names.unit("former-commune", from);
    if (part) parts.set(to, [...(parts.get(to) ?? []), part]);
  }
  const seats = rows.seats.flatMap(({ code, seat_vi: words, seat_address: address, seat_source: source }) =>
    words === null
      ? []
      : [[code, { words, address, sources: [schemeSource, ...(source?.split(";") ?? [])] } as const] as const],
  );
  return {
    gazetteer,
    names,
    formerNames: rows.formerNames,
    moves: rows.moves,
    clauses: new Map(rows.communes.map(({ code, resolution_clause: clause }) => [code, clause])),
    seats: new Map(seats),
    partsOf: parts,
    unit: names.unit,
  };
}
