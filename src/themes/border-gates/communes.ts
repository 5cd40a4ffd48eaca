/** The communes on the state border, before and after the merger, with how much of it each has. */
import type { UnitIndicatorRow } from "../../../data/schema";
import { partsOf } from "../../domain/lineage";
import type { UnitRef } from "../../domain/unit";

export type Neighbour = "LA" | "CN";

/** A length in km with what says so. */
export interface Length {
  km: number;
  sources: string[];
  asOf: string;
}

export interface BorderUnit {
  ref: UnitRef;
  neighbours: Neighbour[];
  /** What says that it touches the border. */
  sources: string[];
  asOf: string;
  /** As drawn on the map; null where the drawn line does not touch the unit. */
  drawn: Length | null;
  /** As published for the unit; null where nothing is. */
  published: Length | null;
}

export interface BorderCommune extends BorderUnit {
  /** The former border communes it was made of. */
  parts: BorderUnit[];
}

function lengthOf(rows: readonly UnitIndicatorRow[], indicator: string, { level, code }: UnitRef): Length | null {
  const row = rows.find((each) => each.indicator === indicator && each.level === level && each.codes.includes(code));
  return row && row.value !== null ? { km: row.value, sources: row.source, asOf: row.as_of } : null;
}

function unitsAt(rows: readonly UnitIndicatorRow[], level: "commune" | "former-commune"): BorderUnit[] {
  return rows
    .filter((row) => row.indicator === "border_commune" && row.level === level)
    .flatMap((row) =>
      row.codes.map((code) => {
        const ref: UnitRef = { level, code };
        return {
          ref,
          neighbours: (row.value_text ?? "").split(";") as Neighbour[],
          sources: row.source,
          asOf: row.as_of,
          drawn: lengthOf(rows, "border_length_drawn", ref),
          published: lengthOf(rows, "border_length", ref),
        };
      }),
    );
}

/** The border communes of 2025 in the order of their codes, which runs from the north to the south, each with its parts. */
export function borderCommunes(rows: readonly UnitIndicatorRow[]): BorderCommune[] {
  const former = unitsAt(rows, "former-commune");
  return unitsAt(rows, "commune").map((commune) => {
    const codes = new Set(partsOf(commune.ref).map(({ ref }) => ref.code));
    return { ...commune, parts: former.filter(({ ref }) => codes.has(ref.code)) };
  });
}

/** Sum of what is drawn, in km, to the tenth that the lengths are rounded to. */
export const drawnKm = (units: readonly BorderUnit[]): number =>
  Math.round(units.reduce((sum, { drawn }) => sum + (drawn?.km ?? 0), 0) * 10) / 10;
