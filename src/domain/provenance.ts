import { loadTable } from "virtual:data/tables";
import type { DiscrepancyRow, AnnexRow, KeyFigureRow, Row, SourceRow } from "../../data/schema";

export interface Provenance {
  sources: Map<string, SourceRow>;
  discrepancies: DiscrepancyRow[];
}

/* All of these reject when a chunk cannot be read. */

export async function loadProvenance(): Promise<Provenance> {
  const [sources, discrepancies] = await Promise.all([loadTable("sources"), loadTable("discrepancies")]);
  return { sources: new Map(sources.map((row) => [row.id, row])), discrepancies };
}

/** Figures of the province from the text of the documents, by id. */
export async function loadKeyFigures(): Promise<ReadonlyMap<string, KeyFigureRow>> {
  const rows = await loadTable("key-figures");
  return new Map(rows.map((row) => [row.id, row]));
}

/** Names of earlier times. */
export const loadFormerNames = (): Promise<Row<"former-names">[]> => loadTable("former-names");

/** The annex of the report, as printed. */
export const loadAnnex = (): Promise<AnnexRow[]> => loadTable("annex");
