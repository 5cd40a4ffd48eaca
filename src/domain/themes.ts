import type {
  DiscrepancyRow,
  ForestRow,
  GateEventRow,
  GateRow,
  IndicatorRow,
  KeyFigureRow,
  NtmRow,
  PlantRow,
  ProjectRow,
  SourceRow,
  UnitIndicatorRow,
} from "../../data/schema";

/** How many rows each table has; known with the shell, before the tables themselves are loaded. */
export { default as rowCounts } from "virtual:data/counts";

/** The tables behind the theme layers and the cards; loaded after the shell, before or beside the map. */
export interface Themes {
  hydropower: PlantRow[];
  borderGates: GateRow[];
  projects: ProjectRow[];
  ntm: NtmRow[];
  forest: ForestRow[];
  indicatorsByUnit: UnitIndicatorRow[];
}

/** Where figures come from and where they disagree; loaded when a card or the sources page asks. */
export interface Provenance {
  sources: Map<string, SourceRow>;
  discrepancies: DiscrepancyRow[];
}

/** Rejects when the chunk cannot be read; the caller shows the data error with a retry. */
export async function loadThemes(): Promise<Themes> {
  const [hydropower, borderGates, projects, ntm, forest, indicatorsByUnit] = await Promise.all([
    import("virtual:data/hydropower"),
    import("virtual:data/border-gates"),
    import("virtual:data/projects"),
    import("virtual:data/ntm"),
    import("virtual:data/forest"),
    import("virtual:data/indicators-by-unit"),
  ]);
  return {
    hydropower: hydropower.default,
    borderGates: borderGates.default,
    projects: projects.default,
    ntm: ntm.default,
    forest: forest.default,
    indicatorsByUnit: indicatorsByUnit.default,
  };
}

/** Rejects when a chunk cannot be read. */
export async function loadProvenance(): Promise<Provenance> {
  const [sources, discrepancies] = await Promise.all([
    import("virtual:data/sources"),
    import("virtual:data/discrepancies"),
  ]);
  return { sources: new Map(sources.default.map((row) => [row.id, row])), discrepancies: discrepancies.default };
}

/** Figures of the province from the text of the documents, by id. Rejects when the chunk cannot be read. */
export async function loadKeyFigures(): Promise<ReadonlyMap<string, KeyFigureRow>> {
  const rows = (await import("virtual:data/key-figures")).default;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The annex of the report, as printed, in its order. Rejects when the chunk cannot be read. */
export async function loadIndicators(): Promise<IndicatorRow[]> {
  return (await import("virtual:data/indicators")).default;
}

/** What happened at the gates and openings, in the order of the table. Rejects when the chunk cannot be read. */
export async function loadGateEvents(): Promise<GateEventRow[]> {
  return (await import("virtual:data/gate-events")).default;
}
