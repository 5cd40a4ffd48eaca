/** Makes of a table and its result what the page shows. */
import type {
  Analysis,
  Conversion,
  Flow,
  MatchedBy,
  RowFate,
  RowMatch,
  RuleProposal,
  SourceFile,
  TotalCheck,
} from "../../../conversion";
import type { Doubled, UnitQuestion, ShownMatching, ShownResult, ShownRow, ShownRule, ShownTable } from "../shown";

const previewRows = 30;
const mostQuestions = 300;
const mostFlows = 500;
const mostChecks = 200;
/** Rows named where many are alike. */
const fewRows = 5;

function questionsOf({ layout, matching }: Analysis): UnitQuestion[] {
  const byKey = new Map<string, { question: UnitQuestion; rows: number[] }>();
  for (const match of [...matching.rows, ...matching.destinations]) {
    if (match.state === "matched" && match.by !== "decision") continue;
    const { key, said, candidates, row } = match;
    const known = byKey.get(key);
    if (known) {
      known.rows.push(row);
      continue;
    }
    const state = match.state === "matched" ? "decided" : match.state;
    const code = match.state === "matched" ? match.code : null;
    const district = layout.rows[row]?.district ?? null;
    byKey.set(key, { question: { key, said, district, rows: [], count: 0, candidates, state, code }, rows: [row] });
  }
  return [...byKey.values()]
    .map(({ question, rows }) => ({ ...question, rows: rows.slice(0, fewRows), count: rows.length }))
    .toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function countsOf(rows: readonly RowMatch[]): Pick<ShownMatching, "of" | "by" | "choose" | "unknown" | "leftOut"> {
  const by: Record<MatchedBy, number> = { code: 0, name: 0, district: 0, decision: 0 };
  const counts = { of: rows.length, by, choose: 0, unknown: 0, leftOut: 0 };
  for (const row of rows) {
    if (row.state === "matched") by[row.by] += 1;
    else if (row.state === "left-out") counts.leftOut += 1;
    else counts[row.state] += 1;
  }
  return counts;
}

function matchingOf(analysis: Analysis): ShownMatching {
  const { level, evidence, rows, missing, doubled } = analysis.matching;
  const questions = questionsOf(analysis);
  return {
    ...countsOf(rows),
    level,
    evidence,
    questions: questions.slice(0, mostQuestions),
    allQuestions: questions.length,
    missing,
    doubled: doubled.map((each): Doubled => ({
      ...each,
      rows: each.rows.slice(0, fewRows),
      count: each.rows.length,
    })),
  };
}

const ruleOf = ({ notNumbers, ...rule }: RuleProposal): ShownRule => ({
  ...rule,
  notNumbers: notNumbers.slice(0, fewRows),
  notNumbersCount: notNumbers.length,
});

/** `name`: of the file. */
export function showTable(name: string, source: SourceFile, analysis: Analysis): ShownTable {
  const { sheet, points, ...file } = source;
  const { rows: roles, ...layout } = analysis.layout;
  return {
    file: {
      ...file,
      name,
      sheet: sheet.name,
      rows: sheet.rows.length,
      columns: sheet.rows.reduce((most, { length }) => Math.max(most, length), 0),
      points: points.length,
    },
    layout,
    preview: sheet.rows
      .slice(0, previewRows)
      .map((cells, row): ShownRow => ({ row, cells, ...(roles[row] ?? { role: "blank", district: null }) })),
    matching: matchingOf(analysis),
    rules: analysis.rules.map(ruleOf),
    detected: analysis.detected,
    faults: analysis.faults,
    warnings: analysis.warnings,
  };
}

const differs = ({ difference }: TotalCheck): boolean => /[1-9]/.test(difference);

export function showResult({ ledger, flows, checks, ...conversion }: Conversion): ShownResult {
  const fates: Record<RowFate, number> = {
    counted: 0,
    doubled: 0,
    undecided: 0,
    "left-out": 0,
    unknown: 0,
    "to-choose": 0,
    check: 0,
    "not-data": 0,
  };
  for (const { fate } of ledger) fates[fate] += 1;
  const first = (pairs: readonly Flow[]): readonly Flow[] => pairs.slice(0, mostFlows);
  const differing = checks.filter(differs);
  return {
    ...conversion,
    fates,
    checks: [...differing, ...checks.filter((each) => !differs(each))].slice(0, mostChecks),
    allChecks: checks.length,
    differing: differing.length,
    flows: flows && {
      commune: first(flows.commune),
      district: first(flows.district),
      all: { commune: flows.commune.length, district: flows.district.length },
    },
  };
}
