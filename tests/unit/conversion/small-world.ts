/** Three communes and two districts of six former communes, for tables whose results are counted by hand. */
import type { Analysis, RowMatch, RowRole, RuleProposal } from "../../../src/conversion/analysis-types";
import type { Rule, SourceLevel } from "../../../src/conversion/choices";
import type { Gazetteer, GazetteerUnit } from "../../../src/conversion/gazetteer-types";
import { message } from "../../../src/conversion/message";
import type { Cell, Sheet } from "../../../src/conversion/sheet";

type Figures = readonly [area: number, population: number | null];
const unit = (level: SourceLevel, code: string, type: string, [area, population2019]: Figures): GazetteerUnit => ({
  level,
  code,
  name: code,
  type,
  otherNames: [],
  districts: [],
  area,
  population2019,
});

/** a1, a2 and b1 became A; a3 became B; b2 and b3 became C. A crosses the districts. */
export const smallWorld: Gazetteer = {
  units: [
    unit("former-commune", "a1", "xã", [10, 100]),
    unit("former-commune", "a2", "xã", [20.5, 300]),
    unit("former-commune", "a3", "thị trấn", [5, 600]),
    unit("former-commune", "b1", "xã", [30, 200]),
    unit("former-commune", "b2", "xã", [40, null]),
    unit("former-commune", "b3", "xã", [44.5, 800]),
    unit("commune", "A", "xã", [60.5, 600]),
    unit("commune", "B", "phường", [5, 600]),
    unit("commune", "C", "xã", [84.5, 800]),
    unit("district", "a", "huyện", [35.5, 1000]),
    unit("district", "b", "huyện", [114.5, 1000]),
  ],
  lineage: [
    ...["a1", "a2", "b1"].map((from) => ({ from, to: "A", weight: "1" })),
    { from: "a3", to: "B", weight: "1" },
    ...["b2", "b3"].map((from) => ({ from, to: "C", weight: "1" })),
  ],
  districtOf: { a1: "a", a2: "a", a3: "a", b1: "b", b2: "b", b3: "b" },
  version: { asOf: "2025-07-01", sha256: "0".repeat(64) },
};

/** A quarter of a3 goes to A, the rest to B. */
export const dividedWorld: Gazetteer = {
  ...smallWorld,
  lineage: [
    ...smallWorld.lineage.filter(({ from }) => from !== "a3"),
    { from: "a3", to: "A", weight: "0.25" },
    { from: "a3", to: "B", weight: "0.75" },
  ],
};

export type Line = readonly [code: string, ...cells: Cell[]];

const kinds: RuleProposal["allowed"] = ["sum", "mean", "rate", "class", "minimum", "maximum", "range", "text", "skip"];
const roles: Readonly<Record<string, RowRole>> = { "": "total", "#": "group", "?": "data" };

/**
 * A table of units by code in column 0 and values from column 1 on, or from 2 on with destinations in column 1. A line whose
 * code is empty is a total, one that begins with # a group, one with ? is not found.
 */
export function tableOf(
  lines: readonly Line[],
  rules: readonly Rule[],
  { level = "former-commune", isFlow = false }: { level?: SourceLevel; isFlow?: boolean } = {},
): { sheet: Sheet; analysis: Analysis } {
  const first = isFlow ? 2 : 1;
  const roleOf = (code: string): RowRole => roles[code.charAt(0)] ?? "data";
  const matches = (at: number): RowMatch[] =>
    lines.flatMap((line, row): RowMatch[] => {
      const said = String(line[at]);
      if (roleOf(line[0]) !== "data") return [];
      if (said.startsWith("?")) return [{ row, state: "unknown", key: said, said, candidates: [] }];
      return [{ row, state: "matched", code: said, by: "code" }];
    });
  return {
    sheet: { name: "", rows: lines },
    analysis: {
      layout: {
        header: null,
        columns: rules.map((_, at) => ({ index: at + first, title: `Cột ${at + first}`, role: "value" })),
        rows: lines.map(([code]) => ({ role: roleOf(code), district: /[ab]/.exec(code)?.[0] ?? null })),
        numbers: { decimal: ",", thousands: "." },
      },
      matching: {
        level,
        evidence: [],
        rows: matches(0),
        destinations: isFlow ? matches(1) : [],
        missing: [],
        doubled: [],
      },
      rules: rules.map((rule, at) => ({
        column: at + first,
        rule,
        reason: message({ vi: "", en: "" }),
        allowed: kinds,
        refused: null,
        notNumbers: [],
      })),
      detected: [],
      faults: [],
      warnings: [],
    },
  };
}
