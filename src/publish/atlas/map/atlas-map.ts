/** A map of the atlas as plain data: a picture of a size on paper, with numbers for names that found no room, marks and a north arrow. */
import { unitGeometry } from "../../../domain/geography";
import { formatNumber } from "../../../domain/format";
import type { Language } from "../../../domain/unit";
import type { Unit } from "../../../domain/units";
import { unitsPerKm } from "../../../features/map";
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import type { SymbolMark } from "../../../map/symbols";
import { inLanguage, type MapPicture, type PictureSize } from "../../picture";
import { barOf } from "../../picture/sight";
import type { Sight } from "../../picture/picture";
import type { SiteMaterial } from "../../material";
import type { AtlasShape } from "./shapes";

/** On paper, of one unit of a picture: the smallest letters, of 9 units, are then 7.65 points high. */
export const unitMm = 0.3;
/** Of a picture of the province, whose names fill their lands: letters of 18 units are 7.65 points high. */
export const fineUnitMm = 0.15;

/** Mm on paper as the size of a picture. */
export const pictureSize = (widthMm: number, heightMm: number, perUnit = unitMm): PictureSize => ({
  width: Math.round(widthMm / perUnit),
  height: Math.round(heightMm / perUnit),
});

/** Stands for a name that finds no room, at the label point of its land. */
export interface NumberMark {
  unit: Unit;
  number: number;
  x: number;
  y: number;
}

export interface AtlasMap extends Omit<MapPicture, "shapes"> {
  shapes: readonly AtlasShape[];
  /** Mm on paper to a unit of the picture. */
  perUnit: number;
  numbers: readonly NumberMark[];
  symbols: readonly SymbolMark[];
  /** Where the seat of the unit is known to be, as path data; "" where it is not. */
  seat: string;
  north: readonly [x: number, y: number];
  /** The land of an inset, framed, as path data; "" for none. */
  framed: string;
  /** 1 : so many, to three digits. */
  denominator: number;
}

/** Sizes of bar, arrow and numbers are in units of 0.3 mm. */
export const scaleOf = (perUnit: number): number => unitMm / perUnit;

export const northOf = ({ width }: PictureSize, perUnit = unitMm): AtlasMap["north"] => [
  width - 14 * scaleOf(perUnit),
  22 * scaleOf(perUnit),
];

/** Where nothing is named: bar and arrow. */
export function furniture(sight: Sight, perUnit = unitMm): Rectangle[] {
  const times = scaleOf(perUnit);
  const bar = barOf(sight);
  const [x, y] = northOf(sight, perUnit);
  return [
    { left: 0, right: 14 * times + (bar?.length ?? 0), top: sight.height - 32 * times, bottom: sight.height },
    rectangle(x, y, 26 * times, 44 * times),
  ];
}

export function denominatorOf(sight: Sight, perUnit = unitMm): number {
  const exact = 1e6 / (unitsPerKm(sight) * perUnit);
  const step = 10 ** (Math.floor(Math.log10(exact)) - 2);
  return Math.round(exact / step) * step;
}

export const scaleText = (denominator: number, language: Language): string =>
  `1 : ${formatNumber(denominator, language, 0)}`;

export const numberSize = 9;
export const numberBox = ({ number, x, y }: NumberMark, perUnit = unitMm): Rectangle =>
  rectangle(x, y, (4 + 5.5 * String(number).length) * scaleOf(perUnit), 10 * scaleOf(perUnit));

/** `numberOf`: by the keys of units; where it says nothing, they are numbered from 1 on. */
export const numberMarks = (
  units: readonly Unit[],
  { project }: Sight,
  geography: Parameters<typeof unitGeometry>[0],
  numberOf: ReadonlyMap<string, number> = new Map(),
): NumberMark[] =>
  units.map((unit, at) => {
    const [x, y] = project(unitGeometry(geography, unit.ref).label);
    return { unit, number: numberOf.get(unit.key) ?? at + 1, x, y };
  });

/** The same map with the names of what lies around in another language. */
export function translated(map: AtlasMap, language: Language, material: SiteMaterial): AtlasMap {
  const { names } = inLanguage({ ...map, shapes: [] }, language, material);
  return { ...map, names };
}
