import type { PopulationFigure } from "../../domain/figures";
import type { Unit } from "../../domain/units";

export interface Density {
  /** Persons per km² of official area. */
  value: number;
  /** The series the persons are of: the newest the unit has. */
  figure: PopulationFigure;
  sources: string[];
}

/** Newest population over official area, as computed here; null where no population is known. */
export function densityOf(of: Unit): Density | null {
  const figure = of.population[0];
  if (!figure) return null;
  return {
    value: figure.value / of.area.value,
    figure,
    sources: [...new Set([...figure.sources, ...of.area.sources])],
  };
}
