/** A commune among its neighbours, with the outlines and names of what it was made from, its seat and what has a point in it. */
import { unitBounds } from "../../../domain/geography";
import { landOf } from "../../../domain/land";
import { partsOf } from "../../../domain/lineage";
import { seatOf } from "../../../domain/seats";
import { sameUnit, type Language } from "../../../domain/unit";
import { unitsOf, type Unit } from "../../../domain/units";
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import { outlinePath } from "../../../map/symbols";
import type { SiteMaterial } from "../../material";
import { namesIn, unitNamesIn, type PlacedUnitName } from "../../picture/names";
import type { PictureSize, Sight } from "../../picture/picture";
import { barOf, sightOf } from "../../picture/sight";
import {
  denominatorOf,
  furniture,
  northOf,
  numberBox,
  numberMarks,
  translated,
  unitMm,
  type AtlasMap,
  type NumberMark,
} from "./atlas-map";
import { borderShapes, formerShapes, groundShapes, landShapes, lineShapes, riverShapes, roadShapes, type AtlasShape } from "./shapes"; // prettier-ignore
import { symbolsIn, symbolsAt } from "./symbols";

/** Share of the map that stays free around the unit, on every side. */
const air = 0.11;
const letters = { part: 10.5, neighbour: 9.2 } as const;
const seatRadius = 5;

function shapesOf(of: Unit, sight: Sight, { geography, base }: SiteMaterial): AtlasShape[] {
  const land = landOf(of.ref);
  return [
    ...groundShapes(geography, sight),
    ...landShapes("land", geography, land, sight),
    ...riverShapes(base, sight),
    ...roadShapes(base, sight),
    ...borderShapes(base, sight),
    ...formerShapes(geography, land, sight),
    ...lineShapes(geography, ["commune", "district-commune", "province"], sight),
    ...landShapes("land-line", geography, land, sight),
  ];
}

/** Numbers by the order of the lineage's rows; no name covers a number, since names are placed once more when the numbers are known. */
function named(
  parts: readonly Unit[],
  sight: Sight,
  material: SiteMaterial,
  taken: readonly Rectangle[],
): { names: PlacedUnitName[]; numbers: NumberMark[] } {
  const placed = (free: readonly Unit[], boxes: readonly Rectangle[]): PlacedUnitName[] =>
    unitNamesIn({ kind: "part", units: free, size: letters.part }, sight, material, boxes);
  const has = (names: readonly PlacedUnitName[], of: Unit): boolean => names.some(({ ref }) => sameUnit(ref, of.ref));
  const first = placed(parts, taken);
  const marks = numberMarks(parts, sight, material.geography).filter(({ unit }) => !has(first, unit));
  const names = placed(
    parts.filter((each) => has(first, each)),
    [...taken, ...marks.map((mark) => numberBox(mark))],
  );
  return { names, numbers: numberMarks(parts, sight, material.geography).filter(({ unit }) => !has(names, unit)) };
}

/** `rows`: its former communes in the order of the table beside the map, which numbers them. */
export function unitMap(
  of: Unit,
  rows: readonly Unit[],
  language: Language,
  material: SiteMaterial,
  size: PictureSize,
): AtlasMap {
  const sight = sightOf([unitBounds(material.geography, of.ref)], size, air);
  const point = seatOf(of)?.point ?? null;
  const [seatX, seatY] = point ? sight.project([point.lon, point.lat]) : [0, 0];
  const { marks, boxes } = symbolsAt(symbolsIn(landOf(of.ref), material), sight);
  const seatBox = point ? [rectangle(seatX, seatY, 2 * seatRadius + 4, 2 * seatRadius + 4)] : [];
  const taken = [...furniture(sight), ...boxes, ...seatBox];
  const { names, numbers } = named(rows.length > 0 ? rows : partsOf(of.ref), sight, material, taken);
  const blocked = [...taken, ...names.map(({ box }) => box), ...numbers.map((mark) => numberBox(mark))];
  const neighbours = unitsOf("commune").filter(({ ref }) => !sameUnit(ref, of.ref));
  const map: AtlasMap = {
    ...size,
    perUnit: unitMm,
    framed: "",
    shapes: shapesOf(of, sight, material),
    names: [
      ...names.map(({ name }) => name),
      ...namesIn([{ kind: "neighbour", units: neighbours, size: letters.neighbour }], sight, material, blocked),
    ],
    bar: barOf(sight),
    numbers,
    symbols: marks,
    seat: point ? outlinePath("circle", seatRadius, seatX, seatY) : "",
    north: northOf(size),
    denominator: denominatorOf(sight),
  };
  return translated(map, language, material);
}
