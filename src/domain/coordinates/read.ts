/** A place as somebody types it, in any of the systems and either order, and how it was understood. */
import type { Word } from "../../locale/word";
import { isIn, provinceBox, surroundingsBox, type DegreeBox } from "./boxes";
import type { Geographic } from "./ellipsoid";
import { fromGrid, fromMeridian, gridSystems } from "./systems";
import { CoordinateFault, tokensOf, type Axis, type Token } from "./tokens";
import { coordinateWords as words } from "./words";

export { CoordinateFault } from "./tokens";

export interface ReadPlace {
  /** WGS 84. */
  place: Geographic;
  understood: Word;
}

/** Central meridians of the other provinces (Circular 973/2001/TT-TCĐC), in degrees. */
const otherMeridians = [
  104, 104.5, 104.75, 105, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25, 108.5,
];
const meridianText = (meridian: number): string => {
  const minutes = Math.round((meridian % 1) * 60);
  return `${Math.floor(meridian)}°${String(minutes).padStart(2, "0")}′`;
};

/** North first; the size tells where nothing is said: latitudes of the province are far under its longitudes, eastings under northings. */
function inOrder([first, second]: [Token, Token]): { north: number; east: number; swapped: boolean } {
  if (first.axis !== null && first.axis === second.axis) {
    throw new CoordinateFault(words[`fault.only.${first.axis}`]);
  }
  const said: Axis | null = first.axis ?? (second.axis && (second.axis === "north" ? "east" : "north"));
  const isGrid = Math.max(Math.abs(first.value), Math.abs(second.value)) > 1000;
  const north = isGrid ? Math.max(first.value, second.value) : Math.min(first.value, second.value);
  const swapped = said === null ? first.value !== north : said === "east";
  return swapped
    ? { north: second.value, east: first.value, swapped }
    : { north: first.value, east: second.value, swapped };
}

/** 501.567 beside a northing of seven digits is grouped, in metres. */
const metres = (value: number): number => (value < 1000 ? Math.round(value * 1000) : value);

function fromMetres(first: number, second: number): ReadPlace {
  const [northing, easting] = [metres(first), metres(second)];
  const within = (box: DegreeBox): ReadPlace | undefined =>
    gridSystems
      .map((system) => ({ place: fromGrid({ easting, northing }, system), understood: words[`read.${system}`] }))
      .find(({ place }) => isIn(box, place));
  const read = within(provinceBox);
  if (read) return read;
  const other = otherMeridians.find((meridian) => isIn(provinceBox, fromMeridian({ easting, northing }, meridian)));
  if (other !== undefined) throw new CoordinateFault(words["fault.zone"], { meridian: meridianText(other) });
  const beside = within(surroundingsBox);
  if (beside) return beside;
  throw new CoordinateFault(words["fault.far"]);
}

/** Throws a CoordinateFault that says why it cannot be read. */
export function readCoordinates(typed: string): ReadPlace {
  const tokens = tokensOf(typed);
  const { north, east, swapped } = inOrder(tokens);
  if (Math.max(north, east) > 1000) return fromMetres(north, east);
  const place = { lat: north, lon: east };
  if (!isIn(surroundingsBox, place)) throw new CoordinateFault(words["fault.far"]);
  if (tokens.some(({ sexagesimal }) => sexagesimal)) return { place, understood: words["read.sexagesimal"] };
  return { place, understood: swapped ? words["read.swapped"] : words["read.decimal"] };
}
