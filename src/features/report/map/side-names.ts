/** Names of the countries and provinces next to the province, on what of their land a map shows. */
import { formerCommuneAt } from "../../../domain/points-in-units";
import { sideOf } from "../../../domain/side";
import type { NameWanted } from "./placed-names";
import type { ReportDrawing } from "./report-picture";

/** The frame is looked at in so many places each way. */
const [across, down] = [9, 7];
const size = 12;

/** Each once, in the middle of the places found to be its own; that of the places which lies nearest to it. */
export function sideNames({ frame, geography, base, language }: ReportDrawing): NameWanted[] {
  const found = new Map<string, [x: number, y: number][]>();
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const [x, y] = [((column + 0.5) / across) * frame.width, ((row + 0.5) / down) * frame.height];
      const [lon, lat] = frame.unproject(x, y);
      const side = formerCommuneAt({ lon, lat }, geography) ? null : sideOf({ lon, lat }, base, geography);
      if (side) found.set(side[language], [...(found.get(side[language]) ?? []), [x, y]]);
    }
  return [...found].map(([name, places]) => {
    const middle = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / places.length);
    const away = ([x, y]: [number, number]): number => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0));
    const [x, y] = places.toSorted((a, b) => away(a) - away(b))[0] ?? [0, 0];
    return { text: name.toLocaleUpperCase(language), x, y, clear: 0, size };
  });
}
