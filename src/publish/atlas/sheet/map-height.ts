/** How high the map of a page may be, so that all that the page says finds room under it. */
import { shortSource } from "../citations";
import { heightOf, lineMm, type TextColumn } from "../text-height";
import type { FigureLine, MapRoom, ThingsBlock, UnitSheet } from "./sheet";

/** Mm, as in commune.css. */
export const mapWidth = 106;
const room = { body: 270, head: 18, gaps: 10 } as const;
export const mapHeights = { least: 58, most: 150, step: 2 } as const;

const text: TextColumn = { widthMm: 91, points: 7.5, leading: 1.28 };
const beside: TextColumn = { ...text, widthMm: 45 };
const part: TextColumn = { ...text, widthMm: 27 };
const identity: TextColumn = { ...text, widthMm: 56 };
const note: TextColumn = { widthMm: 188, points: 7.5, leading: 1.2 };
const rowAir = 0.75;
const blockAir = 2.2;
const title = lineMm(text) + 1.6;
/** Of what stands in lines that are closer to each other. */
const closer = 0.94;
/** What the two columns lose where an entry is not split between them. */
const unbalanced = 5;

const sum = (heights: readonly number[]): number => heights.reduce((all, each) => all + each, 0);

const lineHeight = ({ label, value, remark }: FigureLine): number =>
  Math.max(heightOf(label, beside), heightOf(value ?? "", beside)) + (remark ? heightOf(remark, text) : 0) + rowAir;

const block = (heights: readonly number[]): number => (heights.length === 0 ? 0 : title + sum(heights) + blockAir);

const thingsHeight = ({ lines, groups, foot, title: head }: ThingsBlock): number =>
  block([
    heightOf(head, text) - lineMm(text),
    ...groups.flatMap(({ label, things }) => {
      const told = things.map(({ name, note: about }) => `${name} – ${about}`);
      return lines ? told.map((each) => heightOf(each, text) + rowAir) : [heightOf([label, ...told].join("; "), text)];
    }),
    ...foot.map((each) => heightOf(each, text)),
  ]);

/** All but what depends on the room that is left. */
export type MeasuredSheet = Omit<UnitSheet, "map" | "brief">;

/** Of what stands in two columns under the map, in one. */
function columnHeight(sheet: MeasuredSheet): number {
  const { ranks, figures, joint, missing, byPart, things, none, neighbours, edges, disagreements } = sheet;
  const around = [...neighbours.map(({ of, note: where }) => `${of.type} ${of.name} (${where}), tr. 00; `), ...edges];
  return sum([
    block(ranks.rows.map(({ cells }) => heightOf(cells[0] ?? "", { ...text, widthMm: 38 }) + rowAir)),
    block([
      ...figures.map(lineHeight),
      ...byPart.map(({ label, value }) => heightOf(`${label}: ${value}`, text) + rowAir),
      ...(missing.length > 0 ? [heightOf(`Chưa có số liệu riêng: ${missing.join("; ")}`, text)] : []),
    ]),
    ...joint.map(({ whole, lines, remarks }) =>
      block([heightOf(whole, text) - lineMm(text), heightOf([...lines.map(({ label, value }) => `${label}: ${value}`), ...remarks].join("; "), text)])),
    ...things.map(thingsHeight),
    none.length > 0 ? lineMm(text) + blockAir : 0,
    ranks.zero.length > 0 ? heightOf(ranks.zero.join("; "), text) + blockAir : 0,
    block([heightOf(around.join(" "), text)]),
    block(disagreements.map(({ subject, sides, why }) => heightOf(subject, text) + heightOf(sides.map(({ value }) => `${value} (đang dùng)`).join(" – "), text) + heightOf(why, text) + rowAir)),
  ]);
} // prettier-ignore

/** Of what stands beside the map. */
function besideHeight({ identity: lines, lineage }: MeasuredSheet): number {
  return sum([
    ...lines.map(({ value, remark }) => heightOf(value ?? remark ?? "", identity) + rowAir),
    title + lineMm(text),
    ...lineage.rows.map(({ of, note: about }) => heightOf(`1 P. ${of.name}`, part) + (about ? heightOf(about, part) : 0) + rowAir),
    lineMm(text) + blockAir,
    ...lineage.foot.map((each) => heightOf(each, { ...text, widthMm: 76 })),
  ]);
} // prettier-ignore

const notesHeight = ({ sources }: MeasuredSheet): number =>
  heightOf(sources.map(({ row, number }) => `${number} ${shortSource(row, "vi")}`).join("; "), note) + 6;

/** Of the map and of what stands beside it. */
export function mapRoom(sheet: MeasuredSheet): MapRoom {
  const { least, most, step } = mapHeights;
  const over = room.head + room.gaps + notesHeight(sheet) + unbalanced;
  const under = columnHeight(sheet) / 2;
  const dense = room.body - over - under < Math.max(least, besideHeight(sheet));
  const free = room.body - over - under * (dense ? closer : 1);
  return { heightMm: Math.floor(Math.max(least, Math.min(most, free)) / step) * step, dense };
}

/** Those sentences that find room beside the map, under what stands there. */
export function fitting(sheet: MeasuredSheet, { heightMm }: MapRoom, sentences: readonly string[]): string[] {
  let free = heightMm - besideHeight(sheet) - title - blockAir;
  return sentences.filter((each) => {
    const needs = heightOf(each, { ...text, widthMm: 76 }) + 2 * rowAir;
    if (needs > free) return false;
    free -= needs;
    return true;
  });
}
