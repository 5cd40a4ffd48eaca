/** What is handed to MapLibre of the features. */
import { describe, expect, it } from "vitest";
import { neighbors } from "topojson-client";
import { unitBounds, unitGeometry } from "../../src/domain/geography";
import { landOf } from "../../src/domain/land";
import { crossesDistricts, districtsOf, partsOf } from "../../src/domain/lineage";
import type { Region } from "../../src/domain/region";
import { unit, unitsOf } from "../../src/domain/units";
import { layerById, layers } from "../../src/themes/index";
import type { PointLayer } from "../../src/themes/theme";
import { unitsAbout } from "../../src/themes/places";
import { provinceBounds, usablePadding } from "../../src/map/camera";
import { dotFeatures } from "../../src/map/choropleth";
import { hatchedFeatures, looksOf } from "../../src/map/class-fills";
import { placedFeatures } from "../../src/map/placed-features";
import { drawnRadius } from "../../src/map/hits";
import { mapName } from "../../src/map/map-name";
import { markFeatures } from "../../src/map/marks";
import { areaSelection, unitSelection } from "../../src/map/selection";
import { namedLevels, pointedLevel } from "../../src/map/shown-levels";
import { apartZoom, iconScale } from "../../src/map/symbol-scale";
import { zoomedAt } from "../../src/map/zoomed";
import { diameter, middleDiameter, mix, symbolLook } from "../../src/map/symbols";
import { tintFeatures } from "../../src/map/district-tints";
import { boundaryFeatures, outside, unitFeatures } from "../../src/map/unit-features";
import { defaultLevels } from "../../src/state/view";
import { themes } from "../fixtures/themes";
import { featuresOf, valuesOf } from "../../src/themes/features";
import { holds } from "../../geo/measure";
import { geography } from "../fixtures/geography";

const pointLayers = layers.flatMap((layer) => (layer.kind === "points" ? [layer] : []));
const choropleths = layers.flatMap((layer) => (layer.kind === "choropleth" ? [layer] : []));

describe("units and boundaries", () => {
  it("draws every unit of a level once", () => {
    const count = (level: Parameters<typeof unitFeatures>[1]) => unitFeatures(geography, level).features.length;
    expect([count("province"), count("district"), count("former-commune"), count("commune")]).toEqual([1, 10, 129, 45]);
  });

  it("tints land by its former district, neighbouring districts apart", () => {
    const colours = new Map(tintFeatures(geography, []).features.map(({ properties: p }) => [p.code, p.color]));
    expect(colours.size).toBe(10);
    const { geometries } = geography.topology.objects.former_communes;
    const between = neighbors(geometries).flatMap((others, at) =>
      others.map((other) => [geometries[at]!.properties.district, geometries[other]!.properties.district] as const),
    );
    const meeting = between.filter(([a, b]) => a !== b);
    expect(meeting.length).toBeGreaterThan(40);
    expect(meeting.filter(([a, b]) => colours.get(a) === colours.get(b))).toEqual([]);
  });

  it("shows both tints on a commune made from two districts, and none on a region, which has its own", () => {
    const { ref } = unitsOf("commune").find((each) => crossesDistricts(each.ref))!;
    const places = partsOf(ref).map((part) => unitGeometry(geography, part.ref).label);
    const tintsOf = (regions: Region[]) => {
      const { features } = tintFeatures(geography, regions);
      const under = features.filter(({ geometry }) => places.some((place) => holds(geometry, place)));
      return under.map(({ properties: { code } }) => code).toSorted();
    };
    expect(tintsOf([])).toEqual(districtsOf(ref).map((each) => each.ref.code).toSorted()); // prettier-ignore
    expect(tintsOf([{ name: "A", land: landOf(ref) }])).toEqual([]);
  });

  it("makes lines and tints once, and nothing that the history of views would keep", () => {
    expect(boundaryFeatures(geography)).toBe(boundaryFeatures(geography));
    expect(tintFeatures(geography, [])).toBe(tintFeatures(geography, []));
    const regions: Region[] = [{ name: "A", land: landOf({ level: "commune", code: "03160" }) }];
    expect(tintFeatures(geography, regions)).not.toBe(tintFeatures(geography, regions));
  });

  it("has lines of all five kinds, none of them empty", () => {
    const { features } = boundaryFeatures(geography);
    expect(features.map(({ properties }) => properties.kind)).toEqual([
      "former-commune", "commune", "district", "district-commune", "province",
    ]); // prettier-ignore
    for (const { geometry } of features) expect(geometry.coordinates.length).toBeGreaterThan(0);
  });

  it("leaves a hole for the province in what is washed out", () => {
    expect(outside(geography).geometry.coordinates).toHaveLength(2);
  });

  it("looks at the province as it is drawn", () => {
    const bounds = unitBounds(geography, { level: "province", code: "11" });
    bounds.forEach((degrees, at) => expect(provinceBounds[at]).toBeCloseTo(degrees, 4));
  });
});

describe("levels", () => {
  it("answers with the finest level of the era that is shown", () => {
    expect(pointedLevel({ era: "before", levels: defaultLevels.before })).toBe("former-commune");
    expect(pointedLevel({ era: "after", levels: defaultLevels.after })).toBe("commune");
    expect(pointedLevel({ era: "before", levels: { ...defaultLevels.before, "former-commune": false } })).toBe(
      "district",
    );
    const none = { province: false, district: false, commune: false, "former-commune": false };
    expect(pointedLevel({ era: "after", levels: none })).toBeNull();
  });

  it("names the level that is coloured, the era's levels, or what else is shown when there are none of them", () => {
    expect(namedLevels({ era: "before", levels: defaultLevels.before })).toEqual(["district", "former-commune"]);
    expect(namedLevels({ era: "after", levels: { ...defaultLevels.before } })).toEqual(["district", "former-commune"]);
    expect(namedLevels({ era: "before", levels: defaultLevels.before }, "former-commune")).toEqual(["former-commune"]);
    expect(namedLevels({ era: "before", levels: defaultLevels.before }, "district")).toEqual(["district"]);
    expect(namedLevels({ era: "after", levels: defaultLevels.after }, "former-commune")).toEqual(["commune"]);
  });

  it("writes names without type, wards and towns with theirs, districts in capitals", () => {
    const nameOf = (level: "commune" | "district", code: string) => {
      const found = unit({ level, code });
      return found && mapName(found);
    };
    expect(nameOf("commune", "03202")).toBe("Mường Pồn");
    expect(nameOf("district", "096")).toBe("MƯỜNG NHÉ");
  });
});

describe("features", () => {
  it.each(pointLayers)("$id: everything with a place is drawn once, nothing else", (layer) => {
    const features = placedFeatures(geography, layer, themes);
    const placed = featuresOf(layer, themes).filter(
      (feature) => feature.place.kind === "point" || unitsAbout(feature).length > 0,
    );
    expect(features.length).toBe(placed.length);
    expect(markFeatures(features, apartZoom, "vi").features).toHaveLength(features.length);
    for (const { feature, symbol } of features) expect(symbol.exact).toBe(feature.place.kind === "point");
  });

  it("keeps a feature of unknown size at the middle size and marks it", () => {
    const features = pointLayers.flatMap((layer) => (layer.size ? placedFeatures(geography, layer, themes) : []));
    const unknown = features.filter(({ feature }) => feature.size === null);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { symbol } of unknown) expect(symbol).toMatchObject({ px: middleDiameter, sized: false });
  });

  it("fills a symbol with the colour of its class wherever it stands: the outline alone says approximate", () => {
    const spec = { shape: "square", color: "#a50f15", pattern: "solid", px: 15, sized: true } as const;
    const [site, about] = [symbolLook({ ...spec, exact: true }), symbolLook({ ...spec, exact: false })];
    expect([site.fill, about.fill]).toEqual([spec.color, spec.color]);
    expect([site.dash.length > 0, about.dash.length > 0]).toEqual([false, true]);
    expect(about.core).toBeLessThan(site.core);
  });

  it("tells kinds of projects apart, each square at least 10 px wide at every zoom", () => {
    const placed = placedFeatures(geography, layerById("projects") as PointLayer, themes);
    expect(new Set(placed.map(({ symbol }) => symbol.shape))).toEqual(
      new Set(["square", "hexagon", "house", "bar", "rotor"]),
    );
    for (const zoom of [6, 7, 8, 9, 12])
      for (const { properties } of markFeatures(placed, zoom, "vi").features)
        expect(2 * 0.87 * drawnRadius({ ...properties }, zoom)).toBeGreaterThanOrEqual(10);
  });

  it("makes areas follow sizes, within 12 and 30 px", () => {
    expect([diameter(100, 100), diameter(25, 100), diameter(0.1, 100), diameter(null, 100)]).toEqual([
      30,
      15,
      12,
      middleDiameter,
    ]);
    expect(zoomedAt(6, ...iconScale)).toBeLessThan(zoomedAt(9, ...iconScale));
    expect(zoomedAt(12, ...iconScale)).toBe(1);
    expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
});

describe("choropleths", () => {
  it.each(choropleths)("$id: colours only units with a solid class and hatches only those without data", (layer) => {
    for (const era of ["before", "after"] as const) {
      const values = valuesOf(layer, themes, era);
      const patternOf = (code: string) =>
        layer.classes.find(({ id }) => id === values.find(({ unit: of }) => of.code === code)?.classId)?.pattern;
      const picture = { id: layer.id, level: layer.levelOf(era), classes: layer.classes, values };
      const worn = looksOf(picture);
      expect(worn.size).toBe(values.length);
      for (const [code, { fill, hollow }] of worn) {
        expect(fill.startsWith("#")).toBe(patternOf(code) === "solid");
        expect(hollow).toBe(patternOf(code) === "hollow");
      }
      expect(hatchedFeatures(geography, picture).features.map(({ properties }) => properties.code).toSorted()).toEqual(
        [...worn.keys()].filter((code) => patternOf(code) === "hatched").toSorted(),
      ); // prettier-ignore
      expect(dotFeatures(geography, picture).features.length).toBe(
        values.filter(({ unit: of }) => patternOf(of.code) !== "hollow").length,
      );
    }
  });
});

describe("selection", () => {
  const rolesOf = (features: { properties: { role: string } }[]) => features.map(({ properties }) => properties.role);

  it("outlines a commune and the lines between its parts", () => {
    const { features } = unitSelection(geography, { level: "commune", code: "03202" });
    expect(rolesOf(features)).toEqual(["part", "unit"]);
  });

  it("outlines a former commune and the commune it went to", () => {
    const muongMuon = { level: "former-commune", code: "03202" } as const;
    expect(rolesOf(unitSelection(geography, muongMuon).features)).toEqual(["whole", "unit"]);
  });

  it("outlines every unit a feature may lie in", () => {
    const units = [{ level: "district", code: "096" }, { level: "district", code: "097" }] as const; // prettier-ignore
    expect(rolesOf(areaSelection(geography, [...units]).features)).toEqual(["area", "area"]);
  });
});

describe("padding", () => {
  it("never lets panels leave less than a third of the window", () => {
    const { left, right } = usablePadding({ top: 0, right: 400, bottom: 0, left: 400 }, 600, 800);
    expect(left + right).toBeLessThanOrEqual(400 + 1e-9);
  });
});
