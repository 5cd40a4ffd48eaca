/** Seats and other places with a sourced point, marked and named in a close view. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  Map as MapLibre,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { toPixels } from "../../domain/mercator";
import { loadPlaceRows, namedPlaces } from "../../domain/named-places";
import type { View } from "../../state/view";
import { regular, semibold } from "../fonts";
import { collectionOf, pointOf } from "../geojson";
import { rectangle, type Rectangle } from "../labels/land-grid";
import { drawFeatures } from "../layer-order";
import { accents, base, halo } from "../palette";
import { paintLayer } from "../tone/tone";
import { placeDot, seatMark } from "./marks";
import { closeZoom } from "./zooms";

const source = "named-places";
const isSeat: ExpressionSpecification = ["get", "seat"];
const isDue: ExpressionSpecification = [">=", ["zoom"], ["get", "from"]];

const label = (size: number, offset: number): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-field": ["get", "name"],
  "text-size": size,
  "text-max-width": 9,
  "text-line-height": 1.1,
  "text-variable-anchor": ["top", "bottom", "left", "right"],
  "text-radial-offset": offset / size,
  "text-justify": "auto",
  "text-padding": 3,
});

const layers: readonly LayerSpecification[] = [
  {
    id: "named-place-dots",
    type: "circle",
    source,
    filter: ["all", ["!", isSeat], isDue],
    paint: {
      "circle-radius": placeDot.r,
      "circle-color": base.namedPlace,
      "circle-stroke-color": halo,
      "circle-stroke-width": placeDot.stroke,
    },
  },
  {
    id: "seat-rings",
    type: "circle",
    source,
    minzoom: closeZoom,
    filter: isSeat,
    paint: { "circle-radius": seatMark.r, "circle-color": halo, "circle-stroke-width": seatMark.stroke },
  },
  {
    id: "seat-dots",
    type: "circle",
    source,
    minzoom: closeZoom,
    filter: ["all", isSeat, ["get", "exact"]],
    paint: { "circle-radius": seatMark.dot },
  },
  {
    id: "named-place-names",
    type: "symbol",
    source,
    filter: ["all", ["!", isSeat], isDue],
    layout: { ...label(10.5, 7), "text-font": regular, "symbol-sort-key": ["get", "from"] },
    paint: { "text-color": base.namedPlace, "text-halo-color": halo, "text-halo-width": 1.4 },
  },
  {
    id: "seat-names",
    type: "symbol",
    source,
    minzoom: closeZoom + 0.5,
    filter: isSeat,
    layout: { ...label(11, 9), "text-font": semibold },
    paint: { "text-halo-color": halo, "text-halo-width": 1.4 },
  },
];

/** Which colour of which layer is that of the era. */
const inAccent = [["seat-rings", "circle-stroke-color"], ["seat-dots", "circle-color"], ["seat-names", "text-color"]] as const; // prettier-ignore

export class NamedPlaces {
  #shown = "";
  #seats: readonly (readonly [lon: number, lat: number])[] = [];

  private constructor(
    private readonly map: MapLibre,
    private readonly rows: Awaited<ReturnType<typeof loadPlaceRows>>,
  ) {}

  /** Rejects when the table cannot be read. */
  static async load(map: MapLibre): Promise<NamedPlaces> {
    return new NamedPlaces(map, await loadPlaceRows());
  }

  /** Names that no other source needs to give once more. */
  get names(): string[] {
    return this.rows.map(({ name }) => name);
  }

  show({ era, language }: Pick<View, "era" | "language">): void {
    const shown = `${era} ${language}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const places = namedPlaces(this.rows, era);
    this.#seats = places.flatMap(({ isSeat: seat, lon, lat }) => (seat ? [[lon, lat] as const] : []));
    const drawn = places.map(({ name, lon, lat, isSeat: seat, isExact: exact, from }) =>
      pointOf([lon, lat], { name: name[language], seat, exact, from }),
    );
    drawFeatures(this.map, source, collectionOf(drawn), layers);
    for (const [layer, property] of inAccent) paintLayer(this.map, layer, property, accents[era]);
  }

  /** Where no name of a unit may stand, in pixels of the world at `zoom`. */
  taken(zoom: number): Rectangle[] {
    if (zoom < closeZoom) return [];
    const across = 2 * (seatMark.r + seatMark.stroke);
    return this.#seats.map(([lon, lat]) => {
      const { x, y } = toPixels(lon, lat, zoom);
      return rectangle(x, y, across, across);
    });
  }
}
