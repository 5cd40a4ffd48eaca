/** Between what two distances the places of a land are from lines that may run through it. */
import type { Position } from "geojson";
import { formerCommunesOf, type Land } from "./land";
import { formerCommuneAt } from "./points-in-units";
import { spanBetween, type Span, type Whereabouts } from "./span";
import type { Geography } from "./geography";

/** Lines are taken as stops no farther apart, degrees: half a kilometre. */
const step = 0.0045;

/** Along a line, its corners among them. */
function stopsAlong(line: readonly Position[]): Whereabouts[] {
  const positions = line.flatMap((from, at) => {
    const to = line[at + 1] ?? from;
    const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
    const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
    return Array.from({ length: pieces }, (_, piece) => [
      x + ((toX - x) * piece) / pieces,
      y + ((toY - y) * piece) / pieces,
    ]);
  });
  return positions.map(([lon = 0, lat = 0]) => ({ kind: "point", lon, lat }));
}

/**
 * The least is that from the nearest place of the land, 0 where a line runs through it. No place is farther from the lines than
 * the most: of each former commune the stop is found that its farthest corner is nearest to. A place may be nearer than that.
 */
export function spanToLines(land: Land, lines: readonly (readonly Position[])[], geography: Geography): Span {
  const stops = lines.flatMap(stopsAlong);
  const inside = stops.some((stop) => stop.kind === "point" && land.has(formerCommuneAt(stop, geography) ?? ""));
  const parts = formerCommunesOf(land).map((ref) => {
    const spans = stops.map((stop) => spanBetween({ kind: "units", units: [ref] }, stop, geography));
    return {
      least: Math.min(...spans.map(({ least }) => least)),
      most: Math.min(...spans.map(({ most }) => most)),
    };
  });
  return {
    least: inside ? 0 : Math.min(...parts.map(({ least }) => least)),
    most: Math.max(...parts.map(({ most }) => most)),
  };
}
