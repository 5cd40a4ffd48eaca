import { countedWithin } from "../../domain/exchanges";
import type { PopulationFigure } from "../../domain/figures";
import type { Unit } from "../../domain/units";

export interface Density {
  /** Persons per km² of official area. */
  value: number;
  /** The series the persons are of: the newest counted within the boundaries of the area. */
  figure: PopulationFigure;
  sources: string[];
}

/** Newest population over official area, as computed here; null where none was counted within the boundaries of that area. */
export function densityOf(of: Unit): Density | null {
  const figure = of.population.find(({ series }) => series !== "census-2019" || countedWithin(of.ref));
  if (!figure) return null;
  return {
    value: figure.value / of.area.value,
    figure,
    sources: [...new Set([...figure.sources, ...of.area.sources])],
  };
}
