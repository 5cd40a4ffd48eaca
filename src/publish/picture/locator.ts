/** Where something lies in the province, small. */
import { unitBounds } from "../../domain/geography";
import type { Land } from "../../domain/land";
import { province } from "../../domain/units";
import { boundaryShapes, landShape, provinceShape, type PictureGround } from "./ground";
import { markShapes } from "./marks";
import type { Picture, PictureSize } from "./picture";
import type { MarkedPoint } from "./marks";
import { sightOf } from "./sight";

/** The province with its communes, a land in it, and a point where one is known. */
export function locatorPicture(
  land: Land,
  { geography }: Pick<PictureGround, "geography">,
  size: PictureSize,
  point: MarkedPoint | null = null,
): Picture {
  const sight = sightOf([unitBounds(geography, province.ref)], size, 0.02);
  return {
    ...size,
    shapes: [
      ...provinceShape(geography, sight),
      ...landShape("land", geography, land, sight),
      ...boundaryShapes(geography, ["commune", "district-commune"], sight),
      ...landShape("land-line", geography, land, sight),
      ...boundaryShapes(geography, ["province"], sight),
      ...(point ? markShapes(point, sight) : []),
    ],
    names: [],
    bar: null,
  };
}
