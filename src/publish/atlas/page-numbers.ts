/** Which page of the atlas is where. */
import { sameUnit, type UnitRef } from "../../domain/unit";
import { unitsOf } from "../../domain/units";

/** Pages before those of the communes, in their order. */
export const frontPages = [
  "cover",
  "contents",
  "key",
  "districts",
  "before",
  "north",
  "south",
  "after",
  "communes",
] as const;
/** Those that are a map of the province or of a part of it. */
export const mapPages = ["before", "north", "south", "after"] as const;
export type MapPage = (typeof mapPages)[number];
export type FrontPage = (typeof frontPages)[number];

export const pageOfFront = (page: FrontPage): number => frontPages.indexOf(page) + 1;

/** One page each, in Vietnamese alphabetical order. Throws for a unit that is none of the 45. */
export function pageOfCommune(ref: UnitRef): number {
  const at = unitsOf("commune").findIndex((each) => sameUnit(each.ref, ref));
  if (at < 0) throw new Error(`No page of ${ref.level}:${ref.code}`);
  return frontPages.length + 1 + at;
}

/** Of the first page after those of the communes. */
export const firstBackPage = (): number => frontPages.length + unitsOf("commune").length + 1;

/** Of its element. */
export const pageElement = (page: number): string => `trang-${page}`;
