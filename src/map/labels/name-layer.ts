/** Draws the names of units where they are placed. */
import type { Geometry } from "geojson";
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { breakpoints } from "../../domain/breakpoints";
import type { Geography } from "../../domain/geography";
import type { Level } from "../../domain/unit";
import { regular, semibold } from "../fonts";
import { collectionOf, featureOf, pointOf } from "../geojson";
import type { Padding } from "../handle";
import { drawFeatures } from "../layer-order";
import { fromPixels, toPixels } from "../../domain/mercator";
import { halo } from "../palette";
import { controlBoxes } from "./control-boxes";
import type { Rectangle } from "./land-grid";
import { leaderEnd } from "./led-names";
import { districtSpacing, freeWindow, unitNames, type NamedView } from "./unit-names";
import { lineHeight } from "./writings";

const byLevel = <Value>(district: Value, former: Value, commune: Value): ExpressionSpecification =>
  ["match", ["get", "level"], "district", district, "former-commune", former, commune] as ExpressionSpecification;

export const nameStyle: LayerSpecification = {
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
    // Wide enough for names on hatched land.
    "text-halo-width": 2,
  },
};

const nameColor = nameStyle.paint?.["text-color"] as ExpressionSpecification;

/** From a unit to its name that stands outside of the province; the dot is on the unit. */
export const leaderStyles: LayerSpecification[] = [
  {
    id: "unit-name-lines",
    type: "line",
    source: "unit-name-lines",
    paint: { "line-color": nameColor, "line-width": 1 },
  },
  {
    id: "unit-name-dots",
    type: "circle",
    source: "unit-name-lines",
    filter: ["has", "dot"],
    paint: { "circle-color": nameColor, "circle-radius": 2.5, "circle-stroke-color": halo, "circle-stroke-width": 1 },
  },
];

/** A box on the screen in pixels of the world; `free` begins where the padding ends. */
const onMap = (box: Rectangle, free: Rectangle, padding: Padding, scale: number): Rectangle => {
  const [x, y] = [free.left - padding.left * scale, free.top - padding.top * scale];
  return {
    left: x + box.left * scale, top: y + box.top * scale, right: x + box.right * scale, bottom: y + box.bottom * scale,
  }; // prettier-ignore
};

/** While the map zooms, names are placed anew when it has come so much closer. */
const zoomStep = 0.25;

/** The names of units on a map: placed where they have room, drawn anew only where that changes something. */
export class NameLayer {
  #placedAt = Number.NaN;
  /** What the names were placed for. */
  #asked = "";
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

  /** `taken`: where symbols stand at a zoom. While the map zooms, for all zooms of a step. `covered`: what lies over the map, in its px. */
  draw(
    view: NamedView,
    coloured: Level | null,
    padding: Padding,
    taken: (zoom: number) => Rectangle[],
    zooming = false,
    covered?: readonly Rectangle[],
  ): void {
    const { map } = this;
    const now = map.getZoom();
    const zoom = zooming || map.isZooming() ? Math.floor(now / zoomStep) * zoomStep : now;
    this.#placedAt = zoom;
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const scale = 2 ** (zoom - now);
    const free = freeWindow(toPixels(lng, lat, zoom), { width, height }, padding, scale);
    const boxes = covered ?? controlBoxes(innerWidth < breakpoints.phone, { width, height }, padding);
    const over = boxes.map((box) => onMap(box, free, padding, scale));
    const { era, compare, levels, selection } = view;
    const window = { zoom, free, taken: [...taken(zoom), ...over] };
    const asked = JSON.stringify([era, compare, levels, selection, coloured, window]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const names = unitNames(this.geography, view, coloured, window);
    const data = collectionOf(
      names.map(({ ref: { level, code }, text, size, box }) =>
        pointOf(fromPixels((box.left + box.right) / 2, (box.top + box.bottom) / 2, zoom), { level, code, text, size }),
      ),
    );
    const lines = collectionOf<Geometry, object>(
      names.flatMap(({ ref: { level }, box, dot }) => {
        if (!dot) return [];
        const end = leaderEnd(box, dot);
        const from = fromPixels(dot.x, dot.y, zoom);
        const to = fromPixels(end.x, end.y, zoom);
        return [
          featureOf({ type: "LineString", coordinates: [from, to] }, { level }),
          pointOf(from, { level, dot: true }),
        ];
      }),
    );
    const drawn = JSON.stringify([data, lines]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    drawFeatures(map, nameStyle.id, data, [nameStyle]);
    drawFeatures(map, "unit-name-lines", lines, leaderStyles);
  }
}
