/**
 * The words of the charts: a bar consists of segments in proportion to a scale, bars lie in rows, a series has points in
 * time, a key says what a paint means.
 */

/** What a segment or a key is painted with. `hatched`: computed, planned or not known; `outlined`: the whole it is a part of. */
export interface Paint {
  color: string;
  pattern?: "solid" | "hatched" | "outlined" | undefined;
}

export interface BarSegment extends Paint {
  /** In the unit of the scale. */
  value: number;
  /** Written in it, or under it; left out inside where the segment is too short. */
  label?: string;
  /** Colour of the label inside. */
  ink?: string;
  /** Shown under the pointer. */
  title?: string;
}

/** A row of bars, one for each column, with their values. */
export interface BarRow {
  key: string;
  /** On the axis. */
  label: string;
  /** Read aloud. */
  name: string;
  /** Said over it, as of what the axis leaves out. */
  before?: string | null;
  values: readonly number[];
}

export interface BarColumn extends Paint {
  title: string;
}
