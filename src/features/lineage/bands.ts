/** Where the bands of a flow diagram run: as thick as their share, far enough apart at their ends for one line of text. */

export interface Band {
  /** Upper edge and height at the end with the single label. */
  end: number;
  /** Upper edge at the whole, where the bands lie on each other without gaps. */
  whole: number;
  height: number;
  /** Middle of the label's line. */
  label: number;
}

export interface Bands {
  bands: Band[];
  height: number;
}

const line = 22;
const gap = 4;

/** Bands for values that are not negative, from above to below; a value too small to see keeps half a pixel. */
export function bandsOf(values: readonly number[]): Bands {
  const sum = values.reduce((total, value) => total + value, 0);
  const thick = Math.max(72, values.length * line);
  const heights = values.map((value) => (sum > 0 ? Math.max(0.5, (value / sum) * thick) : thick / values.length));
  const total = heights.reduce((all, height) => all + height, 0);
  const slots = heights.map((height) => Math.max(line, height));
  const height = slots.reduce((all, slot) => all + slot, 0) + gap * (values.length - 1);
  let top = 0;
  let whole = (height - total) / 2;
  const bands = heights.map((thickness, at) => {
    const slot = slots[at] ?? line;
    const band = { end: top + (slot - thickness) / 2, whole, height: thickness, label: top + slot / 2 };
    top += slot + gap;
    whole += thickness;
    return band;
  });
  return { bands, height };
}

/** The outline of a band between `from` and `to` across, as the path of an SVG. */
export function bandPath({ end, whole, height }: Band, from: number, to: number): string {
  const middle = (from + to) / 2;
  return [
    `M${from},${end}`,
    `C${middle},${end} ${middle},${whole} ${to},${whole}`,
    `v${height}`,
    `C${middle},${whole + height} ${middle},${end + height} ${from},${end + height}`,
    "Z",
  ].join("");
}
