/** The conversion of an analysed table, exact to the last digit and the same wherever it runs. */
import type { Analysis } from "../analysis-types";
import type { Choices } from "../choices";
import { one } from "../decimal";
import type { Gazetteer } from "../gazetteer-types";
import { ConversionError, message, type Message } from "../message";
import type { Conversion, Flow, RegionToCount, ResultCell, ResultColumn, ResultTable } from "../result-types";
import type { Sheet } from "../sheet";
import { columnLetters } from "../told";
import { totalChecks } from "./checks";
import { columnCoverage, notesOf, proofOf, type CellsByLevel } from "./columns";
import { combining } from "./combine";
import { flowPairs, type Pair } from "./flows";
import { ledgerOf, type Ledger } from "./ledger";
import { destinations } from "./lineage";
import { nameWithType, targetTables, type TargetTable } from "./targets";
import { withRowShares } from "./row-shares";
import { isRounded, usedRules } from "./used-rules";
import { isWhole, tableValues, type SourcePart, type UnitParts } from "./values";
import { convertWords } from "./words";

export { wholeProvince } from "./targets";

function warningsOf(ledger: Ledger, undecided: readonly string[], nameOf: (code: string) => string): Message[] {
  const named = (codes: readonly string[]) => ({ n: codes.length, units: codes.map(nameOf).join(", ") });
  const unknown = ledger.rows.filter(({ fate }) => ["unknown", "to-choose", "left-out"].includes(fate)).length;
  return [
    ...(ledger.doubledOpen.length > 0 ? [message(convertWords.doubledOpen, named(ledger.doubledOpen))] : []),
    ...(undecided.length > 0 ? [message(convertWords.undecided, named(undecided))] : []),
    ...(unknown > 0 ? [message(convertWords.uncounted, { n: unknown })] : []),
  ];
}

/** Those whose rows are held back. */
function heldBack({ rows }: Ledger, open: readonly string[]): string[] {
  const held = rows.filter(({ fate }) => fate === "undecided").flatMap(({ code, destination }) => [code, destination]);
  const codes = new Set(held);
  return open.filter((code) => codes.has(code));
}

/** Cells of a column in all tables and flows whose sums are those of the source. */
function cellsByLevel(
  at: number,
  targets: readonly TargetTable[],
  tables: readonly ResultTable[],
  flows: Conversion["flows"],
): CellsByLevel {
  const whole = tables.filter((_, table) => targets[table]?.isWhole);
  const pairs = (["commune", "district"] as const).map((level) => ({ level, rows: flows?.[level] ?? [] }));
  return [...whole, ...pairs.filter(({ rows }) => rows.length > 0)].map(({ level, rows }) => ({
    level,
    cells: (rows as readonly { cells: readonly ResultCell[] }[]).map(({ cells }) => cells[at]!),
  }));
}

/** A weighted unit divides its values among the units of this table. */
const isDividing = ({ parts }: { parts: UnitParts }): boolean =>
  parts.some((unit) => unit.some((part) => !isWhole(part)));

/**
 * Throws a ConversionError with the first fault of the analysis, if there is one, and where the lineage or a region is wrong.
 * `regions` are of former communes.
 */
export function convert(
  sheet: Sheet,
  analysis: Analysis,
  choices: Choices,
  gazetteer: Gazetteer,
  regions: readonly RegionToCount[] = [],
): Conversion {
  const [fault] = analysis.faults;
  if (fault) throw new ConversionError(fault);
  const { layout, matching } = analysis;
  const { level } = matching;
  /* Where a divided unit's values go says nothing of where its land lies. */
  const lineage = destinations(gazetteer, level === "former-commune" ? choices.divided : {});
  const open = level === "former-commune" ? [...lineage].filter(([, { undecided }]) => undecided) : [];
  const ledger = ledgerOf(analysis, choices.doubled, new Set(open.map(([code]) => code)));
  const counted = withRowShares(ledger.counted);
  const values = tableValues(sheet, layout, gazetteer, level);
  const whole = new Map(
    [...counted].map(([code, rows]) => [code, rows.map((row): SourcePart => ({ ...row, code, share: one }))]),
  );
  const parts = [...whole.values()].flat();

  const isFlow = matching.destinations.length > 0;
  const pairs = isFlow ? flowPairs(ledger.rows, level, lineage, gazetteer) : null;
  const targets = isFlow ? [] : targetTables({ gazetteer, level, lineage, counted, whole, regions });
  const isDivided = [...targets.flatMap((table) => table.targets), ...(pairs?.commune ?? [])].some(isDividing);

  const used = usedRules(analysis, choices, values, parts);
  const combines = used.map(({ column, rule, decimals }) => combining(values, column, rule, decimals));
  const cellsOf = (of: UnitParts) => combines.map((combine) => combine(of));
  const tables = targets.map(({ level: of, targets: rows }): ResultTable => ({
    level: of,
    rows: rows.map(({ parts: its, ...row }) => ({ ...row, cells: cellsOf(its) })),
  }));
  const flowsOf = (of: readonly Pair[]): Flow[] =>
    of.map(({ from, to, parts: its }) => ({ from, to, cells: cellsOf(its) }));
  const flows = pairs && { commune: flowsOf(pairs.commune), district: flowsOf(pairs.district) };

  const columns = used.map(({ column, rule, decimals, proposal }, at): ResultColumn => ({
    column,
    title: layout.columns.find(({ index }) => index === column)?.title || columnLetters(column),
    rule,
    decimals: isRounded(rule) ? decimals : null,
    coverage: columnCoverage(values, column, rule, whole, level, gazetteer),
    proof: rule.kind === "sum" ? proofOf(values, column, ledger.rows, cellsByLevel(at, targets, tables, flows)) : null,
    notes: notesOf(values, proposal, rule, parts, isDivided),
  }));

  const undecided = heldBack(
    ledger,
    open.map(([code]) => code),
  );
  const names = new Map(
    gazetteer.units.filter((unit) => unit.level === level).map((unit) => [unit.code, nameWithType(unit)]),
  );
  const sums = used.filter(({ rule }) => rule.kind === "sum").map(({ column }) => column);
  return {
    from: level,
    columns,
    tables,
    checks: totalChecks(layout, sheet, values, sums),
    flows,
    ledger: ledger.rows,
    undecided,
    warnings: warningsOf(ledger, undecided, (code) => names.get(code) ?? code),
  };
}
