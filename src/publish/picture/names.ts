/** The names in a picture: each unit's in what is seen of its own land by all of its letters, or not at all. */
import type { Feature, Point } from "geojson";
import type { RegionLabelProperties } from "../../../geo/types";
import { unitGeometry } from "../../domain/geography";
import { toPixels } from "../../domain/mercator";
import type { Language, UnitRef } from "../../domain/unit";
import { province, type Unit } from "../../domain/units";
import { placeNames, sideNames } from "../../features/report";
import type { Rectangle } from "../../map/labels/land-grid";
import { placeLabels } from "../../map/labels/place-labels";
import { namedUnits } from "../../map/labels/unit-names";
import { writingsOf } from "../../map/labels/writings";
import type { PictureGround } from "./ground";
import type { NameKind, MapPicture, PictureName, Sight } from "./picture";

/** Of units that have one look; the first come first. */
export interface NamedGroup {
  kind: Extract<NameKind, "own" | "part" | "neighbour">;
  units: readonly Unit[];
  size: number;
  /** Smaller sizes than `size` are not tried, for a picture of fine units. */
  fixed?: true;
}

interface Placed {
  name: PictureName;
  box: Rectangle;
}

/** The name of a unit, where it found room. */
export interface PlacedUnitName extends Placed {
  ref: UnitRef;
}

/** `by` in units of the picture. */
const moved = ({ left, top, right, bottom }: Rectangle, [dx, dy]: readonly [number, number]): Rectangle => ({
  left: left + dx,
  top: top + dy,
  right: right + dx,
  bottom: bottom + dy,
});

const written = (kind: NameKind, { text, size }: { text: string; size: number }, box: Rectangle): Placed => ({
  name: {
    kind,
    lines: text.split("\n"),
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    size,
  },
  box,
});

/** How far the picture's corner is from that of the world at its zoom. */
function offset({ project, zoom }: Sight, { geography }: PictureGround): readonly [number, number] {
  const [lon, lat] = unitGeometry(geography, province.ref).label;
  const [world, [x, y]] = [toPixels(lon, lat, zoom), project([lon, lat])];
  return [world.x - x, world.y - y];
}

/** Of those units of a group whose names find room. `taken`: what no name may cover, in units of the picture. */
export function unitNamesIn(
  group: NamedGroup,
  sight: Sight,
  ground: PictureGround,
  taken: readonly Rectangle[],
): PlacedUnitName[] {
  const [dx, dy] = offset(sight, ground);
  const window = { left: 2, top: 2, right: sight.width - 2, bottom: sight.height - 2 };
  const placed = placeLabels(
    namedUnits(ground.geography, group.units),
    ({ lines }) => writingsOf(lines, group.size).filter(({ size }) => !group.fixed || size === group.size),
    { zoom: sight.zoom, free: moved(window, [dx, dy]), taken: taken.map((box) => moved(box, [dx, dy])) },
  ); // prettier-ignore
  return placed.map(({ unit, writing, box }) => ({
    ...written(group.kind, writing, moved(box, [-dx, -dy])),
    ref: unit.ref,
  }));
}

/**
 * The same picture with the names of countries and provinces in another language. Where they stand is found once: that costs more than all else of
 * a picture.
 */
export function inLanguage(picture: MapPicture, language: Language, { base }: PictureGround): MapPicture {
  const labels = (base.region_labels.features as Feature<Point, RegionLabelProperties>[]).map(
    ({ properties }) => properties,
  );
  const said = (line: string): string => {
    const label = labels.find(({ name_vi }) => name_vi.toLocaleUpperCase("vi") === line);
    return language === "en" && label ? label.name_en.toLocaleUpperCase("en") : line;
  };
  const names = picture.names.map((name) => (name.kind === "side" ? { ...name, lines: name.lines.map(said) } : name));
  return { ...picture, names };
}

/** `taken`: what no name may cover, in units of the picture. Countries and provinces around come last, in Vietnamese. */
export function namesIn(
  groups: readonly NamedGroup[],
  sight: Sight,
  ground: PictureGround,
  taken: readonly Rectangle[],
): PictureName[] {
  const found: Placed[] = [];
  const blocked = (): Rectangle[] => [...taken, ...found.map(({ box }) => box)];
  for (const group of groups) found.push(...unitNamesIn(group, sight, ground, blocked()));
  const sides = placeNames(sideNames({ ...ground, frame: sight, language: "vi" }), blocked(), sight);
  return [...found.map(({ name }) => name), ...sides.map((side) => written("side", side, side.box).name)];
}
