/** Plants, gates and projects on a map of the atlas, of one small size, where a source gives their point. */
import { formerCommuneAt } from "../../../domain/points-in-units";
import type { Land } from "../../../domain/land";
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import { placedFeatures, type PlacedFeature } from "../../../map/placed-features";
import { symbolMark, type SymbolMark, type SymbolSpec } from "../../../map/symbols";
import { pointLayers } from "../../../themes";
import type { SiteMaterial } from "../../material";
import type { Sight } from "../../picture/picture";

const px = 10;

export const smallMark = (symbol: SymbolSpec, x: number, y: number): SymbolMark => symbolMark({ ...symbol, px }, x, y);

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
    marks: at.map(({ x, y, symbol }) => smallMark(symbol, x, y)),
    boxes: at.map(({ x, y }) => rectangle(x, y, px + 3, px + 3)),
  };
}
