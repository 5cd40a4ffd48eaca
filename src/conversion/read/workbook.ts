/** What an XLSX workbook says of itself: its sheets, where their parts are, and what its styles make of numbers. */
import type { Archive } from "./archive";
import { fileFault } from "./fail";
import { numberFormatKind, type NumberFormatKind } from "./number-format";
import { unpack } from "./unpack";
import { readWords } from "./words";
import type { Work } from "./work";
import { elementOf, tagsOf, xmlOf } from "./xml";

export interface SheetPart {
  name: string;
  /** Of the archive. */
  part: string;
  hidden: boolean;
}

export interface Workbook {
  sheets: readonly SheetPart[];
  from1904: boolean;
  /** By index of a cell's style. */
  formats: readonly NumberFormatKind[];
  sharedStrings: string | null;
}

export const workbookPart = "xl/workbook.xml";

/** Throws where the part is missing or is not XML. */
export async function partText(archive: Archive, part: string, work: Work): Promise<string> {
  const entry = archive.entries.get(part);
  if (!entry) throw fileFault(readWords.partMissing, { part });
  const xml = xmlOf(await unpack(archive, entry, work));
  if (xml === null) throw fileFault(readWords.partBroken, { part });
  return xml;
}

/** Targets are named from the folder of the workbook, or from the root. */
const partOf = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`.replace(/^xl\/\.\.\//, "");

function formatsOf(styles: string): NumberFormatKind[] {
  const codes = new Map(tagsOf(styles, "numFmt").map(({ numFmtId, formatCode }) => [Number(numFmtId), formatCode]));
  return tagsOf(elementOf(styles, "cellXfs"), "xf").map(({ numFmtId = "0" }) =>
    numberFormatKind(Number(numFmtId), codes.get(Number(numFmtId))),
  );
}

export async function readWorkbook(archive: Archive, work: Work): Promise<Workbook> {
  const xml = await partText(archive, workbookPart, work);
  const relations = await partText(archive, "xl/_rels/workbook.xml.rels", work);
  const parts = tagsOf(relations, "Relationship").map(({ Id, Type = "", Target = "" }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf("/") + 1),
    part: partOf(Target),
  }));
  const worksheets = new Map(parts.filter(({ type }) => type === "worksheet").map(({ id, part }) => [id, part]));
  const sheets = new Map<string, SheetPart>();
  for (const { name, id, state } of tagsOf(xml, "sheet")) {
    const part = worksheets.get(id);
    /* A part is one sheet, though a forged workbook may list it a million times. */
    if (name !== undefined && part !== undefined && !sheets.has(part))
      sheets.set(part, { name, part, hidden: state !== undefined && state !== "visible" });
  }
  const own = (type: string) =>
    parts.find((part) => part.type === type && archive.entries.has(part.part))?.part ?? null;
  const styles = own("styles");
  const properties = tagsOf(xml, "workbookPr")[0] ?? {};
  return {
    sheets: [...sheets.values()],
    from1904: properties["date1904"] === "1" || properties["date1904"] === "true",
    formats: styles ? formatsOf(await partText(archive, styles, work)) : [],
    sharedStrings: own("sharedStrings"),
  };
}
