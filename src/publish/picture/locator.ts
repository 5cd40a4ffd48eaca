/** Where something lies in the province, small. */
import { unitBounds } from "../../domain/geography";
import type { Land } from "../../domain/land";
import { province } from "../../domain/units";
import { boundaryShapes, landShape, provinceShape, type PictureGround } from "./ground";
import type { MapPicture, PictureSize } from "./picture";
import { sightOf } from "./sight";

/** The province and a land in it; `detailed`: with the lines between communes. */
export function locatorPicture(
  land: Land,
  { geography }: Pick<PictureGround, "geography">,
  size: PictureSize,
  detailed = false,
): MapPicture {
  const sight = sightOf([unitBounds(geography, province.ref)], size, 0.02);
  return {
    ...size,
    shapes: [
      ...provinceShape(geography, sight),
      ...(detailed ? boundaryShapes(geography, "commune", land, sight) : []),
      ...landShape("land", geography, land, sight),
    ],
    names: [],
    bar: null,
  };
}
