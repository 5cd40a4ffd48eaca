/** How colours are told apart: contrast as WCAG has it, distance by CIEDE2000, and as eyes see that lack a kind of cone. */

export type Rgb = readonly [r: number, g: number, b: number];

/** `#rgb`, `#rrggbb` or `#rrggbbaa`; the alpha is left out. */
export function rgb(hex: string): Rgb {
  const long = hex.length < 6 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2.2). */
const luminance = (color: Rgb): number => {
  const [r = 0, g = 0, b = 0] = color.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio (WCAG 2.2), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(rgb(a)), luminance(rgb(b))].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** `over` at this opacity on `under`. */
export const laid = (over: Rgb, under: Rgb, opacity: number): Rgb =>
  over.map((value, at) => value * opacity + (under[at] ?? 0) * (1 - opacity)) as unknown as Rgb;

/**
 * Of linear light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
 * Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (2009) 6, severity 1.0.
 */
export const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Eye = keyof typeof deficiencies | "full";

const encoded = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

export function seen(color: Rgb, eye: Eye): Rgb {
  if (eye === "full") return color;
  const light = color.map(linear);
  const matrix = deficiencies[eye];
  return [0, 3, 6].map((row) => {
    const value = light.reduce((sum, each, at) => sum + each * (matrix[row + at] ?? 0), 0);
    return encoded(Math.min(1, Math.max(0, value)));
  }) as unknown as Rgb;
}

/** CIELAB under D65. */
export function lab(color: Rgb): readonly [l: number, a: number, b: number] {
  const [r = 0, g = 0, b = 0] = color.map(linear);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000, as G. Sharma, W. Wu, E. N. Dalal write it: Color Research and Application 30 (2005) 1. */
export function distance(one: readonly [number, number, number], other: readonly [number, number, number]): number {
  const rad = Math.PI / 180;
  const c7 = ((Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + 25 ** 7));
  const [a1, a2] = [one[1] * g, other[1] * g];
  const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, other[2])];
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(a1, one[2]), hue(a2, other[2])];
  const apart = c1 * c2 === 0 ? 0 : h2 - h1;
  const turn = apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad);
  const [l, c] = [(one[0] + other[0]) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const h = c1 * c2 === 0 ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : (sum < 360 ? sum + 360 : sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const rt = -rc * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad);
  const [dl, dc] = [(other[0] - one[0]) / sl, (c2 - c1) / sc];
  return Math.sqrt(dl ** 2 + dc ** 2 + (dh / sh) ** 2 + rt * dc * (dh / sh));
}
