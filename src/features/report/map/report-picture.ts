/** The map of the report as plain data: boundaries of both eras, rivers, roads, what has a point, names, rings, the place. */
import { bboxClip } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, MultiLineString } from "geojson";
import type { RiverProperties } from "../../../../geo/types";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { ringAround } from "../../../domain/around";
import { landOutline, outline, type Geography } from "../../../domain/geography";
import type { Land } from "../../../domain/land";
import type { Language } from "../../../domain/unit";
import type { BaseFeatures } from "../../../map/base";
import type { Rectangle } from "../../../map/labels/land-grid";
import { placedFeatures, type PlacedFeature } from "../../../map/placed-features";
import { placeMark } from "../../../map/place-mark";
import { symbolMark } from "../../../map/symbols";
import { boundaryFeatures, type LineKind } from "../../../map/unit-features";
import { pointLayers, type Themes } from "../../../themes";
import { svgPath } from "../../map";
import type { PaperFrame } from "./paper-frame";

/** What the map is drawn from. */
export interface ReportDrawing {
  frame: PaperFrame;
  /** The point that is marked; null for land without one. */
  at: Geographic | null;
  /** Tinted. */
  land: Land;
  /** Circles around the point, km. */
  rings: readonly number[];
  language: Language;
  geography: Geography;
  base: BaseFeatures;
  themes: Themes;
  /** Where nothing is named: the bar of the scale, the arrow. */
  taken: readonly Rectangle[];
}

const provinceRef = { level: "province", code: "11" } as const;

export type BaseLines = Feature<LineString | MultiLineString>;

/** What of lines lies in the frame: a picture of the whole province would be many times as large. */
const clipped = (lines: readonly BaseLines[], { bounds }: PaperFrame): BaseLines[] =>
  lines
    .map((line) => bboxClip(line, bounds) as BaseLines)
    .filter(({ geometry: { coordinates } }) => coordinates.length > 0);

export const linesOfBase = (of: FeatureCollection, frame: PaperFrame): BaseLines[] =>
  clipped(of.features as BaseLines[], frame);

function pathsOf(lines: readonly BaseLines[], { project }: PaperFrame): string {
  return lines.map(({ geometry }) => svgPath(geometry, project)).join("");
}

/** Those with a point of their own in the frame, at that very point: what is known by its unit only is not drawn. */
export const featuresInFrame = ({
  geography,
  themes,
  frame,
}: Pick<ReportDrawing, "geography" | "themes" | "frame">): PlacedFeature[] =>
  pointLayers
    .flatMap((layer) => placedFeatures(geography, layer, themes))
    .filter(({ lon, lat, precision }) => {
      const [west, south, east, north] = frame.bounds;
      return precision !== "unit" && lon >= west && lon <= east && lat >= south && lat <= north;
    });

/** Those whose mark is seen: not under the mark of the place. */
export function marksInFrame(drawing: Pick<ReportDrawing, "at" | "geography" | "themes" | "frame">): PlacedFeature[] {
  const { at, frame } = drawing;
  const place = at && frame.project([at.lon, at.lat]);
  return featuresInFrame(drawing).filter(({ lon, lat }) => {
    const [x, y] = frame.project([lon, lat]);
    return !place || Math.hypot(x - place[0], y - place[1]) > placeMark.ring;
  });
}

/** A broken outline says that the point is approximate. */
function markOfFeature({ symbol, precision, lon, lat, key }: PlacedFeature, { project }: PaperFrame) {
  const [x, y] = project([lon, lat]);
  return { key, ...symbolMark({ ...symbol, exact: precision === "site" }, x, y) };
}

/** Of a river of order 1, and for each order more; of the picture. */
const riverWidth = (order: number): number => 0.5 + 0.6 * order;

export function reportPicture(drawing: ReportDrawing) {
  const { at, base, frame, geography, land, rings } = drawing;
  const { project } = frame;
  const boundaries = boundaryFeatures(geography).features.map(
    ({ geometry, properties: { kind } }): { kind: LineKind; path: string } => ({
      kind,
      path: pathsOf(clipped([{ type: "Feature", geometry, properties: {} }], frame), frame),
    }),
  );
  const shape = landOutline(geography, land);
  const rivers = linesOfBase(base.rivers, frame).map((river) => ({
    path: svgPath(river.geometry, project),
    width: riverWidth((river.properties as RiverProperties).strahler),
  }));
  return {
    province: svgPath(outline(geography, provinceRef), project),
    land: shape ? svgPath(shape, project) : "",
    rivers,
    roads: pathsOf(linesOfBase(base.roads, frame), frame),
    stateBorder: pathsOf(linesOfBase(base.state_border, frame), frame),
    boundaries: boundaries.filter(({ path }) => path !== ""),
    rings: at
      ? rings.map((km) => ({ km, path: svgPath({ type: "LineString", coordinates: ringAround(at, km) }, project) }))
      : [],
    marks: marksInFrame(drawing).map((placed) => markOfFeature(placed, frame)),
    place: at && project([at.lon, at.lat]),
  };
}
