/** The choices that options and a record make together; those that name columns or cells need the table read first. */
import { message, mostDecimals, noChoices, type Analysis, type Choices, type Gazetteer } from "../../src/conversion";
import { parseRecord } from "../../src/conversion/record";
import { fold } from "../../src/domain/normalise";
import type { CommandOptions } from "./arguments";
import { columnNamed, ruleFrom } from "./columns";
import { readBytes } from "./io";
import { UsageError } from "./usage";
import { cliWords } from "./words";

/** What is known before the table is read. */
export function firstChoices(options: CommandOptions): Choices {
  const { choices, encoding, delimiter, sheet, numbers, header, level, doubled } = options;
  const before = choices === null ? noChoices : parseRecord(new TextDecoder().decode(readBytes(choices))).choices;
  return {
    ...before,
    encoding: encoding ?? before.encoding,
    delimiter: delimiter ?? before.delimiter,
    sheet: sheet ?? before.sheet,
    numbers: numbers ?? before.numbers,
    header: header ?? before.header,
    level: level ?? before.level,
    doubled: { ...before.doubled, ...doubled },
  };
}

/** With the roles of columns, which decide what the table is by. */
export function withRoles(choices: Choices, { roles }: CommandOptions, { layout }: Analysis): Choices {
  const named = roles.map(({ column, value }) => [columnNamed(column, layout.columns).index, value] as const);
  return { ...choices, roles: { ...choices.roles, ...Object.fromEntries(named) } };
}

function decisionsOf({ decide }: CommandOptions, { matching }: Analysis, gazetteer: Gazetteer): Choices["decisions"] {
  const open = [...matching.rows, ...matching.destinations].flatMap((match) => ("key" in match ? match : []));
  const pairs = decide.flatMap(({ said, code }) => {
    const found = open.filter((match) => fold(match.said) === fold(said) || match.key === said);
    if (found.length === 0) throw new UsageError(message(cliWords.noCell, { cell: said }));
    if (code !== null && !gazetteer.units.some((unit) => unit.level === matching.level && unit.code === code))
      throw new UsageError(message(cliWords.noUnit, { code }));
    return found.map(({ key }): [string, string | null] => [key, code]);
  });
  return Object.fromEntries(pairs);
}

/** With decisions on cells and the rules of columns. Throws a UsageError for what the table does not have. */
export function lastChoices(
  choices: Choices,
  options: CommandOptions,
  analysis: Analysis,
  gazetteer: Gazetteer,
): Choices {
  const { columns } = analysis.layout;
  const rules = options.rules.map(({ column, value }) => [
    columnNamed(column, columns).index,
    ruleFrom(value, columns),
  ]);
  const decimals = options.decimals.map(({ column, value }) => {
    if (!/^\d{1,2}$/.test(value) || Number(value) > mostDecimals)
      throw new UsageError(message(cliWords.badOption, { option: "--decimals", wanted: `0 … ${mostDecimals}`, value }));
    return [columnNamed(column, columns).index, Number(value)];
  });
  return {
    ...choices,
    decisions: { ...choices.decisions, ...decisionsOf(options, analysis, gazetteer) },
    rules: { ...choices.rules, ...Object.fromEntries(rules) },
    decimals: { ...choices.decimals, ...Object.fromEntries(decimals) },
  };
}
