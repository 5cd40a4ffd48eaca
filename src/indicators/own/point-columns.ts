/** What the points of a reader's file come to by former commune: their number, and the sums of their numbers. */
import { decimalOf, decimalText, sumOfDecimals } from "../../conversion/decimal";
import type { ResultCell } from "../../conversion/result-types";
import type { OwnTable } from "../../conversion/own-table";
import type { Text, UnitKey } from "../../domain/unit";
import { unitsOf } from "../../domain/units";
import { same } from "../../themes/facts";
import type { OwnColumn } from "./column";
import { pointsCounted } from "./words";

type Points = OwnTable["points"];

/** Sums of more properties than that are offered for the first of them only. */
const mostSums = 20;
/** Properties whose sum says nothing, whatever they hold. */
const noQuantity = /^(?:id|fid|gid|objectid|code|mã|ma|lat|lon|lng|latitude|longitude|x|y|năm|nam|year)$/iu;

/** Properties that are numbers wherever they are anything. */
function quantities(points: Points): string[] {
  const names = [...new Set(points.flatMap(({ properties }) => Object.keys(properties)))];
  return names
    .filter((name) => !noQuantity.test(name))
    .filter((name) => {
      const values = points.map(({ properties }) => properties[name] ?? null).filter((value) => value !== null);
      return values.length > 0 && values.every((value) => typeof value === "number" && Number.isFinite(value));
    })
    .slice(0, mostSums);
}

/** Of no points there is a number, 0, but no sum. */
function cellOf(points: Points, property: string | null): ResultCell {
  const of = points.length;
  if (property === null) return { value: String(of), known: of, of };
  const values = points.flatMap(({ properties }) => {
    const value = properties[property];
    return typeof value === "number" ? (decimalOf(value) ?? []) : [];
  });
  return { value: values.length > 0 ? decimalText(sumOfDecimals(values)) : null, known: values.length, of };
}

/** `codes`: the former commune of each point; those outside the province are in none. */
export function pointColumns({ id, points }: OwnTable, codes: readonly (string | null)[]): OwnColumn[] {
  const inUnits = new Map<string, Points[number][]>();
  for (const [at, point] of points.entries()) {
    const code = codes[at];
    const others = code && inUnits.get(code);
    if (others) others.push(point);
    else if (code) inUnits.set(code, [point]);
  }
  const column = (property: string | null, at: number, title: Text): OwnColumn => ({
    id: `own-${id}-p${at}`,
    title,
    rule: { kind: "sum" },
    decimals: null,
    from: "former-commune",
    counted: "features",
    cells: new Map<UnitKey, ResultCell>(
      unitsOf("former-commune").map(({ key, ref }) => [key, cellOf(inUnits.get(ref.code) ?? [], property)]),
    ),
    undecided: [],
  });
  if (points.length === 0) return [];
  return [
    column(null, 0, pointsCounted),
    ...quantities(points).map((property, at) => column(property, at + 1, same(property))),
  ];
}
