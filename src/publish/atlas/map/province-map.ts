/** The whole province in one era, each unit's name in its own land; where there is no room for it a number, told beside the map. */
import type { Bounds } from "../../../domain/bounds";
import { unitBounds } from "../../../domain/geography";
import { sameUnit, type Era, type Language } from "../../../domain/unit";
import { province, unitsOf, type Unit } from "../../../domain/units";
import type { LineKind } from "../../../map/unit-features";
import type { Rectangle } from "../../../map/labels/land-grid";
import { widthOf } from "../../../map/labels/writings";
import type { SiteMaterial } from "../../material";
import { namesIn, unitNamesIn, type NamedGroup, type PlacedUnitName } from "../../picture/names";
import type { PictureName, Sight } from "../../picture/picture";
import { borderShapes, groundShapes, lineShapes, riverShapes, type AtlasShape } from "./shapes";
import { barOf, sightOf } from "../../picture/sight";
import { denominatorOf, fineUnitMm as perUnit, furniture, northOf, numberBox, numberMarks, pictureSize, scaleOf, translated, type AtlasMap } from "./atlas-map"; // prettier-ignore

interface Drawn {
  lines: readonly LineKind[];
  /** All that are named; districts where there is room after all others. */
  units: readonly Unit[];
  /** Sizes of their letters, in units of the picture, from the one that is tried first. */
  sizes: readonly number[];
}

const drawn: Record<Era, Drawn> = {
  before: {
    lines: ["former-commune", "commune", "district-commune", "district", "province"],
    units: unitsOf("former-commune"),
    sizes: [20, 18],
  },
  after: { lines: ["commune", "district-commune", "province"], units: unitsOf("commune"), sizes: [25, 21, 18] },
};

/** Mm, of the map of a page and of the inset on it. */
export const provinceMapSize = { width: 188, height: 236 } as const;
export const insetSize = { width: 62, height: 62 } as const;
/** The inset stands in the lower left corner, so far from the edges. */
export const insetEdge = { left: 3, bottom: 14 } as const;

const unnamed = (units: readonly Unit[], names: readonly PlacedUnitName[]): Unit[] =>
  units.filter(({ ref }) => !names.some((each) => sameUnit(each.ref, ref)));

function placed(
  { units, sizes }: Drawn,
  sight: Sight,
  material: SiteMaterial,
  taken: readonly Rectangle[],
): PlacedUnitName[] {
  const found: PlacedUnitName[] = [];
  for (const size of sizes) {
    const group: NamedGroup = { kind: "neighbour", units: unnamed(units, found), size, fixed: true };
    found.push(...unitNamesIn(group, sight, material, [...taken, ...found.map(({ box }) => box)]));
  }
  return found;
}

const shapesOf = (era: Era, sight: Sight, { geography, base }: SiteMaterial): AtlasShape[] => [
  ...groundShapes(geography, sight),
  ...riverShapes(base, sight),
  ...borderShapes(base, sight),
  ...lineShapes(geography, drawn[era].lines, sight),
];

interface Shown {
  /** What of it is seen: a page of its own, or an inset; the whole province by default. */
  bounds?: Bounds;
  /** Has neither bar nor arrow, and no names of what lies around. */
  inset?: true;
  /** Of the units that have numbers elsewhere. */
  numberOf?: ReadonlyMap<string, number>;
  /** What an inset shows: framed, and nothing is named in it. */
  framed?: Bounds;
  /** The inset lies on this map. */
  corner?: true;
}

const cornerOf = ({ height }: Sight): Rectangle => ({
  left: 0,
  right: (insetEdge.left + insetSize.width + 2) / perUnit,
  top: height - (insetEdge.bottom + insetSize.height + 2) / perUnit,
  bottom: height,
});

function frameOf([west, south, east, north]: Bounds, { project }: Sight): Rectangle {
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return { left: left - 4, top: top - 4, right: right + 4, bottom: bottom + 4 };
}

const inside = ({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Of the letters of these names, em, as picture.css has it. */
const spacing = 0.2;

/** Names of what lies around: placed as on a picture of larger units, in which letters have their usual size. */
function sides(bounds: Bounds, air: number, material: SiteMaterial, taken: readonly Rectangle[]): PictureName[] {
  const times = scaleOf(perUnit);
  const { width, height } = pictureSize(provinceMapSize.width, provinceMapSize.height);
  const coarse = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
    left: left / times, top: top / times, right: right / times, bottom: bottom / times,
  });
  const names = namesIn([], sightOf([bounds], { width, height }, air), material, taken.map(coarse));
  return names.map(({ x, y, size, ...name }) => ({ ...name, x: x * times, y: y * times, size: size * times }));
} // prettier-ignore

/** A name across the state border is moved down or up until it lies on one side. */
function offBorder(name: PictureName, { base }: SiteMaterial, { project }: Sight): PictureName {
  const [halfWidth, halfHeight] = [widthOf(name.lines[0] ?? "", spacing) * name.size * 0.5, name.size * 0.8];
  const points = base.state_border.features.flatMap(({ geometry }) => geometry.type === "LineString" ? [geometry.coordinates] : geometry.type === "MultiLineString" ? geometry.coordinates : []).flat().map(project);
  const crossed = (y: number): boolean => points.some(([px, py]) => Math.abs(px - name.x) < halfWidth && Math.abs(py - y) < halfHeight);
  const y = [0, 1, -1, 2, -2].map((step) => name.y + step * name.size).find((each) => !crossed(each)) ?? name.y;
  return { ...name, y };
} // prettier-ignore

export function provinceMap(era: Era, language: Language, material: SiteMaterial, shown: Shown): AtlasMap {
  const { geography } = material;
  const { bounds = unitBounds(geography, province.ref), inset, numberOf } = shown;
  const { width, height } = inset ? insetSize : provinceMapSize;
  const size = pictureSize(width, height, perUnit);
  const air = inset ? 0.06 : 0.015;
  const sight = sightOf([bounds], size, air);
  const framed = shown.framed ? frameOf(shown.framed, sight) : null;
  const taken = [
    ...(inset ? [] : furniture(sight, perUnit)),
    ...(framed ? [framed] : []),
    ...(shown.corner ? [cornerOf(sight)] : []),
  ];
  const hidden = [...(framed ? [framed] : []), ...(shown.bounds && !inset ? furniture(sight, perUnit) : [])];
  const within = { left: 0, top: 0, right: size.width, bottom: size.height };
  const numbered = (names: readonly PlacedUnitName[]) =>
    numberMarks(unnamed(drawn[era].units, names), sight, geography, numberOf)
      .filter(({ x, y }) => inside(within, x, y) && !hidden.some((box) => inside(box, x, y)));
  const numberBoxes = numbered(placed(drawn[era], sight, material, taken)).map((mark) => numberBox(mark, perUnit));
  const names = placed(drawn[era], sight, material, [...taken, ...numberBoxes]);
  const numbers = numbered(names);
  const blocked = [...taken, ...numbers.map((mark) => numberBox(mark, perUnit)), ...names.map(({ box }) => box)];
  const districts: NamedGroup = { kind: "own", units: unitsOf("district"), size: 21, fixed: true };
  const above = era === "before" && !inset ? unitNamesIn(districts, sight, material, blocked) : [];
  const map: AtlasMap = {
    ...size,
    perUnit,
    shapes: shapesOf(era, sight, material),
    names: [
      ...names.map(({ name }) => name),
      ...above.map(({ name }) => name),
      ...(inset ? [] : sides(bounds, air, material, [...blocked, ...above.map(({ box }) => box)]).map((name) => offBorder(name, material, sight))),
    ],
    bar: inset ? null : barOf(sight),
    numbers,
    symbols: [],
    seat: "",
    north: northOf(size, perUnit),
    framed: framed ? `M${framed.left} ${framed.top}H${framed.right}V${framed.bottom}H${framed.left}z` : "",
    denominator: denominatorOf(sight, perUnit),
  };
  return translated(map, language, material);
} // prettier-ignore
