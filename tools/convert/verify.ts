/** The command line that checks a record of a conversion. */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { ConversionError, type Gazetteer } from "../../src/conversion";
import { recomputeWith } from "../../src/conversion/engine";
import { findingText, parseRecord, verifyRecord, type ConversionRecord } from "../../src/conversion/record";
import { messageText } from "../../src/conversion/say";
import { translator } from "../../src/locale/word";
import { languageOf } from "./arguments";
import { readBytes } from "./io";
import type { ExitCode } from "./run";
import type { Terminal } from "./terminal";
import { cliWords as words } from "./words";

/** The file that the record names, if it lies beside it. */
function besideRecord(recordFile: string, { source }: ConversionRecord): string | undefined {
  const file = join(dirname(recordFile), basename(source.fileName));
  return recordFile !== "-" && existsSync(file) ? file : undefined;
}

function parse(args: readonly string[]) {
  const options = { lang: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

/** 0: equal to the last digit. 1: something differs. 2: wrong usage. 3: no source, so nothing was computed again. */
export async function runVerify(args: readonly string[], gazetteer: () => Gazetteer, io: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const t = translator(() => language);
  const { values, positionals = [] } = parse(args) ?? {};
  const [recordFile, named] = positionals;
  if (values?.help) {
    io.out(`${t(words.verifyUsage)}\n`);
    return 0;
  }
  if (recordFile === undefined || positionals.length > 2) {
    io.tell(t(words.verifyUsage));
    return 2;
  }
  try {
    const record = parseRecord(new TextDecoder().decode(readBytes(recordFile)));
    const units = gazetteer();
    const sourceFile = named ?? besideRecord(recordFile, record);
    const bytes = sourceFile === undefined ? null : readBytes(sourceFile);
    const { findings, recomputed } = await verifyRecord(record, bytes, units, recomputeWith(units));
    for (const finding of findings) io.tell(findingText(finding, language));
    if (findings.length > 0) return 1;
    io.out(`${recomputed ? t(words.verified, { file: record.source.fileName }) : t(words.notRecomputed)}\n`);
    return recomputed ? 0 : 3;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    io.tell(messageText(error.said, language));
    return 1;
  }
}
