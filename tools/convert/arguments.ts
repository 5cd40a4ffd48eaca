/** The arguments of the command line, as plain options. Columns and cells are looked up once the table is read. */
import { parseArgs } from "node:util";
import {
  columnRoles,
  delimiters,
  doubledWays,
  encodings,
  sourceLevels,
  message,
  type ColumnRole,
  type Delimiter,
  type DoubledWay,
  type Encoding,
  type NumberStyle,
  type SourceLevel,
} from "../../src/conversion";
import type { Language } from "../../src/domain/unit";
import { UsageError } from "./usage";
import { cliWords } from "./words";

const targets = ["commune", "district", "province", "former-commune"] as const;
export type WantedLevel = (typeof targets)[number];
const templates = ["former-commune", "commune"] as const;

export interface CommandOptions {
  help: boolean;
  language: Language;
  /** null: none named; `-`: standard input. */
  file: string | null;
  output: string | null;
  record: string | null;
  report: string | null;
  choices: string | null;
  template: (typeof templates)[number] | null;
  to: WantedLevel;
  partial: boolean;
  standard: boolean;
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  sheet: string | null;
  numbers: NumberStyle | null;
  header: { from: number; to: number } | null;
  level: SourceLevel | null;
  doubled: Record<string, DoubledWay>;
  /** What a cell says → code; null leaves it out. */
  decide: readonly { said: string; code: string | null }[];
  /** Column and what follows its first colon. */
  rules: readonly ColumnOption[];
  decimals: readonly ColumnOption[];
  roles: readonly { column: string; value: ColumnRole }[];
}

interface ColumnOption {
  column: string;
  value: string;
}

const text = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;
const known = {
  help: { ...flag, short: "h" },
  lang: text,
  output: { ...text, short: "o" },
  record: text,
  report: text,
  choices: text,
  template: text,
  to: text,
  partial: flag,
  standard: flag,
  encoding: text,
  delimiter: text,
  sheet: text,
  decimal: text,
  header: text,
  level: text,
  doubled: many,
  decide: many,
  rule: many,
  decimals: many,
  column: many,
} as const;

function oneOf<T extends string>(option: string, value: string | undefined, all: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = all.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError(message(cliWords.badOption, { option: `--${option}`, wanted: all.join(" | "), value }));
}

/** Splits at the last `sign`, since names and cells may hold it too. */
function cut(option: string, value: string, sign: string, wanted: string, last: boolean): [string, string] {
  const at = last ? value.lastIndexOf(sign) : value.indexOf(sign);
  if (at > 0 && at < value.length - 1) return [value.slice(0, at), value.slice(at + 1)];
  throw new UsageError(message(cliWords.badOption, { option: `--${option}`, wanted, value }));
}

const columnOptions = (option: string, values: readonly string[] = [], wanted: string): ColumnOption[] =>
  values.map((value) => {
    const [column, rest] = cut(option, value, ":", wanted, false);
    return { column, value: rest };
  });

function headerRows(value: string | undefined): CommandOptions["header"] {
  if (value === undefined) return null;
  const [, from = "", to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(value) ?? [];
  if (Number(from) >= 1 && Number(to) >= Number(from)) return { from: Number(from) - 1, to: Number(to) - 1 };
  throw new UsageError(message(cliWords.badOption, { option: "--header", wanted: "3 | 3-4", value }));
}

function doubledBy(values: readonly string[] = []): CommandOptions["doubled"] {
  const pairs = values.map((value): [string, DoubledWay] => {
    const [, code = "*", way = value] = /^(\d+)=(.*)$/.exec(value) ?? [];
    return [code, oneOf("doubled", way, doubledWays) ?? "add"];
  });
  return Object.fromEntries(pairs);
}

/** For what is wrong with the arguments themselves. */
export const languageOf = (args: readonly string[]): Language =>
  args.some((each, at) => each === "--lang=en" || (each === "--lang" && args[at + 1] === "en")) ? "en" : "vi";

/** Throws a UsageError for what is not understood. */
export function optionsOf(args: readonly string[]): CommandOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(message(cliWords.oneFile, { files: positionals.join(", ") }));
  const decimal = oneOf("decimal", values.decimal, [",", "."]);
  return {
    help: values.help ?? false,
    language: oneOf("lang", values.lang, ["vi", "en"]) ?? "vi",
    file: positionals[0] ?? null,
    output: values.output ?? null,
    record: values.record ?? null,
    report: values.report ?? null,
    choices: values.choices ?? null,
    template: oneOf("template", values.template, templates),
    to: oneOf("to", values.to, targets) ?? "commune",
    partial: values.partial ?? false,
    standard: values.standard ?? false,
    encoding: oneOf("encoding", values.encoding, encodings),
    delimiter: oneOf("delimiter", values.delimiter === "tab" ? "\t" : values.delimiter, delimiters),
    sheet: values.sheet ?? null,
    numbers: decimal && { decimal, thousands: decimal === "," ? "." : "," },
    header: headerRows(values.header),
    level: oneOf("level", values.level, sourceLevels),
    doubled: doubledBy(values.doubled),
    decide: (values.decide ?? []).map((value) => {
      const [said, code] = cut("decide", value, "=", "<ô>=<mã>", true);
      return { said, code: code === "-" ? null : code };
    }),
    rules: columnOptions("rule", values.rule, "<cột>:<quy tắc>"),
    decimals: columnOptions("decimals", values.decimals, "<cột>:<số>"),
    roles: columnOptions("column", values.column, "<cột>:<vai>").map(({ column, value }) => ({
      column,
      value: oneOf("column", value, columnRoles) ?? "value",
    })),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(message(cliWords.unknownOption, { reason: (error as Error).message }));
  }
}
