/** Names of the countries and provinces next to the province, on what of their land a map shows. */
import { formerCommuneAt } from "../../../domain/points-in-units";
import { sideOf } from "../../../domain/side";
import { widthOf } from "../../../map/labels/writings";
import type { NameWanted } from "./placed-names";
import type { Frame } from "../../map";
import type { ReportDrawing } from "./report-picture";

type Sides = Pick<ReportDrawing, "geography" | "base" | "language"> & { frame: Frame };

/** The frame is looked at in so many places each way. */
const [across, down] = [9, 7];
const size = 12;

/** Parts of a name's half width at which it is looked at. */
const along = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
/** The letters of these names stand apart. */
const spaced = 1.3;

/** Each once, as near to the middle of what is seen of its land as all of it stands in that land; left out where it nowhere does. */
export function sideNames({ frame, geography, base, language }: Sides): NameWanted[] {
  const sideAt = (x: number, y: number): string | null => {
    const [lon, lat] = frame.unproject(x, y);
    return formerCommuneAt({ lon, lat }, geography)
      ? null
      : (sideOf({ lon, lat }, base, geography)?.[language] ?? null);
  };
  const found = new Map<string, [x: number, y: number][]>();
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const [x, y] = [((column + 0.5) / across) * frame.width, ((row + 0.5) / down) * frame.height];
      const side = sideAt(x, y);
      if (side) found.set(side, [...(found.get(side) ?? []), [x, y]]);
    }
  return [...found].flatMap(([name, places]) => {
    const text = name.toLocaleUpperCase(language);
    const [dx, dy] = [(widthOf(text) * size * spaced) / 2, size / 2];
    const inside = ([x, y]: [number, number]): boolean =>
      along.every((part) => [-dy, 0, dy].every((low) => sideAt(x + part * dx, y + low) === name));
    const middle = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / places.length);
    const away = ([x, y]: [number, number]): number => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0));
    const [x, y] = places.toSorted((a, b) => away(a) - away(b)).find(inside) ?? [];
    return x === undefined || y === undefined ? [] : [{ text, x, y, clear: 0, size }];
  });
}
