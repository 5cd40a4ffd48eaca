/**
 * Values of units as filled areas. The layers of a level are made when it is first filled and then stay: what a unit
 * wears is feature state, so that another indicator, other classes or the other era cost no new layer or source.
 */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Level } from "../domain/unit";
import type { ChoroplethPicture, LayerClass } from "../themes/theme";
import { unitSource } from "./boundaries";
import { addLayer } from "./layer-order";
import { hatch, hatchImage, pixelRatio } from "./patterns";

const clear = "rgba(0,0,0,0)";
const parts = ["fill", "hatch", "line"] as const;
const layerId = (part: (typeof parts)[number], level: Level): string => `choropleth-${part}-${level}`;

/** What a unit wears: the colour of its class, or the pattern that stands for having none. */
export interface Worn {
  fill: string;
  hatched: boolean;
  hollow: boolean;
}

/** A unit that the picture says nothing of: kept back by a filter, or of the other era. */
const bare: Worn = { fill: clear, hatched: false, hollow: false };

const wornOf = (found: LayerClass | undefined): Worn => ({
  fill: found?.pattern === "solid" ? found.color : clear,
  hatched: found?.pattern === "hatched",
  hollow: found?.pattern === "hollow",
});

const same = (a: Worn | undefined, b: Worn): boolean =>
  a?.fill === b.fill && a.hatched === b.hatched && a.hollow === b.hollow;

/** What must be said to units that wear `before` so that they wear `now`: only the difference, bare what is left out. */
export function changed(before: ReadonlyMap<string, Worn>, now: ReadonlyMap<string, Worn>): Map<string, Worn> {
  const left = [...before.keys()].filter((code) => !now.has(code)).map((code) => [code, bare] as const);
  return new Map([...[...now].filter(([code, worn]) => !same(before.get(code), worn)), ...left]);
}

/** What every unit of the picture wears, by code. */
export function wornBy({ classes, values }: ChoroplethPicture): Map<string, Worn> {
  const byClass = new Map(classes.map((each) => [each.id, wornOf(each)]));
  return new Map(values.map(({ unit, classId }) => [unit.code, byClass.get(classId) ?? wornOf(undefined)]));
}

const state = (key: keyof Worn): ExpressionSpecification => ["feature-state", key];
const flag = (key: keyof Worn): ExpressionSpecification => ["boolean", state(key), false];

/** The lowest first: colours, hatching for "no data", thin outlines. */
const layersOf = (level: Level): LayerSpecification[] => [
  {
    id: layerId("fill", level), type: "fill", source: unitSource(level),
    paint: { "fill-color": ["to-color", ["coalesce", state("fill"), clear]], "fill-antialias": false },
  },
  {
    id: layerId("hatch", level), type: "fill", source: unitSource(level),
    paint: { "fill-pattern": hatch, "fill-opacity": ["case", flag("hatched"), 1, 0] },
  },
  {
    id: layerId("line", level), type: "line", source: unitSource(level),
    layout: { "line-join": "round" },
    paint: {
      "line-color": ["case", flag("hollow"), "#9a9c94", "#ffffff"],
      "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.5, 11, 1.2],
      "line-opacity": 0.8,
    },
  },
]; // prettier-ignore

/** The filled areas of one map. */
export class ClassFills {
  #level: Level | null = null;
  readonly #painted = new Map<Level, ChoroplethPicture>();
  /** What the units of each level wear on the map at present. */
  readonly #worn = new Map<Level, ReadonlyMap<string, Worn>>();

  constructor(
    private readonly map: Pick<
      MapLibre,
      | "on"
      | "getLayer"
      | "addLayer"
      | "hasImage"
      | "addImage"
      | "setFeatureState"
      | "setPaintProperty"
      | "setLayoutProperty"
    >,
    private readonly addUnits: (source: string) => void,
  ) {
    map.on("webglcontextrestored", () => {
      this.#painted.clear();
      this.#worn.clear();
    });
  }

  /** Fills the units as the picture says, as opaque as asked; null takes the filling away. */
  show(picture: ChoroplethPicture | null, opacity: number): void {
    const level = picture?.level ?? null;
    if (level !== this.#level) {
      this.#visible(false);
      this.#level = level;
      if (level && !this.map.getLayer(layerId("fill", level))) this.#add(level);
      this.#visible(true);
    }
    if (!picture || !level) return;
    if (this.#painted.get(level) !== picture) this.#paint(picture);
    this.map.setPaintProperty(layerId("fill", level), "fill-layer-opacity", opacity);
    this.map.setPaintProperty(layerId("hatch", level), "fill-layer-opacity", opacity * 0.9);
    this.map.setPaintProperty(layerId("line", level), "line-layer-opacity", opacity);
  }

  #add(level: Level): void {
    if (!this.map.hasImage(hatch)) this.map.addImage(hatch, hatchImage(), { pixelRatio });
    this.addUnits(unitSource(level));
    for (const layer of layersOf(level)) addLayer(this.map, layer);
  }

  #paint(picture: ChoroplethPicture): void {
    const { level } = picture;
    this.#painted.set(level, picture);
    const before = this.#worn.get(level) ?? new Map<string, Worn>();
    const now = wornBy(picture);
    this.#worn.set(level, now);
    for (const [id, worn] of changed(before, now)) this.map.setFeatureState({ source: unitSource(level), id }, worn);
  }

  #visible(visible: boolean): void {
    const { map } = this;
    const level = this.#level;
    if (level)
      for (const part of parts) map.setLayoutProperty(layerId(part, level), "visibility", visible ? "visible" : "none");
  }
}
