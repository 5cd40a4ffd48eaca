/** An XLSX workbook: the visible sheet asked for, or the one with the most known names. */
import type { Choices } from "../choices";
import { sampleRows, type KnownNames } from "../encodings/sample";
import type { LeftOut, SourceFile } from "../sheet";
import type { Archive } from "./archive";
import { chooseSheet, type SheetSample } from "./choose-sheet";
import { fileFault } from "./fail";
import { prefixOf, sharedStringsOf } from "./shared-strings";
import { sheetFile } from "./sheet-file";
import { readSheetXml, type CellContext } from "./sheet-xml";
import { partText, readWorkbook, type SheetPart, type Workbook } from "./workbook";
import { readWords } from "./words";
import type { Work } from "./work";

/** Parts of an archive that stand for something left out. */
const leftOutParts: readonly (readonly [LeftOut, RegExp])[] = [
  ["macros", /vbaProject\.bin$/i],
  ["links", /^xl\/(?:externalLinks\/|connections\.xml)/i],
  ["pictures", /^xl\/media\//i],
];

async function contextOf(archive: Archive, workbook: Workbook, work: Work): Promise<CellContext> {
  if (workbook.sharedStrings === null) return { ...workbook, strings: [] };
  const xml = await partText(archive, workbook.sharedStrings, work);
  return { ...workbook, strings: sharedStringsOf(xml, prefixOf(xml, "sst")) };
}

export async function readXlsx(
  archive: Archive,
  choices: Pick<Choices, "encoding" | "sheet">,
  knownNames: KnownNames,
  work: Work,
): Promise<SourceFile> {
  const workbook = await readWorkbook(archive, work.part(0, 0));
  const context = await contextOf(archive, workbook, work.part(0, 0.2));
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  if (visible.length === 0) throw fileFault(readWords.noVisibleSheet);
  const read = async ({ name, part }: SheetPart, within: Work, most?: number) =>
    readSheetXml(await partText(archive, part, within.part(0, 0.4)), name, context, within.part(0.4, 1), most);

  const samples: SheetSample[] = [];
  const [only] = visible;
  if (visible.length > 1)
    for (const [index, sheet] of visible.entries()) {
      const share = (done: number) => 0.2 + (0.4 * done) / visible.length;
      const { rows } = await read(sheet, work.part(share(index), share(index + 1)), sampleRows);
      samples.push({ name: sheet.name, rows });
    }
  const chosen =
    only && visible.length === 1 && (choices.sheet ?? only.name) === only.name
      ? { sheets: [only.name], name: only.name }
      : chooseSheet(samples, choices, knownNames);
  const sheet = visible.find(({ name }) => name === chosen.name);
  if (!sheet) throw fileFault(readWords.noSuchSheet, { sheet: chosen.name });
  const { rows, formulas } = await read(sheet, work.part(samples.length > 0 ? 0.6 : 0.2, 1));

  const names = [...archive.entries.keys()];
  const leftOut: LeftOut[] = [
    ...(formulas ? (["formulas"] as const) : []),
    ...leftOutParts.flatMap(([left, part]) => (names.some((name) => part.test(name)) ? [left] : [])),
    ...(visible.length < workbook.sheets.length ? (["hidden-sheets"] as const) : []),
  ];
  return sheetFile({ kind: "xlsx", ...chosen, rows, leftOut }, choices.encoding, knownNames);
}
