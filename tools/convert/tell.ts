/** What is said of a table and its conversion, on standard error; the result alone goes to standard output. */
import type { Analysis, Conversion, Gazetteer, Message, RowMatch, SourceFile } from "../../src/conversion";
import { figureText, messageText, roundingText, ruleText } from "../../src/conversion/say";
import type { Language } from "../../src/domain/unit";
import { translator } from "../../src/locale/word";
import { cliWords as words } from "./words";

const mostNamed = 20;

export class Teller {
  readonly #t;
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    readonly language: Language,
    gazetteer: Gazetteer,
    level: Analysis["matching"]["level"],
    private readonly write: (line: string) => void,
  ) {
    this.#t = translator(() => language);
    const units = gazetteer.units.filter((unit) => unit.level === level);
    this.#names = new Map(units.map(({ code, type, name }) => [code, `${type} ${name}`]));
  }

  #unit = (code: string): string => `${this.#names.get(code) ?? ""} (${code})`.trim();

  /** How the file was read, in one line, and what of it was not. */
  file({ kind, sheet, sheets, encoding, encodingTie, delimiter, leftOut }: SourceFile): void {
    const parts = [
      this.#t(words.fileLine, { kind: kind.toUpperCase() }),
      sheet.name && this.#t(words.sheetPart, { sheet: sheet.name, n: sheets.length }),
      encoding && this.#t(words.encodingPart, { encoding }),
      delimiter && this.#t(words.delimiterPart, { delimiter: delimiter === "\t" ? "Tab" : `«${delimiter}»` }),
    ];
    this.write(parts.filter(Boolean).join("; "));
    if (encodingTie.length > 1) this.write(this.#t(words.encodingTie, { encodings: encodingTie.join(", ") }));
    const what = leftOut.map((each) => this.#t(words[`leftOut.${each}`])).join(", ");
    if (what) this.write(this.#t(words.leftOut, { what }));
  }

  messages(all: readonly Message[]): void {
    for (const each of all) this.write(messageText(each, this.language));
  }

  rules({ layout, rules }: Analysis): void {
    const titleOf = (index: number) => layout.columns.find((column) => column.index === index)?.title ?? "";
    for (const { column, rule, reason } of rules)
      this.write(
        this.#t(words.ruleLine, {
          column: titleOf(column),
          rule: ruleText(rule, titleOf, this.language),
          reason: messageText(reason, this.language),
        }),
      );
  }

  missing({ matching: { missing } }: Analysis): void {
    if (missing.length === 0) return;
    const units = missing.slice(0, mostNamed).map(this.#unit).join(", ");
    this.write(
      this.#t(words.missingUnits, { n: missing.length, units: missing.length > mostNamed ? `${units} …` : units }),
    );
  }

  #rowLine(match: RowMatch): string {
    const row = match.row + 1;
    if (!("key" in match)) return "";
    const candidates = match.candidates
      .slice(0, 3)
      .map(({ code }) => this.#unit(code))
      .join(", ");
    const { said } = match;
    if (match.state === "choose") return this.#t(words.chooseRow, { row: String(row), said, candidates });
    return candidates
      ? this.#t(words.unknownRowLike, { row: String(row), said, candidates })
      : this.#t(words.unknownRow, { row: String(row), said });
  }

  /** Rows that nobody has decided on yet; how many there are. */
  toDecide({ matching }: Analysis): number {
    const open = [...matching.rows, ...matching.destinations].filter(
      ({ state }) => state === "choose" || state === "unknown",
    );
    const doubled = matching.doubled.filter(({ way }) => way === null);
    const many = open.length + doubled.reduce((sum, { rows }) => sum + rows.length, 0);
    if (many === 0) return 0;
    this.write(this.#t(words.toDecide, { n: many }));
    for (const match of open.slice(0, mostNamed)) this.write(this.#rowLine(match));
    if (open.length > mostNamed) this.write(this.#t(words.andMore, { n: open.length - mostNamed }));
    for (const { code, rows } of doubled.slice(0, mostNamed)) {
      const shown = rows.slice(0, mostNamed).map((row) => row + 1);
      this.write(
        this.#t(words.doubledUnit, { unit: this.#names.get(code) ?? "", code, n: rows.length, rows: shown.join(", ") }),
      );
    }
    return many;
  }

  /** Printed totals that do not agree, and the proof of each sum. */
  result({ checks, columns }: Conversion, to: Conversion["tables"][number]["level"]): void {
    const titleOf = (index: number) => columns.find(({ column }) => column === index)?.title ?? "";
    const figure = (value: string) => figureText(value, this.language);
    for (const { row, label, column, printed, computed, difference, missing } of checks) {
      if (difference === "0") continue;
      this.write(
        this.#t(words.checkLine, {
          ...{ row: String(row + 1), label, column: titleOf(column) },
          ...{ printed: figure(printed), computed: figure(computed), difference: figure(difference) },
        }),
      );
      if (missing > 0) this.write(this.#t(words.checkMissing, { n: missing }));
    }
    for (const { title, proof, decimals, notes } of columns) {
      const result = proof?.result[to];
      if (proof && result !== undefined)
        this.write(
          this.#t(proof.equal ? words.proofLine : words.proofBroken, {
            ...{ column: title, source: figure(proof.source), result: figure(result) },
          }),
        );
      if (proof && proof.uncounted !== "0")
        this.write(this.#t(words.uncountedLine, { column: title, uncounted: figure(proof.uncounted) }));
      if (decimals !== null) this.write(`  ${title}: ${roundingText(decimals, this.language)}`);
      for (const note of notes)
        this.write(this.#t(words.noteLine, { column: title, note: messageText(note, this.language) }));
    }
  }
}
