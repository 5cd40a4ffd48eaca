/** The report on a place as plain data, from which the page, the paper and the files are made. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Land } from "../../domain/land";
import type { Text } from "../../domain/unit";
import type { IndicatorId } from "../../indicators/ids";
import type { Selection, Subject } from "../../state/view";

/** A card with its mark, or the communes coloured by an indicator. */
export type ShownOnMap = Selection | { kind: "indicator"; id: IndicatorId };

/** One statement. */
export interface ReportLine {
  /** The same for the same statement about any place and at any time: what a printed line is found again by. */
  id: string;
  label: Text;
  /** null: not known. */
  value: Text | null;
  /** How exact it is, of what whole it is said, what must be added. */
  remark?: Text | null;
  /** Ids in sources.csv, the main one first. */
  sources: readonly string[];
  asOf: string | null;
  /** What a press shows on the map. */
  shows?: ShownOnMap;
  /** In place of the value, in a group with columns; null: not known. */
  cells?: readonly (Text | null)[];
  /** It stands for so many lines of a list that are not on paper. */
  left?: number;
}

/** Lines with a heading of their own. */
export interface ReportLines {
  id: string;
  /** What it and those after it stand under. */
  above?: Text;
  title: Text | null;
  note?: Text | null;
  lines: readonly ReportLine[];
  /** Heads of the columns of a table. */
  columns?: readonly Text[];
  /** On paper it stands beside the code. */
  inHead?: true;
  /** On paper so many at most; what is left out is counted. */
  most?: number;
}

/** A letter for each, which stands in the address that the code on the paper holds. */
export const partLetters = {
  head: "h",
  facts: "f",
  brief: "b",
  concerns: "c",
  not: "n",
  unknown: "u",
  near: "r",
  rings: "i",
  elevation: "e",
  context: "x",
} as const;
export type PartId = keyof typeof partLetters;

export interface ReportPart {
  id: PartId;
  title: Text;
  note?: Text | null;
  groups: readonly ReportLines[];
}

export interface Report {
  subject: Subject;
  /** Of the place: «Xã Mường Pồn», «Nậm Mức», «Điểm 21,38600 B; 103,01700 Đ». */
  name: Text;
  /** What it is and where: «Điểm trên bản đồ, xã Mường Pồn». */
  about: Text;
  /** What is measured from, and marked; null where the subject is land without a seat, or is nowhere that is known. */
  at: Geographic | null;
  /** The land it is about, for the map; none where that is not known. */
  land: Land;
  parts: readonly ReportPart[];
}

/** As on paper, where a long list is cut: what is left out stands in one line, which is known by what all of them say. */
function linesOnPaper({ id, lines, most = Infinity }: ReportLines): readonly ReportLine[] {
  if (lines.length <= most) return lines;
  const rest = lines.slice(most);
  const all = rest.map(({ id: each, value }) => `${each} ${value?.vi ?? ""}`).join("; ");
  const words = { vi: all, en: all };
  return [
    ...lines.slice(0, most),
    { id: `${id} rest`, label: { vi: "", en: "" }, value: words, sources: [], asOf: null, left: rest.length },
  ];
}

export const reportLines = ({ groups }: Pick<ReportPart, "groups">): ReportLine[] => groups.flatMap(linesOnPaper);
