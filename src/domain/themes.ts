import { loadTable } from "virtual:data/tables";
import type { DiscrepancyRow, AnnexRow, KeyFigureRow, Row, SourceRow, UnitIndicatorRow } from "../../data/schema";

/** How many rows each table has; known with the shell, before the tables themselves are loaded. */
export { default as rowCounts } from "virtual:data/counts";

/** The tables behind the theme layers and the cards; loaded after the shell, before or beside the map. */
export interface Themes {
  hydropower: Row<"hydropower">[];
  borderGates: Row<"border-gates">[];
  projects: Row<"projects">[];
  ntm: Row<"ntm">[];
  forest: Row<"forest">[];
  indicatorsByUnit: UnitIndicatorRow[];
}

/** Where figures come from and where they disagree; loaded when a card or the sources page asks. */
export interface Provenance {
  sources: Map<string, SourceRow>;
  discrepancies: DiscrepancyRow[];
}

/** Rejects when a chunk cannot be read; the caller shows the data error with a retry. */
export async function loadThemes(): Promise<Themes> {
  const [hydropower, borderGates, projects, ntm, forest, indicatorsByUnit] = await Promise.all([
    loadTable("hydropower"),
    loadTable("border-gates"),
    loadTable("projects"),
    loadTable("ntm"),
    loadTable("forest"),
    loadTable("indicators-by-unit"),
  ]);
  return { hydropower, borderGates, projects, ntm, forest, indicatorsByUnit };
}

/** Rejects when a chunk cannot be read. */
export async function loadProvenance(): Promise<Provenance> {
  const [sources, discrepancies] = await Promise.all([loadTable("sources"), loadTable("discrepancies")]);
  return { sources: new Map(sources.map((row) => [row.id, row])), discrepancies };
}

/** Figures of the province from the text of the documents, by id. Rejects when the chunk cannot be read. */
export async function loadKeyFigures(): Promise<ReadonlyMap<string, KeyFigureRow>> {
  const rows = await loadTable("key-figures");
  return new Map(rows.map((row) => [row.id, row]));
}

/** The annex of the report, as printed, in its order. Rejects when the chunk cannot be read. */
export const loadAnnex = (): Promise<AnnexRow[]> => loadTable("annex");

/** What happened at the gates and openings, in the order of the table. Rejects when the chunk cannot be read. */
export const loadGateEvents = (): Promise<Row<"gate-events">[]> => loadTable("gate-events");
