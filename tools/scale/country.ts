/**
 * Outlines of a country that does not exist, with as many units as Việt Nam has: 10,035 former communes that became 3,321. Each
 * has as many vertices as a former commune of the reference has here (257), on lines as winding as those here: a boundary is
 * 5.16 times as long as the side of a square of the same area.
 */
import type { Position } from "geojson";
import type { FormerCommune } from "../../geo/read";

const rows = 223;
const columns = 45;
/** Rows whose 45 former communes became 14 communes, not 15: then there are 3,321. */
const sparseRows = 24;
/** South and north end of the land, and how far a row leans from the one below, in degrees. */
const [south, north, west, width] = [8.6, 23.4, 105, 1.9];
/** Halvings of each side: 64 pieces. */
const halvings = 6;
/** How far the middle of a piece is moved aside, as a share of its length: makes a side 1.29 times as long. */
const winding = 0.149;

/** Numbers from 0 to 1 that are the same each time (mulberry32, by Tommy Ettinger, in the public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The line from a corner to the next, straight at both, so that lines that meet there do not cross; without its last point. */
function side([from, to]: readonly [Position, Position], seed: number): Position[] {
  const number = numbersFrom(seed);
  let line = [from, to];
  for (let round = 0; round < halvings; round += 1)
    line = line.flatMap((a, at) => {
      const b = line[at + 1];
      if (!b) return [a];
      const isAtCorner = round > 0 && (at === 0 || at === line.length - 2);
      const aside = isAtCorner ? 0 : number() < 0.5 ? winding : -winding;
      const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
      return [a, [(a[0]! + b[0]!) / 2 - aside * dy, (a[1]! + b[1]!) / 2 + aside * dx]];
    });
  return line.slice(0, -1);
}

/** Corner of the grid in row 0 to 223 and column 0 to 45, moved a little. */
function corner(row: number, column: number): Position {
  const number = numbersFrom(row * 1000 + column);
  const [x, y] = [column + 0.2 * (number() - 0.5), row + 0.2 * (number() - 0.5)];
  const lean = 1.6 * Math.sin((row / rows) * Math.PI * 1.5);
  return [west + lean + (x / columns) * width, south + (y / rows) * (north - south)];
}

const horizontal = (row: number, column: number) =>
  side([corner(row, column), corner(row, column + 1)], 1e6 + row * 1000 + column);
const vertical = (row: number, column: number) =>
  side([corner(row, column), corner(row + 1, column)], 2e6 + row * 1000 + column);

/** Which commune of its row a column belongs to: of three former communes, of four at the start of a sparse row. */
const communeInRow = (row: number, column: number): number =>
  row >= sparseRows || column >= 12 ? Math.floor((column - (row < sparseRows ? 12 : 0)) / 3) + (row < sparseRows ? 3 : 0) : Math.floor(column / 4); // prettier-ignore

/** The former communes of the country. */
export function makeCountry(): FormerCommune[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const back = (line: Position[], end: Position) => [...line, end].toReversed().slice(0, -1);
    const ring = [
      ...horizontal(row, column),
      ...vertical(row, column + 1),
      ...back(horizontal(row + 1, column), corner(row + 1, column + 1)),
      ...back(vertical(row, column), corner(row + 1, column)),
    ];
    return {
      type: "Feature",
      properties: {
        code: String(at).padStart(5, "0"),
        name: `Former commune ${at}`,
        type: "commune",
        commune: `${row}-${communeInRow(row, column)}`,
        district: `${Math.floor(row / 5)}-${Math.floor(column / 3)}`,
      },
      geometry: { type: "Polygon", coordinates: [[...ring, ring[0]!]] },
    };
  });
}
