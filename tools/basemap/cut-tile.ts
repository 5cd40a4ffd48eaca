/** Makes the map's tile of one of the archive: fewer layers, fewer properties, no name beyond the province. */
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { fromVectorTileJs } from "@maplibre/vt-pbf";
import { PbfReader } from "pbf";
import { isKept, keptLayers, writtenName, writtenRef } from "./kept";
import { withinProvince, type ProvinceTile } from "./province-tiles";

type Lines = ReturnType<VectorTileFeature["loadGeometry"]>;
type Line = Lines[number];
type Properties = Record<string, number | string | boolean>;
type Inside = ((x: number, y: number) => boolean) | null;

interface CutFeature {
  type: VectorTileFeature["type"];
  properties: Properties;
  lines: Lines;
}

const [point, lineString] = [1, 2];

/** Where a segment from one side to the other crosses the border, to a part of the grid's step. */
function crossing(a: Line[number], b: Line[number], inside: NonNullable<Inside>): Line[number] {
  const fromInside = inside(a.x, a.y);
  let [near, far] = [a.clone(), b.clone()];
  while (near.dist(far) > 0.5) {
    const middle = near.add(far).mult(0.5);
    if (inside(middle.x, middle.y) === fromInside) near = middle;
    else far = middle;
  }
  return near.round();
}

/** Stretches of a line within and beyond the border. */
function parted(line: Line, inside: NonNullable<Inside>): { within: Lines; beyond: Lines } {
  const parts: { within: Lines; beyond: Lines } = { within: [], beyond: [] };
  const keep = (stretch: Line, isIn: boolean) => stretch.length > 1 && parts[isIn ? "within" : "beyond"].push(stretch);
  let stretch: Line = [];
  let isIn = true;
  line.forEach((p, i) => {
    const now = inside(p.x, p.y);
    const before = line[i - 1];
    if (before && now !== isIn) {
      const at = crossing(before, p, inside);
      keep([...stretch, at], isIn);
      stretch = [at];
    }
    isIn = now;
    stretch.push(p);
  });
  keep(stretch, isIn);
  return parts;
}

/** The feature with its names where it lies in the province, and without them where it does not. */
function named(feature: CutFeature, names: Properties, inside: Inside): CutFeature[] {
  const { type, lines, properties } = feature;
  const withNames = (of: Lines): CutFeature => ({ type, lines: of, properties: { ...properties, ...names } });
  if (!inside) return [withNames(lines)];
  if (type === point) {
    const within = lines.flat().filter(({ x, y }) => inside(x, y));
    return within.length > 0 ? [withNames(within.map((p) => [p]))] : [];
  }
  const parts = lines.map((line) => parted(line, inside));
  const [within, beyond] = [parts.flatMap((each) => each.within), parts.flatMap((each) => each.beyond)];
  return [
    ...(within.length > 0 ? [withNames(within)] : []),
    ...(beyond.length > 0 ? [{ type, lines: beyond, properties }] : []),
  ];
}

/** What is kept of one feature. An area has no name: where it is written, a point stands for it. */
function cutFeature(feature: VectorTileFeature, layer: string, inside: Inside): CutFeature[] {
  const kept = keptLayers[layer];
  if (!kept || !isKept(kept, feature.properties)) return [];
  const properties = Object.fromEntries(
    kept.properties.flatMap((key) => (key in feature.properties ? [[key, feature.properties[key] ?? ""]] : [])),
  );
  const { type } = feature;
  const cut = { type, properties, lines: feature.loadGeometry() };
  const name = writtenName(feature.properties);
  if (name === null && (kept.needsName || type === point)) return [];
  if (type !== point && type !== lineString) return [cut];
  const ref = layer === "roads" ? writtenRef(feature.properties) : null;
  const names = { ...(name !== null && { name }), ...(ref !== null && { ref }) };
  return Object.keys(names).length > 0 ? named(cut, names, inside) : [cut];
}

export interface CutTile {
  data: Uint8Array;
  /** Features by layer. */
  counts: Readonly<Record<string, number>>;
  /** Different names in it. */
  names: ReadonlySet<string>;
}

/** null when nothing of it is kept. Throws where the bytes are no vector tile. */
export function cutTile(bytes: ArrayBuffer, tile: ProvinceTile): CutTile | null {
  const read = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  const names = new Set<string>();
  const counts: Record<string, number> = {};
  const layers = Object.keys(keptLayers).flatMap((name) => {
    const layer = read.layers[name];
    if (!layer) return [];
    const { extent, version } = layer;
    const inside = withinProvince(tile, extent);
    const features = Array.from({ length: layer.length }, (_, i) => layer.feature(i)).flatMap((each) =>
      cutFeature(each, name, inside),
    );
    if (features.length === 0) return [];
    counts[name] = features.length;
    for (const { properties } of features) if (properties["name"] !== undefined) names.add(String(properties["name"]));
    const feature = (i: number) => {
      const { type, properties, lines } = features[i] ?? { type: 0, properties: {}, lines: [] };
      return { type, properties, id: undefined, extent, loadGeometry: () => lines };
    };
    return [[name, { name, extent, version, length: features.length, feature }] as const];
  });
  if (layers.length === 0) return null;
  return { data: fromVectorTileJs({ layers: Object.fromEntries(layers) }), counts, names };
}
