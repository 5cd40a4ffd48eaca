/** The dark theme and high contrast, computed: classes told apart by every eye, contrast of words and marks, dark colours told once. */
import { readdirSync, readFileSync } from "node:fs";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { divergingColors, sequentialColors } from "../../src/indicators/palette";
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
import { darkColor, darkRamps, turnedRamps } from "../../src/themes/dark-ramps";
import { contrast, deficiencies, distance, lab, laid, rgb, seen, type Eye } from "./sight";

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const script = text("public/appearance.js");

/** Custom properties of the first rule with this selector. */
function tokens(css: string, selector: string): Map<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return new Map([...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = "", value = ""]) => [name, value]));
}
const tones = [false, true].flatMap((isDark) => [false, true].map((strong) => ({ dark: isDark, strong })));
const files = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(svelte|css)$/.test(file),
);
/** Values of tokens that are used rarely stand where they are used. */
const local = files.flatMap((file) => [...text(`src/${file}`).matchAll(/var\((--[\w-]+), (#\w+)\)/g)]);
const light = new Map([
  ...local.map(([, name = "", value = ""]) => [name, value] as const),
  ...tokens(text("src/app.css"), ".on-paper"),
]);
const dark = new Map([...light, ...tokens(script, '[data-theme="dark"]')]);
const themes = {
  light,
  dark,
  "light, high contrast": new Map([...light, ...tokens(script, "[data-contrast]")]),
  "dark, high contrast": new Map([...dark, ...tokens(script, '[data-contrast][data-theme="dark"]')]),
};

it("measures the distance of colours as the published pairs have it", () => {
  expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(distance([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
});

describe("classes of values", () => {
  const eyes: Eye[] = ["full", "protanopia", "deuteranopia", "tritanopia"];
  /** The least distance of neighbours, as they lie on the ground of a map under an indicator. */
  const least = (colors: readonly string[], ground: string, eye: Eye): number => {
    const labs = colors.map((color) => lab(seen(laid(rgb(color), rgb(ground), 0.85), eye)));
    return Math.min(...labs.slice(1).map((each, at) => distance(each, labs[at] ?? each)));
  };
  const darkPaper = darkColors.get(paper)!;
  const counts = [2, 3, 4, 5, 6, 7];
  const sequential = [
    ...counts.map((count) => sequentialColors(count)),
    ...Object.values(turnedRamps)
      .slice(1)
      .map((ramp) => ramp.map(([color]) => color)),
  ];
  const diverging = [[0], [-5, 5], [-20, -10, 0, 10, 20], [-30, -20, -10, 0, 10]].map((limits) =>
    divergingColors(limits, -100),
  );
  /** What ColorBrewer's seven classes, which it calls safe, keep apart for the eye that sees them worst. */
  const safe = Math.min(...eyes.map((eye) => least(sequentialColors(7), paper, eye)));

  it("stay apart for every eye, on either map, as well as those of ColorBrewer's seven classes", () => {
    expect(safe).toBeGreaterThan(4.5);
    for (const eye of eyes)
      for (const ramp of [...sequential, ...diverging]) {
        expect(least(ramp, paper, eye), `${eye} ${ramp.join()}`).toBeGreaterThanOrEqual(safe);
        expect(least(ramp.map(darkColor), darkPaper, eye), `dark ${eye} ${ramp.join()}`).toBeGreaterThanOrEqual(safe);
      }
    expect(Object.keys(deficiencies)).toHaveLength(eyes.length - 1);
  });

  it("of a sequential ramp grow darker on the light map and lighter on the dark one, also for eyes without colours", () => {
    const lightness = (color: string): number => lab(rgb(color))[0];
    for (const ramp of sequential)
      ramp.slice(1).forEach((color, at) => {
        expect(lightness(color), color).toBeLessThan(lightness(ramp[at]!));
        expect(lightness(darkColor(color)), `dark ${color}`).toBeGreaterThan(lightness(darkColor(ramp[at]!)));
      });
  });

  it("of a diverging ramp keep their ends, and their middle is not the brightest thing on a dark map", () => {
    for (const ramp of diverging) {
      expect(darkColor(ramp[0]!)).toBe(ramp[0]);
      expect(darkColor(ramp.at(-1)!)).toBe(ramp.at(-1));
    }
    expect(lab(rgb(darkColor("#f2f2f2")))[0]).toBeLessThan(88);
  });
});

describe("contrast", () => {
  const words: [ink: string, ...grounds: string[]][] = [
    ["ink", "paper", "mist", "ground", "after-tint", "before-tint", "select-tint", "warn-tint", "bad-tint", "trough"],
    ["ink-soft", "paper", "mist", "trough"],
    ["after", "paper", "mist", "after-tint"],
    ["before", "paper", "before-tint"],
    ["before-ink", "paper", "before-tint", "mist"],
    ["select", "paper", "select-tint"],
    ["bad", "paper", "bad-tint"],
    ["on", "after", "before", "after-deep"],
  ];
  const marks: [mark: string, ground: string][] = [
    ["line-strong", "paper"],
    ["after", "paper"],
    ["before", "paper"],
    ["select", "paper"],
    ["bad", "paper"],
  ];

  it("of marks with one colour for both themes is at least 3 on either paper", () => {
    for (const mark of ["#76837b", "#5b9a84", "#a0672f"])
      for (const theme of [light, dark]) expect(contrast(mark, theme.get("--paper")!), mark).toBeGreaterThanOrEqual(3);
    for (const [token, before] of [
      ["--flow-blue", "#2f6f9f"],
      ["--flow-violet", "#6b5a8e"],
    ] as const) {
      expect(contrast(before, light.get("--paper")!)).toBeGreaterThanOrEqual(3);
      expect(contrast(dark.get(token)!, dark.get("--paper")!), token).toBeGreaterThanOrEqual(3);
    }
  });

  for (const [name, theme] of Object.entries(themes)) {
    const of = (token: string): string => theme.get(`--${token}`)!;
    it(`of words is at least 4.5, of marks 3: ${name}`, () => {
      for (const [ink, ...grounds] of words)
        for (const ground of grounds)
          expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const [mark, ground] of marks)
        expect(contrast(of(mark), of(ground)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
    });
    it(`of words over the map holds whatever lies under the veil: ${name}`, () => {
      const veil = of("veil");
      const opacity = veil.length < 9 ? 1 : Number.parseInt(veil.slice(7), 16) / 255;
      const hex = (under: string): string =>
        `#${laid(rgb(veil), rgb(under), opacity)
          .map((value) =>
            Math.round(value * 255)
              .toString(16)
              .padStart(2, "0"),
          )
          .join("")}`;
      for (const under of [paper, darkColors.get(paper)!])
        expect(contrast(of("veil-ink"), hex(under)), under).toBeGreaterThanOrEqual(4.5);
    });
  }

  it("of words is at least 7 where high contrast is asked for", () => {
    for (const name of ["light, high contrast", "dark, high contrast"] as const)
      for (const ink of ["ink", "ink-soft", "after", "before", "select"])
        expect(contrast(themes[name].get(`--${ink}`)!, themes[name].get("--paper")!), ink).toBeGreaterThanOrEqual(7);
  });

  it("of the names on the map with their haloes is at least 4.5, or 3 for names of the neighbours, on either map", () => {
    const names = [nameStyle, ...baseLabels, ...basemapLayers([])].filter(({ type }) => type === "symbol");
    for (const tone of tones)
      for (const { id, paint } of names) {
        const { "text-color": ink, "text-halo-color": around } = paint as Record<string, unknown>;
        const [ground] = colorsIn(inTone(around, tone, id));
        const quiet = id === "place-names" || id === "region-names";
        for (const color of colorsIn(inTone(ink, tone, id)))
          expect(contrast(color, ground!), `${id} ${color}`).toBeGreaterThanOrEqual(quiet && !tone.strong ? 3 : 4.5);
      }
  });

  it("of selection, borders and what shows them is at least 3 on either map", () => {
    for (const tone of tones)
      for (const color of [selected, accents.after, accents.before])
        for (const ground of [paper, halo])
          expect(
            contrast(String(inTone(color, tone, "line")), String(inTone(ground, tone, "line"))),
            color,
          ).toBeGreaterThanOrEqual(3);
  });
});

/** All colours in a value or an expression. */
function colorsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(colorsIn);
  return typeof value === "string" && /^(#|rgba?\()/.test(value) ? [value] : [];
}

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
