/** What differs between two results, down to the single value. */
import { isFields } from "../shape";
import type { ResultLevel } from "../result-types";
import { canonicalText } from "./canonical";
import type { RecordResult } from "./types";

/** As text; null: no figure; undefined: there is no such entry. */
export type SaidValue = string | null | undefined;

export interface Difference {
  /** The cell of a result; null for anything else. */
  cell: { level: ResultLevel | "flow"; unit: string; column: string; field: string } | null;
  /** Keys from the outermost on. */
  path: readonly string[];
  said: SaidValue;
  recomputed: SaidValue;
}

type Pair = Pick<Difference, "path" | "said" | "recomputed">;

const textOf = (value: unknown): SaidValue =>
  value === null || value === undefined ? value : typeof value === "object" ? canonicalText(value) : String(value);

/** A class may be called «constructor», which every object has. */
const own = (fields: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** Figures of a whole that is on one side only are one difference. */
function pairs(said: unknown, recomputed: unknown, path: readonly string[]): Pair[] {
  if (Object.is(said, recomputed)) return [];
  const [a, b] = [said, recomputed];
  const areLists = Array.isArray(a) && Array.isArray(b);
  if (!areLists && !(isFields(a) && isFields(b))) return [{ path, said: textOf(a), recomputed: textOf(b) }];
  const [left, right] = [a, b] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => pairs(own(left, key), own(right, key), [...path, key]));
}

/** `path` of a cell: tables, 0, rows, 3, cells, 1, value; of a flow: flows, commune, 3, cells, 1, value. */
function cellOf(result: RecordResult, path: readonly string[]): Difference["cell"] {
  const at = path.indexOf("cells");
  if (at < 0) return null;
  const column = result.columns[Number(path[at + 1])]?.title ?? path[at + 1] ?? "";
  const field = path.slice(at + 2).join(".");
  if (path[0] === "tables") {
    const table = result.tables[Number(path[1])];
    const row = table?.rows[Number(path[3])];
    return table && row ? { level: table.level, unit: row.name, column, field } : null;
  }
  const flow = result.flows?.[path[1] === "district" ? "district" : "commune"][Number(path[2])];
  return flow ? { level: "flow", unit: `${flow.from} → ${flow.to}`, column, field } : null;
}

/** In the order of the record. */
export const differencesOf = (said: RecordResult, recomputed: RecordResult): Difference[] =>
  pairs(said, recomputed, []).map((pair) => ({ ...pair, cell: cellOf(said, pair.path) }));
