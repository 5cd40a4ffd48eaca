/** The dark theme and high contrast, computed: classes told apart by every eye, contrast of words and marks. */
import { describe, expect, it } from "vitest";
import { divergingColors, sequentialColors } from "../../src/indicators/palette";
import { baseLabels } from "../../src/map/base-labels";
import { basemapLayers } from "../../src/map/close-up/basemap-layers";
import { nameStyle } from "../../src/map/labels/name-layer";
import { accents, halo, paper, selected } from "../../src/map/palette";
import { darkColors } from "../../src/map/tone/dark-colors";
import { inTone } from "../../src/map/tone/tone";
import { darkColor, turnedRamps } from "../../src/themes/dark-ramps";
import { contrast, deficiencies, distance, lab, laid, rgb, seen, type Eye } from "./sight";
import { script, tokens, light, dark, colorsIn } from "./tokens";

const tones = [false, true].flatMap((isDark) => [false, true].map((strong) => ({ dark: isDark, strong })));
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
