/** Between the page and its worker. */
import type { Geometry } from "../../../../data/checks";
import type { TableName } from "../../../../data/schema";
import type { CellRef, Entered } from "../../../corrections/compose";
import type { Desk } from "./desk";

export interface DeskAsked {
  row: CellRef;
  rows: TableName;
  check: Entered;
}
export type DeskKind = keyof DeskAsked;
export type DeskAnswered = { [K in DeskKind]: ReturnType<Desk[K]> };

/** The outlines come first, with id 0, and are not answered. */
export type DeskRequest =
  { id: 0; outlines: Geometry } | { [K in DeskKind]: { id: number; kind: K; asked: DeskAsked[K] } }[DeskKind];
export type DeskAnswer =
  { id: number; kind: DeskKind; value: unknown } | { id: number; kind: "broken"; detail: string };
