/** How the values of a map are spread: bars of equal width along one axis, each parted by class. */
import { bin } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import type { LayerClass, UnitValue } from "../../themes/feature";

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

export interface Histogram {
  bars: Bar[];
  /** Where the classes meet, px. */
  limits: number[];
  x(value: number): number;
  /** Equal ways along the axis are equal ratios. */
  logarithmic: boolean;
}

const mostBars = 22;
const gap = 1;

/** A few very large values would press all others into one bar: then the axis counts in powers. */
export function isSkewed(all: readonly number[]): boolean {
  const sorted = all.toSorted((a, b) => a - b);
  const [least = 0, most = 0, middle = 0] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
  return least > 0 && most > 20 * least && (middle - least) / (most - least) < 0.12;
}

/** Edges of the bars over all values: one bar for each number where they are few and whole, else round or equal steps. */
function edges(all: readonly number[], logarithmic: boolean): number[] {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (logarithmic) {
    const step = (most / least) ** (1 / mostBars);
    return Array.from({ length: mostBars + 1 }, (_, at) => (at === mostBars ? most : least * step ** at));
  }
  if (all.every(Number.isInteger) && most - least < mostBars)
    return Array.from({ length: most - least + 2 }, (_, at) => least + at - 0.5);
  const ticks = scaleLinear().domain([least, most]).nice(mostBars).ticks(mostBars);
  return ticks.length > 1 ? ticks : [least - 0.5, most + 0.5];
}

/**
 * `all`: the figures that share the axis. `values`: those drawn. A bar of units in several classes is
 * stacked, the lowest class below.
 */
export function histogram(
  all: readonly number[],
  values: readonly UnitValue[],
  classes: readonly LayerClass[],
  limits: readonly number[],
  { width, height }: { width: number; height: number },
): Histogram {
  const logarithmic = isSkewed(all);
  const steps = edges(all, logarithmic);
  const [first = 0, last = 1] = [steps[0], steps.at(-1)];
  const x = (logarithmic ? scaleLog : scaleLinear)([first, last], [0, width]);
  const known = values.flatMap(({ value, classId }) => (value === null ? [] : [{ value, classId }]));
  const bins = bin<(typeof known)[number], number>()
    .value(({ value }) => value)
    .domain([first, last])
    .thresholds(steps.slice(1, -1))(known);
  const tallest = Math.max(1, ...bins.map(({ length }) => length));
  const y = scaleLinear([0, tallest], [0, height]);
  const bars = bins.flatMap((units) => {
    let below = 0;
    return classes.flatMap(({ id, color }): Bar[] => {
      const count = units.filter(({ classId }) => classId === id).length;
      if (count === 0) return [];
      const left = x(units.x0 ?? first);
      const bar = {
        x: left,
        y: height - y(below + count),
        width: x(units.x1 ?? last) - left - gap,
        height: y(count),
        color,
      };
      below += count;
      return [bar];
    });
  });
  return { bars, limits: limits.filter((limit) => limit > first && limit < last).map(x), x, logarithmic };
}
