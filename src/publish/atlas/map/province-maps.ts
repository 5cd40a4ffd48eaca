/** The maps of the province: of both eras, and of the former one its two crowded parts on pages of their own. */
import { boundsAround, type Bounds } from "../../../domain/bounds";
import { unitBounds } from "../../../domain/geography";
import { partsOf } from "../../../domain/lineage";
import type { Language } from "../../../domain/unit";
import { unitsOf, type Unit } from "../../../domain/units";
import type { SiteMaterial } from "../../material";
import type { Atlas } from "../atlas";
import { provinceMap } from "./province-map";

/** Codes of the districts that are seen whole on a page. */
const north = ["095", "097", "098", "099"];
const south = ["094", "100", "101", "102"];

const districts = (codes: readonly string[]): Unit[] =>
  unitsOf("district").filter(({ ref }) => codes.includes(ref.code));

const wardsOfCity = (): Unit[] =>
  unitsOf("district")
    .filter(({ type }) => type === "thành phố")
    .flatMap(({ ref }) => partsOf(ref))
    .filter(({ type }) => type === "phường");

/** `numberOf`: by the keys of former communes. */
export function provinceMaps(
  language: Language,
  material: SiteMaterial,
  numberOf: ReadonlyMap<string, number>,
): Pick<Atlas, "maps" | "inset"> {
  const around = (units: readonly Unit[]): Bounds => boundsAround(units.map(({ ref }) => unitBounds(material.geography, ref)));
  const framed = around(wardsOfCity());
  const before = (shown: Parameters<typeof provinceMap>[3]) => provinceMap("before", language, material, { numberOf, ...shown });
  return {
    maps: {
      before: before({ framed, corner: true }),
      north: before({ bounds: around(districts(north)) }),
      south: before({ bounds: around(districts(south)), framed }),
      after: provinceMap("after", language, material, {}),
    },
    inset: before({ bounds: framed, inset: true }),
  };
} // prettier-ignore
