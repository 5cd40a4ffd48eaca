/**
 * Values of units as filled areas. The look of a unit is feature state: another indicator, other classes or the other era
 * cost no new layer or source. Only what is hatched is drawn for itself, and not filled: both cost what they cover, seen
 * or not.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Level } from "../domain/unit";
import type { Unsure } from "../domain/uncertainty/verdict";
import type { ChoroplethPicture, LayerClass } from "../themes/feature";
import { unitSource } from "./boundaries";
import { collectionOf } from "./geojson";
import { addLayer, drawFeatures, emptyCollection } from "./layer-order";
import { addDoubtLayers, doubtLayerId, unsureKinds } from "./doubt-layers";
import { hatch, hatchImage, hatchInks, pixelRatio } from "./patterns";
import { toneOf } from "./tone/tone";
import { unitFeatures } from "./unit-features";

const clear = "rgba(0,0,0,0)";
/** Of a line at full opacity: most are drawn twice, by the units on either side. */
const lineOpacity = 0.72;
const parts = ["fill", "line"] as const;
const layerId = (part: (typeof parts)[number], level: Level): string => `choropleth-${part}-${level}`;

/** The colour of a unit's class, if it has one. */
interface UnitLook {
  fill: string;
  hollow: boolean;
  /** Marked over its colour. */
  doubt: Unsure | null;
}

/** A unit that is not in the picture: filtered out, or of the other era. */
const bare: UnitLook = { fill: clear, hollow: false, doubt: null };

const lookOf = (found: LayerClass | undefined, doubt: Unsure | null = null): UnitLook => ({
  fill: found?.pattern === "solid" ? found.color : clear,
  hollow: found?.pattern === "hollow",
  doubt,
});

const same = (a: UnitLook | undefined, b: UnitLook): boolean =>
  a?.fill === b.fill && a.hollow === b.hollow && a.doubt === b.doubt;

/** The looks to send so that units change from `before` to `now`: only the difference; units left out become bare. */
export function changed(
  before: ReadonlyMap<string, UnitLook>,
  now: ReadonlyMap<string, UnitLook>,
): Map<string, UnitLook> {
  const left = [...before.keys()].filter((code) => !now.has(code)).map((code) => [code, bare] as const);
  return new Map([...[...now].filter(([code, look]) => !same(before.get(code), look)), ...left]);
}

const classesOf = ({ classes }: ChoroplethPicture) => new Map(classes.map((each) => [each.id, each]));

/** The look of every unit of the picture, by code. */
export function looksOf(picture: ChoroplethPicture): Map<string, UnitLook> {
  const byClass = classesOf(picture);
  return new Map(
    picture.values.map(({ unit, classId, certainty }) => [unit.code, lookOf(byClass.get(classId), certainty?.doubt)]),
  );
}

/** The units of the picture that stand for having no value. */
export function hatchedFeatures(geography: Geography, picture: ChoroplethPicture): ReturnType<typeof unitFeatures> {
  const byClass = classesOf(picture);
  const hatched = picture.values.filter(({ classId }) => byClass.get(classId)?.pattern === "hatched");
  const codes = new Set(hatched.map(({ unit }) => unit.code));
  return collectionOf(
    codes.size > 0
      ? unitFeatures(geography, picture.level).features.filter((each) => codes.has(each.properties.code))
      : [],
  );
}

const hatchSource = "hatched";
const hatchLayer: LayerSpecification = {
  id: "choropleth-hatch",
  type: "fill",
  source: hatchSource,
  paint: { "fill-pattern": hatch, "fill-antialias": false },
};

const state = (key: keyof UnitLook): ExpressionSpecification => ["feature-state", key];
const flag = (key: keyof UnitLook): ExpressionSpecification => ["boolean", state(key), false];

const layersOf = (level: Level): LayerSpecification[] => [
  {
    id: layerId("fill", level), type: "fill", source: unitSource(level),
    paint: { "fill-color": ["to-color", ["coalesce", state("fill"), clear]], "fill-antialias": false },
  },
  {
    id: layerId("line", level), type: "line", source: unitSource(level),
    paint: {
      "line-color": ["case", flag("hollow"), "#9a9c94", "#ffffff"],
      "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.5, 11, 1.2],
    },
  },
]; // prettier-ignore

/** Leaves these units out; null, which is no filter, where there are none. */
const allBut = (features: readonly { properties: { code: string } }[]): FilterSpecification | null =>
  features.length > 0
    ? ["!", ["in", ["get", "code"], ["literal", features.map(({ properties }) => properties.code)]]]
    : null;

export class ClassFills {
  #level: Level | null = null;
  #hatched: ChoroplethPicture | null = null;
  readonly #painted = new Map<Level, ChoroplethPicture>();
  readonly #looks = new Map<Level, ReadonlyMap<string, UnitLook>>();

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    private readonly addUnits: (source: string) => void,
  ) {
    map.on("webglcontextrestored", () => {
      this.#painted.clear();
      this.#looks.clear();
      this.#hatched = null;
    });
  }

  /** null removes the filling. `lined`: the boundary lines of its level are shown, which lie on those between the areas. */
  show(picture: ChoroplethPicture | null, opacity: number, lined: boolean): void {
    const level = picture?.level ?? null;
    if (level !== this.#level) {
      this.#visible(false);
      this.#level = level;
      if (level && !this.map.getLayer(layerId("fill", level))) this.#add(level);
      this.#visible(true);
    }
    this.#hatch(picture, opacity);
    if (!picture || !level) return;
    if (this.#painted.get(level) !== picture) this.#paint(picture);
    /* Units do not overlap, so it needs no opacity of the layer, for which a picture of its own is drawn in every frame. */
    this.map.setPaintProperty(layerId("fill", level), "fill-opacity", opacity);
    this.map.setPaintProperty(layerId("line", level), "line-opacity", opacity * lineOpacity);
    this.map.setLayoutProperty(layerId("line", level), "visibility", lined ? "none" : "visible");
  }

  #hatch(picture: ChoroplethPicture | null, opacity: number): void {
    const { map } = this;
    if (picture !== this.#hatched) {
      if (!map.hasImage(hatch))
        map.addImage(hatch, hatchImage(hatchInks[toneOf(map).dark ? "dark" : "light"]), { pixelRatio });
      const hatched = picture ? hatchedFeatures(this.geography, picture) : emptyCollection;
      drawFeatures(map, hatchSource, hatched, [hatchLayer]);
      if (picture) map.setFilter(layerId("fill", picture.level), allBut(hatched.features));
    }
    this.#hatched = picture;
    if (map.getLayer(hatchLayer.id)) map.setPaintProperty(hatchLayer.id, "fill-opacity", opacity * 0.9);
  }

  #add(level: Level): void {
    this.addUnits(unitSource(level));
    for (const layer of layersOf(level)) addLayer(this.map, layer);
  }

  #paint(picture: ChoroplethPicture): void {
    const { level } = picture;
    if (picture.values.some(({ certainty }) => certainty?.doubt)) addDoubtLayers(this.map, level);
    this.#painted.set(level, picture);
    const before = this.#looks.get(level) ?? new Map<string, UnitLook>();
    const now = looksOf(picture);
    this.#looks.set(level, now);
    for (const [id, look] of changed(before, now)) this.map.setFeatureState({ source: unitSource(level), id }, look);
  }

  #visible(visible: boolean): void {
    const { map } = this;
    const level = this.#level;
    if (!level) return;
    const ids = [
      ...parts.map((part) => layerId(part, level)),
      ...unsureKinds.map((doubt) => doubtLayerId(doubt, level)),
    ];
    for (const id of ids) if (map.getLayer(id)) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
  }
}
