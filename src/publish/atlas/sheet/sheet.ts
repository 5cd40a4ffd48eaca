/** The page of a commune as plain data in one language; numbers in `cites` are those of sources. */
import type { Unit } from "../../../domain/units";
import type { CitedSource } from "../citations";

export interface FigureLine {
  label: string;
  /** null: «chưa có số liệu». */
  value: string | null;
  cites: readonly number[];
  remark?: string;
  /** Of a remark that many pages share, told in the key. */
  sign?: string;
}

export interface PartRow {
  /** As on the map. */
  number: number;
  of: Unit;
  note: string;
  area: string | null;
  areaShare: string | null;
  people: string | null;
  peopleShare: string | null;
}

export interface LineageBlock {
  title: string;
  rows: readonly PartRow[];
  sum: Pick<PartRow, "area" | "people">;
  cites: readonly number[];
  foot: readonly string[];
}

export interface RankBlock {
  title: string;
  head: readonly string[];
  rows: readonly { cells: readonly (string | null)[]; cites: readonly number[] }[];
  /** Of which there is none here. */
  zero: readonly string[];
}

/** Figures of a larger whole, which stand for none of its parts. */
export interface JointBlock {
  whole: string;
  lines: readonly FigureLine[];
  /** Said of all of them. */
  remarks: readonly string[];
}

export interface ListedWork {
  name: string;
  note: string;
  cites: readonly number[];
}

/** Of a long list, those of one class, which is named once. */
export interface ThingsGroup {
  label: string | null;
  things: readonly ListedWork[];
}

export interface ThingsBlock {
  id: string;
  title: string;
  /** Each thing begins a line; otherwise they follow one another. */
  lines: boolean;
  groups: readonly ThingsGroup[];
  /** So many more are on the map: the list names the largest. */
  more: number;
  foot: readonly string[];
}

export interface NeighbourLine {
  of: Unit;
  note: string;
  page: number;
}

export interface DisagreementLine {
  subject: string;
  sides: readonly { value: string | null; used: boolean; cites: readonly number[] }[];
  why: string;
}

/** Of the map of a page. */
export interface MapRoom {
  heightMm: number;
  /** The page says so much that its lines must stand closer. */
  dense: boolean;
}

export interface UnitSheet {
  map: MapRoom;
  of: Unit;
  page: number;
  identity: readonly FigureLine[];
  /** Sentences of its report that say what stands nowhere else on the page, as many as find room. */
  brief: readonly { text: string; cites: readonly number[] }[];
  lineage: LineageBlock;
  ranks: RankBlock;
  figures: readonly FigureLine[];
  joint: readonly JointBlock[];
  /** What no source gives for it. */
  missing: readonly string[];
  /** Values of its former communes, of which there are none for the whole. */
  byPart: readonly FigureLine[];
  things: readonly ThingsBlock[];
  /** Themes of which nothing is recorded here. */
  none: readonly string[];
  neighbours: readonly NeighbourLine[];
  /** What else it borders on. */
  edges: readonly string[];
  disagreements: readonly DisagreementLine[];
  sources: readonly CitedSource[];
}
