/** Which of the pale tints each former district has. */
import { neighbors } from "topojson-client";
import type { Geography } from "../domain/geography";
import { memoize } from "../domain/memoize";
import { colorIndexes, unitNeighbours } from "./neighbour-colours";
import { districtTints } from "./tints";

/** One of `districtTints` by the code of a former district, unlike those of its neighbours. */
export const districtColours = memoize(({ topology }: Geography): ReadonlyMap<string, string> => {
  const { geometries } = topology.objects.former_communes;
  const districts = geometries.map(({ properties }) => properties.district);
  const indexes = colorIndexes(unitNeighbours(districts, neighbors(geometries)), districtTints.length);
  return new Map([...indexes].map(([code, index]) => [code, districtTints[index] ?? districtTints[0]]));
});
