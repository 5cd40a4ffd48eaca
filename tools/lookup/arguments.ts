/** The arguments of the lookup, as plain options. */
import { parseArgs } from "node:util";
import { message } from "../../src/conversion";
import { readDate } from "../../src/conversion/lookup";
import type { Language } from "../../src/domain/unit";
import { UsageError } from "../convert/usage";
import { cliWords } from "../convert/words";
import { lookupCliWords as words } from "./words";

export const columnRolesOfList = ["name", "code", "district", "date"] as const;
type ListRole = (typeof columnRolesOfList)[number];

export interface LookupOptions {
  help: boolean;
  language: Language;
  /** Names, codes, or one file. */
  given: readonly string[];
  out: string | null;
  date: string;
  standard: boolean;
  columns: Partial<Record<ListRole, string>>;
  /** What a cell says → key of a unit; null leaves it out. */
  decide: readonly { said: string; unit: string | null }[];
}

const text = { type: "string" } as const;
const known = {
  help: { type: "boolean", short: "h" },
  lang: text,
  out: { type: "string", short: "o" },
  date: text,
  name: text,
  code: text,
  district: text,
  "date-column": text,
  decide: { type: "string", multiple: true },
  standard: { type: "boolean" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(message(cliWords.unknownOption, { reason: (error as Error).message }));
  }
}

function decisionIn(value: string): { said: string; unit: string | null } {
  const at = value.lastIndexOf("=");
  const unit = value.slice(at + 1).trim();
  if (at < 1 || unit === "") throw new UsageError(message(words.badDecision, { value }));
  return { said: value.slice(0, at), unit: unit === "-" ? null : unit };
}

/** Throws a UsageError for what is not understood. */
export function lookupOptionsOf(args: readonly string[]): LookupOptions {
  const { values, positionals } = parse(args);
  const { lang = "vi", date = "", name, code, district } = values;
  if (lang !== "vi" && lang !== "en")
    throw new UsageError(message(cliWords.badOption, { option: "--lang", wanted: "vi | en", value: lang }));
  if (date !== "" && !readDate(date)) throw new UsageError(message(words.badDate, { value: date }));
  const dateColumn = values["date-column"];
  return {
    help: values.help ?? false,
    language: lang,
    given: positionals,
    out: values.out ?? null,
    date,
    standard: values.standard ?? false,
    columns: {
      ...(name !== undefined && { name }),
      ...(code !== undefined && { code }),
      ...(district !== undefined && { district }),
      ...(dateColumn !== undefined && { date: dateColumn }),
    },
    decide: (values.decide ?? []).map(decisionIn),
  };
}
