/** What was detected of a table, in sentences. */
import type { Layout, LevelEvidence } from "./analysis-types";
import type { ReadLayout } from "./layout";
import type { LevelDecision } from "./match";
import { message, type Message } from "./message";
import { analysisWords as words, evidenceWords } from "./words";

/** A, B … Z, AA …, as spreadsheets name columns. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before >= 0 ? columnLetters(before) : "") + String.fromCharCode(65 + (index % 26));
}

const namedRows = 10;

/** Rows are counted from 1, as spreadsheets do. */
export function rowsMessage(rows: readonly number[], all: Message["word"], more: Message["word"]): Message {
  const said = rows.slice(0, namedRows).map((row) => row + 1);
  const rest = rows.length - said.length;
  return message(rest > 0 ? more : all, { rows: said.join(", "), ...(rest > 0 && { more: rest }) });
}

function headTold({ header }: Layout): Message {
  if (!header) return message(words.noHeader);
  const [from, to] = [String(header.from + 1), String(header.to + 1)];
  return from === to ? message(words.headerRow, { from }) : message(words.header, { from, to });
}

function columnsTold({ columns }: Layout): Message[] {
  const title = (role: string) => {
    const column = columns.find((each) => each.role === role);
    return column && (column.title || columnLetters(column.index));
  };
  const [name, code, district] = [title("name"), title("code"), title("district")];
  const [from, to] = [name ?? code, title("destination") ?? title("destination-code")];
  const told: Message[] = [];
  if (from && to) told.push(message(words.flowColumns, { from, to }));
  else if (name && code) told.push(message(words.nameAndCodeColumns, { name, code }));
  else if (name) told.push(message(words.nameColumn, { column: name }));
  else if (code) told.push(message(words.codeColumn, { column: code }));
  if (district) told.push(message(words.districtColumn, { column: district }));
  return told;
}

function sumsTold({ rows }: Layout): Message[] {
  const count = (role: string) => rows.filter((row) => row.role === role).length;
  const [groups, totals] = [count("group"), count("total")];
  return [
    ...(groups > 0 ? [message(words.sections, { n: groups })] : []),
    ...(totals > 0 ? [message(words.sums, { n: totals })] : []),
  ];
}

const numbersTold = ({ numbers }: Layout): Message =>
  message(numbers.decimal === "," ? words.decimalComma : words.decimalPoint);

export function evidenceTold({ level, codes, names }: LevelEvidence): Message {
  const kind = codes.of === 0 ? "names" : names.of === 0 ? "codes" : "both";
  return message(evidenceWords[level][kind], {
    ...(codes.of > 0 && { codes: codes.known, ofCodes: codes.of }),
    ...(names.of > 0 && { names: names.known, ofNames: names.of }),
  });
}

function levelTold({ level, reason, evidence }: LevelDecision): Message[] {
  if (level === null) return evidence.filter(({ codes, names }) => codes.known + names.known > 0).map(evidenceTold);
  const told = evidence.filter((each) => each.level === level).map(evidenceTold);
  if (reason?.by === "only") told.push(message(words.onlyThere, { n: reason.rows, example: reason.example }));
  if (reason?.by === "complete")
    told.push(
      reason.units === reason.of
        ? message(words.complete, { n: reason.units })
        : message(words.nearlyComplete, { n: reason.units, of: reason.of }),
    );
  if (reason?.by === "chosen") told.push(message(words.levelChosen));
  return told;
}

export const detectedMessages = ({ layout }: ReadLayout, decision: LevelDecision): Message[] => [
  ...levelTold(decision),
  headTold(layout),
  ...columnsTold(layout),
  ...sumsTold(layout),
  numbersTold(layout),
];
