/** Web Mercator into the coordinates of an SVG picture, and geometries as path data. */
import type { Geometry, Position } from "geojson";
import type { Bounds } from "../../domain/bounds";
import { bearingTo } from "../../domain/distance";
import { fromPixels, toPixels } from "../../domain/mercator";

export type Project = (position: Position) => [x: number, y: number];

export interface Frame {
  width: number;
  height: number;
  /** At which the drawn map shows as much on as many px. */
  zoom: number;
  project: Project;
  /** The inverse: longitude and latitude. */
  unproject: (x: number, y: number) => [lon: number, lat: number];
}

/** Fits bounds into a picture `width` units wide with a margin on all sides. */
export function frame([west, south, east, north]: Bounds, width: number, margin: number): Frame {
  const upperLeft = toPixels(west, north, 0);
  const lowerRight = toPixels(east, south, 0);
  const scale = (width - 2 * margin) / (lowerRight.x - upperLeft.x);
  const height = (lowerRight.y - upperLeft.y) * scale + 2 * margin;
  const project: Project = ([lon = 0, lat = 0]) => {
    const { x, y } = toPixels(lon, lat, 0);
    return [(x - upperLeft.x) * scale + margin, (y - upperLeft.y) * scale + margin];
  };
  const unproject: Frame["unproject"] = (x, y) =>
    fromPixels((x - margin) / scale + upperLeft.x, (y - margin) / scale + upperLeft.y, 0);
  return { width, height, zoom: Math.log2(scale), project, unproject };
}

/** Units of the picture to a kilometre, from west to east in the middle. */
export function unitsPerKm({ width, height, unproject }: Frame): number {
  const [west, east] = [0.4, 0.6].map((share) => unproject(share * width, height / 2));
  if (!west || !east) return 0;
  const { km } = bearingTo({ lon: west[0], lat: west[1] }, { lon: east[0], lat: east[1] });
  return (0.2 * width) / km;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** `M x y L …` of a line of positions; positions that fall on the one before at a tenth of a unit are left out. */
function linePath(line: Position[], project: Project): string {
  const points = line.map((position) => project(position).map(rounded).join(" "));
  return `M${points.filter((point, i) => point !== points[i - 1]).join("L")}`;
}

/** Path data of polygons and lines; "" for any other geometry. */
export function svgPath(geometry: Geometry, project: Project): string {
  const ring = (positions: Position[]) => `${linePath(positions, project)}Z`;
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map(ring).join("");
    case "MultiPolygon":
      return geometry.coordinates.flat().map(ring).join("");
    case "LineString":
      return linePath(geometry.coordinates, project);
    case "MultiLineString":
      return geometry.coordinates.map((line) => linePath(line, project)).join("");
    default:
      return "";
  }
}

const positionsOf = (geometry: Geometry): Position[] => {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "LineString") return geometry.coordinates;
  return geometry.type === "MultiLineString" ? geometry.coordinates.flat() : [];
};

/** Whether a vertex of a point or line lies in the picture. */
export const inFrame = (geometry: Geometry, { project, width, height }: Frame): boolean =>
  positionsOf(geometry).some((position) => {
    const [x, y] = project(position);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
