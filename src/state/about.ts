/** The subject of a row of discrepancies.csv: `communes#03158`, `hydropower#nam-muc`, `annex#3`. */
import type { Level } from "../domain/unit";
import { unit } from "../domain/units";
import { layers } from "../themes";
import type { Selection } from "./view";

const tables: Record<Exclude<Level, "province">, string> = {
  district: "districts",
  "former-commune": "former-communes",
  commune: "communes",
};

/** null for places and the province, which are rows of no table. */
export function aboutKey(selection: Selection): string | null {
  if (selection.kind === "feature") return `${layers.find(({ id }) => id === selection.layer)?.table}#${selection.id}`;
  if (selection.kind === "place") return null;
  const { level, code } = selection.unit;
  return level === "province" ? null : `${tables[level]}#${code}`;
}

/** null for the province and for rows of tables without cards. */
export function aboutSelection(about: string | null): Selection | null {
  const [table = "", id = ""] = about?.split("#") ?? [];
  const level = (Object.keys(tables) as (keyof typeof tables)[]).find((each) => tables[each] === table);
  if (level) return unit({ level, code: id }) ? { kind: "unit", unit: { level, code: id } } : null;
  const layer = layers.find((each) => each.kind === "points" && each.table === table);
  return layer ? { kind: "feature", layer: layer.id, id } : null;
}

const idIn = (table: "annex" | "key-figures", about: string | null): string | null => {
  const [name, id] = about?.split("#") ?? [];
  return (name === table && id) || null;
};

/** The number of an annex row. */
export const aboutAnnex = (about: string | null): number | null => Number(idIn("annex", about)) || null;

/** The id of a key figure. */
export const aboutFigure = (about: string | null): string | null => idIn("key-figures", about);
