/** What a row of discrepancies.csv is about: `communes#03158`, `hydropower#nam-muc`, `annex#3`. */
import type { Level } from "../domain/unit";
import { unit } from "../domain/units";
import { layers } from "../themes";
import type { Selection } from "./view";

const tables: Record<Exclude<Level, "province">, string> = {
  district: "districts",
  "former-commune": "former-communes",
  commune: "communes",
};

/** The table and row of a selection; null for the province, which is a row of no table. */
export function aboutKey(selection: Selection): string | null {
  if (selection.kind === "feature") return `${layers.find(({ id }) => id === selection.layer)?.table}#${selection.id}`;
  const { level, code } = selection.unit;
  return level === "province" ? null : `${tables[level]}#${code}`;
}

/** What a row is about as something that can be opened; null where it is about the province or a row of a table without cards. */
export function aboutSelection(about: string | null): Selection | null {
  const [table = "", id = ""] = about?.split("#") ?? [];
  const level = (Object.keys(tables) as (keyof typeof tables)[]).find((each) => tables[each] === table);
  if (level) return unit({ level, code: id }) ? { kind: "unit", unit: { level, code: id } } : null;
  const layer = layers.find((each) => each.kind === "points" && each.table === table);
  return layer ? { kind: "feature", layer: layer.id, id } : null;
}

/** Number of the annex row that a discrepancy is about; null for all others. */
export const aboutAnnex = (about: string | null): number | null => {
  const [table, id] = about?.split("#") ?? [];
  return table === "annex" && id ? Number(id) : null;
};

/** Id of the key figure that a discrepancy is about; null for all others. */
export const aboutFigure = (about: string | null): string | null => {
  const [table, id] = about?.split("#") ?? [];
  return table === "key-figures" && id ? id : null;
};
