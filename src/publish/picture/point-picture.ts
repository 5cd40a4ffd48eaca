/** A thing whose point a source gives, in its commune. */
import { unitBounds } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { partsOf } from "../../domain/lineage";
import { sameUnit } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import {
  boundaryShapes, innerShapes, landShape, outsideShape, provinceShape, stateBorderShapes, waterAndRoadShapes,
  type PictureGround,
} from "./ground"; // prettier-ignore
import { markBox, markShapes, type MarkedPoint } from "./marks";
import { namesIn, type NamedGroup } from "./names";
import type { MapPicture, PictureSize } from "./picture";
import { barBox, barOf, sightOf } from "./sight";

const air = 0.14;

/** `commune`: that the point lies in, or, of a rough point, that its source names. */
export function pointPicture(point: MarkedPoint, commune: Unit, ground: PictureGround, size: PictureSize): MapPicture {
  const { geography } = ground;
  const { lon, lat } = point;
  const sight = sightOf([unitBounds(geography, commune.ref), [lon, lat, lon, lat]], size, air);
  const land = landOf(commune.ref);
  const bar = barOf(sight);
  const groups: NamedGroup[] = [
    { kind: "own", units: [commune], size: 13 },
    { kind: "part", units: partsOf(commune.ref), size: 10.5 },
    { kind: "neighbour", units: unitsOf("commune").filter(({ ref }) => !sameUnit(ref, commune.ref)), size: 10.5 },
  ];
  return {
    ...size,
    shapes: [
      outsideShape(sight),
      ...provinceShape(geography, sight),
      ...landShape("whole", geography, land, sight),
      ...waterAndRoadShapes(ground, sight),
      ...stateBorderShapes(ground, sight),
      ...innerShapes(geography, land, sight),
      ...boundaryShapes(geography, "commune", land, sight),
      ...markShapes(point, sight),
    ],
    names: namesIn(groups, sight, ground, [barBox(size, bar), markBox(point, sight)]),
    bar,
  };
}
