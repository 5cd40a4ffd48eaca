/** The dark map, and dark colours that are told in two places. */
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { groundLayers, surroundings, waterAndRoads } from "../../src/map/base";
import { baseLabels } from "../../src/map/base-labels";
import { dotLayer } from "../../src/map/choropleth";
import { basemapLayers } from "../../src/map/close-up/basemap-layers";
import { leaderStyles, nameStyle } from "../../src/map/labels/name-layer";
import { accents, halo, paper, selected } from "../../src/map/palette";
import { selectionLayers } from "../../src/map/selection";
import { districtTints } from "../../src/map/tints";
import { darkColors, darkExceptions, darkGround } from "../../src/map/tone/dark-colors";
import { inTone, inToneOf, paintLayer, setTone } from "../../src/map/tone/tone";
import { darkColor, darkRamps } from "../../src/themes/dark-ramps";
import { rgb } from "./sight";
import { text, script, tokens, files, local, light, colorsIn } from "./tokens";

describe("the dark map", () => {
  const layers = [
    ...groundLayers, ...waterAndRoads, ...surroundings, ...baseLabels, ...basemapLayers([]), ...selectionLayers, nameStyle, ...leaderStyles, dotLayer,
  ]; // prettier-ignore

  it("has a colour for every colour that a layer is written in", () => {
    for (const { id, paint } of layers)
      for (const color of Object.values(paint ?? {}).flatMap(colorsIn)) {
        const own = darkExceptions[id]?.[color];
        expect(own ?? darkColors.get(color), `${id} ${color}`).toBeDefined();
      }
  });

  it("reads colours of classes out of the data and translates them there", () => {
    const translated = JSON.stringify(
      inTone(["case", true, ["get", "color"], "#ffffff"], { dark: true, strong: false }, "dots"),
    );
    expect(translated).toContain(`"#ffffcc","${darkColor("#ffffcc")}"`);
    expect(translated).toContain('["to-string",["get","color"]]');
    const light = ["case", true, ["get", "color"], "#ffffff"];
    expect(inTone(light, { dark: false, strong: false }, "dots")).toBe(light);
  });

  it("comes and goes without the style being set anew: what is drawn keeps its layers", () => {
    const paints = new Map<string, Record<string, unknown>>();
    const map = {
      getLayer: (id: string) => paints.has(id) || undefined,
      setPaintProperty: (id: string, name: string, value: unknown) => (paints.get(id)![name] = value),
      hasImage: () => false,
    } as never;
    const add = (layer: LayerSpecification) => paints.set(layer.id, { ...inToneOf(map, layer).paint });
    for (const layer of [...groundLayers, ...surroundings]) add(layer);
    const before = structuredClone([...paints]);
    setTone(map, { dark: true, strong: false });
    expect(paints.get("paper")).toEqual({ "background-color": darkColors.get(paper) });
    expect(paints.get("relief")).toMatchObject(darkGround);
    paintLayer(map, "paper", "background-color", halo);
    expect(paints.get("paper")!["background-color"]).toBe(darkColors.get(halo));
    add(nameStyle);
    expect(JSON.stringify(paints.get("unit-names"))).toContain(darkColors.get(halo));
    setTone(map, { dark: false, strong: false });
    expect(paints.get("paper")!["background-color"]).toBe(halo);
    expect(paints.get("unit-names")).toEqual(nameStyle.paint);
    paintLayer(map, "paper", "background-color", paper);
    const ground = { "raster-contrast": 0, "raster-brightness-max": 1, "raster-saturation": 0 };
    for (const [id, paint] of before)
      expect(paints.get(id), id).toEqual("raster-fade-duration" in paint ? { ...paint, ...ground } : paint);
  });

  it("makes ground of its own colour out of the paper in the pictures of relief and edges", () => {
    const { "raster-contrast": by, "raster-brightness-max": most } = darkGround;
    const spread = 1 / (1 - by);
    const made = rgb("#eef0e6").map((value) => ((value - 0.5) * spread + 0.5) * most);
    rgb(darkColors.get(paper)!).forEach((value, at) => expect(Math.abs(value - made[at]!)).toBeLessThan(0.015));
  });
});

describe("colours told in two places", () => {
  it("are the same in the script at the head of the page, in the style sheet of the ramps and in the map", () => {
    const told = [
      ...script.matchAll(/"(#\w{6})": "(#\w{6})"/g),
      ...text("src/themes/dark-ramps.css").matchAll(/ \[fill="(#\w{6})"\] \{\s*fill: (#\w{6})/g),
    ];
    const fills = new Map(told.map(([, from = "", to = ""]) => [from, to]));
    expect(fills).toEqual(
      new Map(
        [...darkRamps, ...districtTints.map((tint) => [tint, darkColors.get(tint)!] as const)].filter(
          ([from]) => from !== "#ffffff",
        ),
      ),
    );
    const map = tokens(script, '[data-map="dark"]');
    for (const [token, color] of [
      ["ground", paper],
      ["halo", halo],
      ["select", selected],
      ["after", accents.after],
      ["before", accents.before],
      ["name", "#17483a"],
      ["former", "#6d431a"],
      ["casing", "#ffffff"],
    ] as const)
      expect(map.get(`--map-${token}`), token).toBe(darkColors.get(color));
    const back = /\.on-paper \{([^}]+)\}/.exec(script)?.[1] ?? "";
    for (const token of map.keys()) expect(back, token).toContain(`${token}: initial`);
  });

  it("have one light value each, wherever they are used, and are taken back on paper", () => {
    const told = tokens(text("src/app.css"), ".on-paper");
    const back = /\.on-paper \{([^}]+)\}/.exec(script)?.[1] ?? "";
    for (const [, name = "", value = ""] of local) {
      expect(told.get(name), name).toBeUndefined();
      expect(light.get(name), name).toBe(value);
      if (script.includes(`${name}: #`)) expect(back, name).toContain(`${name}: initial`);
    }
  });

  it("stand in tokens, but for paper and a few that suit both themes", () => {
    const both = new Set([
      // Shades, and what is dimmed behind a dialog.
      "rgb(29 43 38 / 16%)", "rgb(29 43 38 / 45%)", "rgb(29 43 38 / 20%)", "rgb(29 43 38 / 25%)", "rgb(255 255 255 / 85%)",
      // Marks that stand out on dark paper as well, as tested below or beside a figure that says the same.
      "#b9c1ba", "#76837b", "#5b9a84", "#a0672f",   "#8a9a92", "#9db8ac", "#fcae91",
      // The line of the province in its legend, in both themes.
      "#3f6b4f", "#8fd0a9",
      // Words on a ground that is dark in both, dark words on a colour of a chart, symbols and what frames them, the ground of a QR code.
      "#fff", "#d5ddd8", "#1d2b26", "#fdfdf8",
    ]); // prettier-ignore
    const onPaper =
      /themes\/dark-ramps|features\/(print|report|lookup\/wall)|components\/qr|publish|PaperPicture|fonts.css/;
    for (const file of files.filter((each) => !onPaper.test(each))) {
      const whole = text(`src/${file}`);
      const css = file.endsWith(".css") ? whole : (/<style>[^]*/.exec(whole)?.[0] ?? "");
      const told = css.replace(/var\(--[\w-]+, #\w+\)/g, "").replace(/--[\w-]+:[^;]+;/g, "");
      for (const [color] of told.matchAll(/#[\da-f]{3,8}\b|rgb\([^)]+\)/gi)) expect(both, file).toContain(color);
    }
  });
});
