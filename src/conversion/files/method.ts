/** How the result came about: source, lineage, decisions, rules, rounding, coverage, proofs. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import { formatNumber } from "../../domain/format";
import type { Language } from "../../domain/unit";
import type { Analysis } from "../analysis-types";
import type { Choices } from "../choices";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, ResultColumn, ResultLevel } from "../result-types";
import { figureText, messageText, roundingText, ruleText, sayIn } from "../say";
import { decisionsText } from "../say/decisions";
import { sayWords } from "../say/words";
import { fileWords as words } from "./words";

export interface FileAbout {
  fileName: string;
  /** Of the source's bytes. */
  sha256: string;
  /** ISO 8601. */
  at: string;
}

type Line = readonly [item: string, content: string];

function columnLines(column: ResultColumn, { layout, rules }: Analysis, language: Language): Line[] {
  const say = sayIn(language);
  const { title, coverage, proof, decimals, notes } = column;
  const titleOf = (index: number) => layout.columns.find((each) => each.index === index)?.title ?? "";
  const reason = rules.find((each) => each.column === column.column)?.reason;
  const percent = (share: number): string => formatNumber(share * 100, language, 1);
  const rule = ruleText(column.rule, titleOf, language);
  const sums = Object.entries(proof?.result ?? {}) as [ResultLevel, string][];
  const results = sums
    .map(([level, sum]) =>
      say(words.proofLevel, { level: say(words[`sheet.${level}`]), sum: figureText(sum, language) }),
    )
    .join("; ");
  const proven =
    proof &&
    say(words.proof, {
      source: figureText(proof.source, language),
      results,
      uncounted: figureText(proof.uncounted, language),
    });
  return [
    [say(words["method.rule"], { title }), reason ? `${rule}. ${messageText(reason, language)}` : rule],
    [say(words["method.rounding"], { title }), roundingText(decimals, language)],
    [
      say(words["method.coverage"], { title }),
      say(words.coverage, {
        known: coverage.known,
        of: coverage.of,
        population: percent(coverage.population),
        area: percent(coverage.area),
      }),
    ],
    ...(proven
      ? [[say(words["method.proof"], { title }), proof.equal ? proven : `${say(words.unequal)}: ${proven}`] as const]
      : []),
    ...notes.map((note): Line => [say(words["method.note"], { title }), messageText(note, language)]),
  ];
}

/** `more`: what else must be said, at the end. */
export function methodColumns(
  conversion: Conversion,
  analysis: Analysis,
  choices: Choices,
  gazetteer: Gazetteer,
  { fileName, sha256, at }: FileAbout,
  more: readonly string[],
  language: Language,
): SheetColumn[] {
  const say = sayIn(language);
  const lines: Line[] = [
    [say(words["method.file"]), fileName],
    [say(words["method.hash"]), sha256],
    [say(words["method.at"]), at],
    [say(words["method.lineage"]), say(words.lineageOf, { ...gazetteer.version })],
    [say(words["method.source"]), say(words.resolution)],
    ...analysis.detected.map((each): Line => [say(words["method.detected"]), messageText(each, language)]),
    ...decisionsText(analysis, choices, gazetteer, language).map((each): Line => [say(words["method.decision"]), each]),
    [say(words["method.missing"]), say(sayWords.missing)],
    ...conversion.columns.flatMap((column) => columnLines(column, analysis, language)),
    ...[...analysis.warnings, ...conversion.warnings].map((each): Line => [
      say(words["method.warning"]),
      messageText(each, language),
    ]),
    ...more.map((each): Line => [say(words["method.warning"]), each]),
  ];
  return valueColumns(lines, [
    [say(words.item), ([item]) => item, 36],
    [say(words.content), ([, content]) => content, 100],
  ]);
}
