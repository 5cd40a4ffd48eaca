/** Where a figure of the province is a map or has a page of its own. */
import type { KeyFigureGroup } from "../../../data/schema";
import type { Page } from "../../state/view";
import type { IndicatorId } from "../../indicators/ids";

/** A colouring of the map, or a page. */
export type MapLink = { kind: "indicator"; id: IndicatorId } | { kind: "page"; id: Page };

const indicator = (id: IndicatorId): MapLink => ({ kind: "indicator", id });
const page = (id: Page): MapLink => ({ kind: "page", id });

/** By the row of the annex. */
export const annexLinks: Readonly<Record<number, readonly MapLink[]>> = {
  21: [page("border-gates")],
  22: [page("border-gates")],
  33: [page("projects"), indicator("capital")],
  38: [indicator("population-2025")],
  52: [page("ntm"), indicator("ntm-share")],
  57: [page("forest"), indicator("forest-cover")],
  100: [page("forest")],
  101: [page("forest")],
  102: [page("forest")],
  114: [page("hydropower"), indicator("capacity")],
};

/** By the id of the key figure. */
export const keyLinks: Readonly<Record<string, readonly MapLink[]>> = {
  poverty: [indicator("poverty")],
  "units-merged": [page("figures")],
};

/** Of a whole group of key figures. */
export const groupLinks: Readonly<Partial<Record<KeyFigureGroup, readonly MapLink[]>>> = {
  hydropower: [page("hydropower"), indicator("capacity")],
  trade: [page("border-gates")],
  border: [page("border-gates"), indicator("gates")],
  projects: [page("projects"), indicator("projects")],
  investment: [page("projects")],
  forest: [page("forest"), indicator("forest-cover")],
  ntm: [page("ntm"), indicator("ntm-share")],
};
