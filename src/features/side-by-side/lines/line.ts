/** The lines of a comparison: what is known of each thing under one name, what is not known, and what makes no sense for it. */
import type { ElevationGrid } from "../../../domain/elevation/grid";
import type { Geography } from "../../../domain/geography";
import type { Indicator } from "../../../indicators/indicator";
import type { Locale } from "../../../locale/locale";
import type { BaseFeatures } from "../../../map/base";
import type { Selection } from "../../../state/view";
import type { Themes } from "../../../themes";

/** Another thing that the words of a cell name. */
export interface CellLink {
  selection: Selection;
  name: string;
}

export interface SideCell {
  /** null: not known. */
  text: string | null;
  /** In the unit of the line, of the thing alone and wholly known, so that it can be compared; null for anything else. */
  value: number | null;
  /** Quality, how much is known, remarks, figures of a larger whole. */
  notes: readonly string[];
  sources: readonly string[];
  asOf: string | null;
  /** Shown instead of the text, which files have. */
  links?: readonly CellLink[];
}

/** How differences between numbers are written. */
export type Written = Pick<Indicator, "decimals" | "scale" | "unit">;

export interface SideLine {
  id: string;
  label: string;
  /** How its values are come by, once for all. */
  note?: string;
  /** Of numbers. */
  written?: Written;
  /** Its values are too inexact to say by how much they differ and which is largest. */
  rough?: boolean;
  /** One for each thing; null: the line makes no sense for it. */
  cells: readonly (SideCell | null)[];
}

export interface LineGroup {
  id: string;
  title: string;
  /** What its lines are of, and why they do not go for everything. */
  note?: string;
  lines: readonly SideLine[];
}

/** What lines are made from. */
export interface LineTables {
  locale: Locale;
  themes: Themes;
  geography: Geography;
  indicators: readonly Indicator[];
  /** null: not loaded; then there are no distances to roads and the centre of the province. */
  base: BaseFeatures | null;
  /** Of heights; null: not loaded. */
  grid: ElevationGrid | null;
}

export const unknownCell: SideCell = { text: null, value: null, notes: [], sources: [], asOf: null };

/** Words without a source of their own: names of units, codes. */
export const saidCell = (text: string | null): SideCell => ({ ...unknownCell, text });

/** The notes that say something. */
export const saying = (...notes: readonly (string | null | undefined | false)[]): string[] =>
  notes.filter((note): note is string => Boolean(note));

/** Things and their cells by the name of the line, in the order in which names first appear. */
export function linesByName<Named extends { id: string; label: string; cell: SideCell }>(
  things: readonly (readonly Named[] | null)[],
  /** What stands for a thing that has no cell of that name. */
  without: (id: string, at: number) => SideCell | null = () => unknownCell,
): SideLine[] {
  const labels = new Map(things.flatMap((named) => (named ?? []).map(({ id, label }) => [id, label] as const)));
  return [...labels].map(([id, label]) => ({
    id,
    label,
    cells: things.map((named, at) => named && (named.find((each) => each.id === id)?.cell ?? without(id, at))),
  }));
}
