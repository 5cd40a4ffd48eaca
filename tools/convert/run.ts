/** The command line of conversion, apart from the process it runs in. */
import { csvText, type CsvKind } from "../../src/components/table/csv";
import type { SheetColumn } from "../../src/components/table/sheet";
import { workbook } from "../../src/components/table/xlsx";
import { analyse, ConversionError, message, type Choices, type Conversion, type Gazetteer } from "../../src/conversion";
import { convertSource, openSource, recordOfSource, type OpenedSource } from "../../src/conversion/engine";
import { flowColumns, fullReport, resultColumns, resultSheets, templateColumns } from "../../src/conversion/files";
import { hashOf, recordText } from "../../src/conversion/record";
import { messageText } from "../../src/conversion/say";
import { common } from "../../src/locale/common";
import { translator } from "../../src/locale/word";
import { languageOf, optionsOf, type CommandOptions } from "./arguments";
import { firstChoices, lastChoices, withRoles } from "./choices";
import { nameOf, readBytes, writeBytes } from "./io";
import { Teller } from "./tell";
import type { Terminal } from "./terminal";
import { rowsOfTemplate } from "./template";
import { UsageError } from "./usage";
import { cliWords as words } from "./words";

/** 0: done. 1: the table cannot be converted. 2: wrong usage. 3: rows are to be decided on; nothing is written. */
export type ExitCode = 0 | 1 | 2 | 3;

interface Opened {
  bytes: Uint8Array;
  source: OpenedSource;
  choices: Choices;
}

const csvKind = ({ standard }: CommandOptions): CsvKind => (standard ? "standard" : "vietnamese");

/** The file is read once; what is decided afterwards only analyses it anew. */
async function open(options: CommandOptions, file: string, gazetteer: Gazetteer): Promise<Opened> {
  const bytes = readBytes(file);
  const first = firstChoices(options);
  const read = await openSource(bytes, first, gazetteer);
  const analysed = (choices: Choices) => analyse(read.file.sheet, choices, gazetteer);
  const roles = withRoles(first, options, read.analysis);
  const seen = options.roles.length > 0 ? analysed(roles) : read.analysis;
  const choices = lastChoices(roles, options, seen, gazetteer);
  return { bytes, source: { file: read.file, analysis: analysed(choices) }, choices };
}

/** The result asked for, or the flows between its units. Throws a UsageError where the conversion has none. */
function resultAt(
  conversion: Conversion,
  { to, language }: Pick<CommandOptions, "to" | "language">,
  gazetteer: Gazetteer,
): SheetColumn[] {
  const { from, flows, tables } = conversion;
  const table = tables.find(({ level }) => level === to);
  if (table) return resultColumns(conversion, table, gazetteer, language);
  if (flows && (to === "commune" || to === "district") && flows[to].length > 0)
    return flowColumns(conversion, flows[to], to, gazetteer, language);
  const t = translator(() => language);
  throw new UsageError(message(words.noTable, { from: t(words[`level.${from}`]), to: t(words[`level.${to}`]) }));
}

async function write(
  options: CommandOptions,
  opened: Opened,
  conversion: Conversion,
  gazetteer: Gazetteer,
  io: Terminal,
) {
  const { output, record, report, language } = options;
  const { bytes, source, choices } = opened;
  const { sheet } = source.file;
  const about = { fileName: nameOf(options.file ?? "-"), at: new Date().toISOString() };
  const kind = csvKind(options);
  const csv = () => csvText(resultAt(conversion, options, gazetteer), kind);
  const recorded = () => recordText(recordOfSource(bytes, about, source, conversion, choices, [], gazetteer));
  const sheets = () =>
    resultSheets(conversion, source.analysis, sheet, choices, gazetteer, { ...about, sha256: hashOf(bytes) }, language);
  const content = async (file: string): Promise<string | Uint8Array> => {
    if (/\.xlsx$/i.test(file))
      return new Uint8Array(await (await workbook(sheets(), translator(() => language)(common.missing))).arrayBuffer());
    return /\.json$/i.test(file) ? recorded() : csv();
  };
  const t = translator(() => language);
  const save = (file: string, text: string | Uint8Array): void => {
    writeBytes(file, text);
    io.tell(t(words.written, { file }));
  };
  if (output === null) io.out(csv());
  else save(output, await content(output));
  if (record !== null) save(record, recorded());
  if (report !== null) save(report, csvText(fullReport(conversion, source.analysis, sheet, gazetteer, language), kind));
}

async function convertFile(
  options: CommandOptions,
  file: string,
  gazetteer: Gazetteer,
  io: Terminal,
): Promise<ExitCode> {
  const opened = await open(options, file, gazetteer);
  const { analysis } = opened.source;
  const teller = new Teller(options.language, gazetteer, analysis.matching.level, io.tell);
  teller.file(opened.source.file);
  teller.messages([...analysis.detected, ...analysis.faults, ...analysis.warnings]);
  if (analysis.faults.length > 0) return 1;
  const open_ = teller.toDecide(analysis);
  if (open_ > 0 && !options.partial) return 3;
  const conversion = convertSource(opened.source, opened.choices, gazetteer);
  resultAt(conversion, options, gazetteer);
  teller.missing(analysis);
  teller.rules(analysis);
  teller.messages(conversion.warnings);
  teller.result(conversion, options.to);
  await write(options, opened, conversion, gazetteer, io);
  return 0;
}

/** Runs the command; what it may not do it says in words. */
export async function runConvert(args: readonly string[], gazetteer: () => Gazetteer, io: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const said = (error: unknown): string => {
    if (error instanceof ConversionError) return messageText(error.said, language);
    throw error;
  };
  let options: CommandOptions;
  try {
    options = optionsOf(args);
  } catch (error) {
    io.tell(said(error));
    return 2;
  }
  const t = translator(() => options.language);
  if (options.help) {
    io.out(`${t(words.usage)}\n`);
    return 0;
  }
  if (options.template !== null) {
    io.out(csvText(templateColumns(rowsOfTemplate(gazetteer(), options.template), options.language), csvKind(options)));
    return 0;
  }
  if (options.file === null) {
    io.tell(t(words.noFile));
    return 2;
  }
  try {
    return await convertFile(options, options.file, gazetteer(), io);
  } catch (error) {
    io.tell(said(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
