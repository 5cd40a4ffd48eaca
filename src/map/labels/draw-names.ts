/** Draws the names of units where they are placed. */
import type { Feature, Point } from "geojson";
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../../domain/geography";
import type { Level } from "../../domain/unit";
import type { View } from "../../state/view";
import { regular, semibold } from "../fonts";
import type { Padding } from "../handle";
import { drawFeatures } from "../layer-order";
import { fromPixels, toPixels } from "../mercator";
import { halo } from "../palette";
import { controlBoxes } from "./control-boxes";
import type { Rectangle } from "./land-grid";
import { districtSpacing, freeWindow, unitNames } from "./unit-names";
import { lineHeight } from "./writings";

const byLevel = <Value>(district: Value, former: Value, commune: Value): ExpressionSpecification =>
  ["match", ["get", "level"], "district", district, "former-commune", former, commune] as ExpressionSpecification;

export const nameLayer: LayerSpecification = {
  id: "unit-names",
  type: "symbol",
  source: "unit-names",
  layout: {
    "text-field": ["get", "text"],
    "text-font": byLevel(["literal", semibold], ["literal", regular], ["literal", semibold]),
    "text-size": ["get", "size"],
    "text-letter-spacing": byLevel(districtSpacing, 0, 0),
    "text-max-width": 99,
    "text-line-height": lineHeight,
    // They stand where they are placed; names of lower layers give way to them.
    "text-overlap": "always",
  },
  paint: {
    "text-color": byLevel("#6d431a", "#5a3a18", "#17483a"),
    "text-halo-color": halo,
    "text-halo-width": 1.5,
    "text-halo-blur": 0.3,
  },
};

/** The breakpoint of the style sheets, px. */
const phoneBelow = 720;

/** A box on the screen in pixels of the world; `free` begins where the padding ends. */
const onMap = (box: Rectangle, free: Rectangle, padding: Padding, scale: number): Rectangle => {
  const [x, y] = [free.left - padding.left * scale, free.top - padding.top * scale];
  return {
    left: x + box.left * scale, top: y + box.top * scale, right: x + box.right * scale, bottom: y + box.bottom * scale,
  }; // prettier-ignore
};

/** While the map zooms, names are placed anew when it has come so much closer. */
const zoomStep = 0.25;

export class UnitNames {
  #placedAt = Number.NaN;
  #drawn = "";

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
  ) {}

  /** Whether the names placed last no longer suit the zoom: land that has shrunk may be too small for them. */
  get outgrown(): boolean {
    const zoom = this.map.getZoom();
    return !(zoom >= this.#placedAt && zoom < this.#placedAt + zoomStep);
  }

  /** `taken`: where symbols stand at a zoom. While the map moves, for all zooms of a step. */
  draw(view: View, coloured: Level | null, padding: Padding, taken: (zoom: number) => Rectangle[]): void {
    const { map } = this;
    const now = map.getZoom();
    const zoom = map.isZooming() ? Math.floor(now / zoomStep) * zoomStep : now;
    this.#placedAt = zoom;
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const scale = 2 ** (zoom - now);
    const free = freeWindow(toPixels(lng, lat, zoom), { width, height }, padding, scale);
    const over = controlBoxes(innerWidth < phoneBelow, { width, height }, padding).map((box) =>
      onMap(box, free, padding, scale),
    );
    const names = unitNames(this.geography, view, coloured, { zoom, free, taken: [...taken(zoom), ...over] });
    const features = names.map(({ ref: { level, code }, text, size, box }): Feature<Point> => {
      const coordinates = fromPixels((box.left + box.right) / 2, (box.top + box.bottom) / 2, zoom);
      return { type: "Feature", properties: { level, code, text, size }, geometry: { type: "Point", coordinates } };
    });
    const drawn = JSON.stringify(features);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    drawFeatures(map, nameLayer.id, { type: "FeatureCollection", features }, [nameLayer]);
  }
}
