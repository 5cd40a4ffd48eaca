/** Plants, gates and projects on a map of the atlas, of one small size, where a source gives their point. */
import { formerCommuneAt } from "../../../domain/points-in-units";
import type { Land } from "../../../domain/land";
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import { placedFeatures, type PlacedFeature } from "../../../map/placed-features";
import { outlinePath, symbolLook, type SymbolSpec } from "../../../map/symbols";
import { pointLayers } from "../../../themes";
import type { SiteMaterial } from "../../material";
import type { Sight } from "../../picture/picture";
import type { SymbolMark } from "./atlas-map";

const px = 10;

export function symbolMark(symbol: SymbolSpec, x: number, y: number): SymbolMark {
  const { fill, stroke, core, dash } = symbolLook({ ...symbol, px });
  return {
    path: outlinePath(symbol.shape, px / 2, x, y),
    core: outlinePath(symbol.shape, core, x, y),
    fill,
    stroke,
    dash: dash.join(" "),
  };
}

/** Those in the land, with a point of their own: what is known by its unit only is not drawn. */
export const symbolsIn = (land: Land, { geography, themes }: SiteMaterial): PlacedFeature[] =>
  pointLayers
    .flatMap((layer) => placedFeatures(geography, layer, themes))
    .filter(
      ({ precision, lon, lat }) => precision !== "unit" && land.has(formerCommuneAt({ lon, lat }, geography) ?? ""),
    );

export function symbolsAt(
  placed: readonly PlacedFeature[],
  { project }: Sight,
): { marks: SymbolMark[]; boxes: Rectangle[] } {
  const at = placed.map(({ lon, lat, symbol, precision }) => {
    const [x, y] = project([lon, lat]);
    return { x, y, symbol: { ...symbol, exact: precision === "site" } };
  });
  return {
    marks: at.map(({ x, y, symbol }) => symbolMark(symbol, x, y)),
    boxes: at.map(({ x, y }) => rectangle(x, y, px + 3, px + 3)),
  };
}
