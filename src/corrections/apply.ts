/** Applies corrections to the tables in memory and runs the checks of the build over the result: in the page and on the command line alike. */
import { keyColumn } from "../../data/keys";
import { isRealDate } from "../../data/check-themes";
import { earliestYear } from "../../data/expected";
import { dayInVietnam, loadData, type LoadedData, type ReadFile } from "../../data/load";
import type { Geometry } from "../../data/checks";
import type { Finding } from "../../data/cross-checks";
import { fileOf, type Problem } from "../../data/parse";
import { schemas } from "../../data/schema";
import type { Expected } from "../../data/words";
import { isCorrectable, sourceCellsOf } from "./columns";
import { rowAt, withRow } from "./edit";
import { patchFault, type CorrectionPatch } from "./patch";

/** A patch, and the name and text of the file it stands in, which faults are told of. */
export interface PatchFile {
  file: string;
  text: string;
  patch: CorrectionPatch;
}

export interface RowChange {
  file: string;
  /** 0 for a row that is added. */
  line: number;
  before: Readonly<Record<string, string>>;
  after: Readonly<Record<string, string>>;
}

export interface Outcome {
  /** Any of them refuses all patches. Those of `patches` are about these themselves, those of `tables` about the data with them. */
  patches: Problem[];
  tables: Problem[];
  /** Whether the cells are sound in themselves, so that the problems of `tables` are of figures that do not go together. */
  compared: boolean;
  /** In the order of the patches; what is as they say already is not among them. */
  changes: RowChange[];
  /** How many of the patches change nothing, since the data say so already. */
  already: number;
  /** The changed files. */
  files: ReadonlyMap<string, string>;
  /** Comparisons of published figures that came out otherwise before. */
  findings: Finding[];
}

export interface Data {
  read: ReadFile;
  /** The tables that lie in `data/`, as `loadData` takes them. */
  files?: readonly string[];
  outlines?: Geometry;
  today?: string;
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.expected);
  }
}

const bytes = new TextEncoder();
const decoded = (found: Uint8Array | null): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(found ?? undefined);

const loadedFrom = (data: Data, read = data.read): LoadedData =>
  loadData(read, data.files, data.today ?? dayInVietnam(), data.outlines);

const foundBefore = new WeakMap<ReadFile, Finding[]>();

/** Of the data before any correction, found once. */
function findingsOf(data: Data): Finding[] {
  const found = foundBefore.get(data.read) ?? loadedFrom(data).findings;
  foundBefore.set(data.read, found);
  return found;
}

/** All of the patches or none: `outcome.files` are to be written only where both lists of problems are empty. */
export function applyPatches(patches: readonly PatchFile[], data: Data): Outcome {
  const files = new Map<string, string>();
  const textOf = (file: string): string => files.get(file) ?? decoded(data.read(file));
  const outcome = { patches: [] as Problem[], tables: [] as Problem[], changes: [] as RowChange[], already: 0, files };
  for (const each of patches) {
    try {
      const changes = changesOf(each, textOf, data.today ?? dayInVietnam());
      if (changes.length === 0) outcome.already += 1;
      for (const { change, text } of changes) {
        files.set(change.file, text);
        outcome.changes.push(change);
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcome.patches.push(error.problem);
    }
  }
  const changed = new Map([...files].map(([file, text]) => [file, bytes.encode(text)]));
  const after = loadedFrom(data, (file) => changed.get(file) ?? data.read(file));
  outcome.tables.push(...after.problems);
  const before = new Set(findingsOf(data).map(({ text }) => text));
  return { ...outcome, compared: after.compared, findings: after.findings.filter(({ text }) => !before.has(text)) };
}

/** Throws `Refused`. */
function changesOf(
  { file, text, patch }: PatchFile,
  textOf: (file: string) => string,
  today: string,
): { change: RowChange; text: string }[] {
  const refuse = (path: readonly string[], value: string, expected: Expected): never => {
    throw new Refused(patchFault(file, text, path, value, expected));
  };
  const { table, key, cells } = patch;
  const target = fileOf(table);
  const columns = Object.keys(cells);
  const foreign = columns.find((column) => !Object.hasOwn(schemas[table].shape, column));
  if (foreign) refuse(["cells", foreign], foreign, { en: `a column of ${target}`, vi: `một cột của ${target}` });
  const fixed = columns.find((column) => column === keyColumn(table));
  if (fixed || !isCorrectable(table))
    refuse(fixed ? ["cells", fixed] : ["table"], fixed ?? table, {
      en: "a figure; keys and sources are not changed by a correction",
      vi: "một số liệu; góp ý không sửa khóa và danh mục nguồn",
    });
  if (!isRealDate(patch.as_of, today))
    refuse(["as_of"], patch.as_of, {
      en: `a day of the calendar from ${earliestYear} to today, ${today}`,
      vi: `ngày có trong lịch, từ năm ${earliestYear} đến hôm nay, ${today}`,
    });
  const row =
    rowAt(textOf(target), keyColumn(table), key) ??
    refuse(["key"], key, {
      en: `a key of ${target}; it has no ${key}`,
      vi: `khóa có trong ${target}; ở đó không có ${key}`,
    });
  for (const [column, { old, new: wanted }] of Object.entries(cells)) {
    const now = row.cells[column] ?? "";
    if (now === old || now === wanted) continue;
    throw new Refused({
      file: target,
      line: row.line,
      column,
      value: now,
      expected: `${JSON.stringify(old)}, which the correction was made against; the cell has changed since`,
      vi: `${JSON.stringify(old)} như khi lập góp ý; ô đã đổi từ đó`,
    });
  }
  const after = { ...row.cells, ...Object.fromEntries(columns.map((column) => [column, cells[column]?.new ?? ""])) };
  const cited = sourceCellsOf(table, after).flatMap((cell) => cell.split(";").map((id) => id.trim()));
  if (!cited.includes(patch.source))
    refuse(["source"], patch.source, {
      en: "a source that the row cites once it is corrected",
      vi: "nguồn mà dòng dẫn sau khi sửa",
    });
  const changes: { change: RowChange; text: string }[] = [];
  if (columns.some((column) => row.cells[column] !== after[column]))
    changes.push({
      change: { file: target, line: row.line, before: row.cells, after },
      text: row.withCells(after),
    });
  return [...addedSource(patch, textOf, refuse), ...changes];
}

const sourceFile = fileOf("sources");

function addedSource(
  { source, new_source: added }: CorrectionPatch,
  textOf: (file: string) => string,
  refuse: (path: readonly string[], value: string, expected: Expected) => never,
): { change: RowChange; text: string }[] {
  const text = textOf(sourceFile);
  const known = rowAt(text, "id", source);
  if (!added)
    return known
      ? []
      : refuse(["source"], source, {
          en: `an id of ${sourceFile}, or new_source with it`,
          vi: `mã có trong ${sourceFile}, hoặc kèm new_source có mã này`,
        });
  if (added.id !== source)
    return refuse(["new_source", "id"], added.id, { en: `${source}, as in source`, vi: `${source}, như ở source` });
  if (!known) {
    const after = { ...added };
    return [{ change: { file: sourceFile, line: 0, before: {}, after }, text: withRow(text, after) }];
  }
  const differs = Object.entries(added).some(([column, value]) => known.cells[column] !== value);
  return differs
    ? refuse(["new_source", "id"], added.id, {
        en: `an id of its own; line ${known.line} of ${sourceFile} is another source with it`,
        vi: `mã riêng; dòng ${known.line} của ${sourceFile} là nguồn khác cũng mang mã này`,
      })
    : [];
}
