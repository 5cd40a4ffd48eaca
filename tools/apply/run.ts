/** The command line of corrections, apart from the process it runs in. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { filesIn, readFrom } from "../../data/files";
import { problemText, type Problem } from "../../data/parse";
import { applyPatches, type Outcome, type PatchFile, type RowChange } from "../../src/corrections/apply";
import { readPatch } from "../../src/corrections/patch";
import { onePlainLine } from "../../src/domain/plain-text";
import type { Language } from "../../src/domain/unit";
import { translator, type Translate } from "../../src/locale/word";
import { applyWords as words } from "./words";

/** 0: done, or done already. 1: refused, nothing is written. 2: wrong usage. */
type ApplyExit = 0 | 1 | 2;
type Tell = (line: string) => void;

const options = {
  check: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function tellPatch({ file, patch }: PatchFile, t: Translate, tell: Tell): void {
  const lines = [
    t(words.of, { file, about: patch.about }),
    t(words.made, { data: patch.data }),
    t(words.from, { source: patch.source, date: patch.as_of }),
    ...(patch.note ? [t(words.note, { note: patch.note })] : []),
    ...(patch.contact ? [t(words.contact, { contact: patch.contact })] : []),
  ];
  for (const line of lines) tell(onePlainLine(line));
}

function tellRow({ file, line, before, after }: RowChange, t: Translate, tell: Tell): void {
  tell(line > 0 ? t(words.row, { file, line: String(line) }) : t(words.added, { file }));
  const shown = (value: string | undefined): string => (value ? JSON.stringify(value) : t(words.unknown));
  for (const [column, value] of Object.entries(after)) {
    if (before[column] === value || (line === 0 && value === "")) continue;
    if (line > 0) tell(onePlainLine(`  - ${column}: ${shown(before[column])}`));
    tell(onePlainLine(`  + ${column}: ${shown(value)}`));
  }
}

function refuse(problems: readonly Problem[], language: Language, t: Translate, tell: Tell): ApplyExit {
  tell(t(words.refused, { n: problems.length }));
  for (const problem of problems) tell(onePlainLine(problemText(problem, language)));
  return 1;
}

/** Writes all or nothing: what was written is put back where a later file cannot be. */
function write(root: string, { files }: Outcome): void {
  const before = [...files.keys()].map((file) => [file, readFileSync(resolve(root, file))] as const);
  try {
    for (const [file, text] of files) writeFileSync(resolve(root, file), text);
  } catch (error) {
    for (const [file, bytes] of before) writeFileSync(resolve(root, file), bytes);
    throw error;
  }
}

/** `root`: of the project whose `data/` is corrected; `read`: how its files are read. */
export function runApply(args: readonly string[], root: string, tell: Tell, read = readFrom(root)): ApplyExit {
  let language: Language = args.some((each, at) => each === "--lang=en" || (each === "--lang" && args[at + 1] === "en"))
    ? "en"
    : "vi";
  const t = translator(() => language);
  const wrong = (line: string): ApplyExit => {
    tell(line);
    tell(t(words.usage));
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    return wrong(t(words.badOption, { reason: (error as Error).message }));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    tell(t(words.usage));
    return 0;
  }
  if (values.lang !== undefined && values.lang !== "vi" && values.lang !== "en")
    return wrong(t(words.badOption, { reason: `--lang ${onePlainLine(values.lang)}` }));
  language = values.lang ?? "vi";
  if (positionals.length === 0) return wrong(t(words.noFile));

  const patches: PatchFile[] = [];
  const unread: Problem[] = [];
  for (const path of positionals) {
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      return wrong(t(words.cannotRead, { file: onePlainLine(path), reason: (error as Error).message }));
    }
    const file = basename(path);
    const { patch, problems } = readPatch(file, text);
    if (patch) patches.push({ file, text, patch });
    unread.push(...problems);
  }
  if (unread.length > 0) return refuse(unread, language, t, tell);

  const outcome = applyPatches(patches, { read, files: filesIn(root) });
  for (const each of patches) tellPatch(each, t, tell);
  for (const change of outcome.changes) tellRow(change, t, tell);
  const problems = [...outcome.patches, ...outcome.tables];
  if (problems.length > 0) return refuse(problems, language, t, tell);
  if (outcome.findings.length > 0) {
    tell(t(words.findings));
    for (const { text, textVi } of outcome.findings) tell(`  ${language === "vi" ? textVi : text}`);
  }
  if (outcome.already > 0) tell(t(words.already, { n: outcome.already }));
  if (outcome.files.size === 0) return 0;
  if (values.check) {
    tell(t(words.checked));
    return 0;
  }
  write(root, outcome);
  tell(t(words.written, { files: [...outcome.files.keys()].join(", ") }));
  tell(t(words.next));
  return 0;
}
