/** A unit among its neighbours, with what it is made of. */
import { unitBounds } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { becameOf, partsOf } from "../../domain/lineage";
import { sameUnit } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import {
  boundaryShapes, innerShapes, landShape, outsideShape, provinceShape, stateBorderShapes, waterAndRoadShapes,
  type PictureGround,
} from "./ground"; // prettier-ignore
import { barBox, barOf, sightOf } from "./sight";
import { namesIn, type NamedGroup } from "./names";
import type { MapPicture, PictureSize, Sight } from "./picture";

/** Share of the picture that stays free around the unit, on every side: of a small one, enough for its neighbours' names. */
const air = 0.16;
/** Of a district less, since it has more names inside. */
const airOfDistrict = 0.05;
/** Sizes of letters in units of the picture. */
const letters = { own: 13, part: 11.5, partOfDistrict: 9.5, neighbour: 10.5 } as const;

/** What the picture shows whole: a former commune is seen in what it is now a part of. */
function wholeOf(of: Unit): Unit {
  return (of.ref.level === "former-commune" && becameOf(of.ref)[0]) || of;
}

const others = (units: readonly Unit[], ...those: readonly Unit[]): Unit[] =>
  units.filter(({ ref }) => !those.some((each) => sameUnit(each.ref, ref)));

function groupsOf(of: Unit, whole: Unit): NamedGroup[] {
  const parts = partsOf(whole.ref);
  const own: NamedGroup = { kind: "own", units: [of], size: letters.own };
  return [
    ...(of === whole ? [] : [own]),
    {
      kind: "part",
      units: others(parts, of),
      size: of.ref.level === "district" ? letters.partOfDistrict : letters.part,
    },
    { kind: "neighbour", units: others(unitsOf(whole.ref.level), whole), size: letters.neighbour },
  ];
}

function shapesOf(of: Unit, whole: Unit, sight: Sight, ground: PictureGround): MapPicture["shapes"] {
  const { geography } = ground;
  const land = landOf(of.ref);
  return [
    outsideShape(sight),
    ...provinceShape(geography, sight),
    ...(of === whole ? [] : landShape("whole", geography, landOf(whole.ref), sight)),
    ...landShape("land", geography, land, sight),
    ...waterAndRoadShapes(ground, sight),
    ...stateBorderShapes(ground, sight),
    ...innerShapes(geography, landOf(whole.ref), sight),
    ...boundaryShapes(geography, of.ref.level === "district" ? "district" : "commune", land, sight),
  ];
}

/** Of a commune or a district its former communes inside, of a former commune the commune that it is now a part of. */
export function unitPicture(of: Unit, ground: PictureGround, size: PictureSize): MapPicture {
  const whole = wholeOf(of);
  const sight = sightOf(
    [unitBounds(ground.geography, whole.ref)],
    size,
    of.ref.level === "district" ? airOfDistrict : air,
  );
  const bar = barOf(sight);
  return {
    ...size,
    shapes: shapesOf(of, whole, sight, ground),
    names: namesIn(groupsOf(of, whole), sight, ground, [barBox(size, bar)]),
    bar,
  };
}
