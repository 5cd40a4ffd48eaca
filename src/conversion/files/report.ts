/** The matching report, row by row. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { Language } from "../../domain/unit";
import type { Analysis, RowMatch } from "../analysis-types";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, LedgerRow } from "../result-types";
import { sayIn } from "../say";
import { sayWords } from "../say/words";
import type { Sheet } from "../sheet";
import type { NamesOfUnits } from "./names";
import { fileWords as words } from "./words";

/** Letters of a cell that are quoted. */
const mostLetters = 120;
const mostCandidates = 3;

const shown = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

/** Rows are counted from 1, as in the file. `rows`: those to be reported, of the conversion's ledger. */
export function reportColumns(
  rows: readonly LedgerRow[],
  { from }: Conversion,
  { layout, matching }: Analysis,
  sheet: Sheet,
  { lineage }: Gazetteer,
  names: NamesOfUnits,
  language: Language,
): SheetColumn[] {
  const say = sayIn(language);
  const matches = new Map<number, RowMatch>(matching.rows.map((match) => [match.row, match]));
  const communes = new Map<string, string[]>();
  for (const part of lineage) communes.set(part.from, [...(communes.get(part.from) ?? []), names("commune", part.to)]);
  const named = layout.columns.filter(({ role }) => ["name", "code", "destination", "destination-code"].includes(role));
  const said = (row: number): string => {
    const cells = sheet.rows[row] ?? [];
    const texts = (named.length > 0 ? named.map(({ index }) => cells[index]) : cells).map((cell) =>
      String(cell ?? "").trim(),
    );
    return shown(texts.filter(Boolean).join(" | ") || cells.filter((cell) => cell !== null).join(" | "));
  };
  const how = (row: number): string | null => {
    const match = matches.get(row);
    return match?.state === "matched" ? say(words[`by.${match.by}`]) : null;
  };
  const candidates = (row: number): string | null => {
    const match = matches.get(row);
    if (!match || (match.state !== "choose" && match.state !== "unknown")) return null;
    return match.candidates
      .slice(0, mostCandidates)
      .map(({ code }) => names(from, code))
      .join("; ");
  };
  const goesTo = (code: string | null): string | null =>
    code === null || from !== "former-commune" ? null : (communes.get(code) ?? []).join("; ");
  return valueColumns(rows, [
    [say(words.row), ({ row }) => row + 1, 8],
    [say(words.said), ({ row }) => said(row), 36],
    [say(words.fate), ({ fate }) => say(sayWords[`fate.${fate}`]), 36],
    [say(words.matched), ({ code }) => code && names(from, code), 30],
    [say(words.how), ({ row }) => how(row), 16],
    ...(from === "former-commune" ? [[say(words.goesTo), ({ code }: LedgerRow) => goesTo(code), 30] as const] : []),
    ...(matching.destinations.length > 0
      ? [[say(words.destination), ({ destination }: LedgerRow) => destination && names(from, destination), 30] as const]
      : []),
    [say(words.candidates), ({ row }) => candidates(row), 40],
  ]);
}
