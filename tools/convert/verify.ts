/** The command line that checks a record of a conversion. */
import { ConversionError, type Gazetteer } from "../../src/conversion";
import { recomputeWith } from "../../src/conversion/engine";
import { findingText, parseRecord, verifyRecord } from "../../src/conversion/record";
import { messageText } from "../../src/conversion/say";
import { translator } from "../../src/locale/word";
import { parseArgs } from "node:util";
import { readBytes } from "./io";
import type { ExitCode, Terminal } from "./run";
import { cliWords as words } from "./words";

/** 0: equal to the last digit. 1: something differs. 2: wrong usage. 3: no source, so nothing was computed again. */
export async function runVerify(args: readonly string[], gazetteer: () => Gazetteer, io: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: "string" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false,
  });
  const language = values.lang === "en" ? "en" : "vi";
  const t = translator(() => language);
  const [recordFile, sourceFile] = positionals;
  if (values.help) {
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
