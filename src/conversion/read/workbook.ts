/** What an XLSX workbook says of itself: its sheets, where their parts are, and which styles are dates. */
import type { Archive } from "./archive";
import { isDateFormat } from "./excel-date";
import { fileFault } from "./fail";
import { unpack } from "./unpack";
import { readWords } from "./words";
import type { Work } from "./work";
import { attributesOf, tagsOf, xmlOf } from "./xml";

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
  dateStyles: readonly boolean[];
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

function dateStylesOf(styles: string): boolean[] {
  const codes = new Map(tagsOf(styles, "numFmt").map(({ numFmtId, formatCode }) => [Number(numFmtId), formatCode]));
  const formats = /<(?:[\w.-]{1,50}:)?cellXfs[\s>][^]*?<\/(?:[\w.-]{1,50}:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return tagsOf(formats, "xf").map(({ numFmtId = "0" }) => isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
}

export async function readWorkbook(archive: Archive, work: Work): Promise<Workbook> {
  const xml = await partText(archive, workbookPart, work);
  const relations = await partText(archive, "xl/_rels/workbook.xml.rels", work);
  const parts = tagsOf(relations, "Relationship").map(({ Id, Type = "", Target = "" }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf("/") + 1),
    part: partOf(Target),
  }));
  const sheets = tagsOf(xml, "sheet").flatMap(({ name, id, state }) => {
    const found = parts.find((part) => part.id === id && part.type === "worksheet");
    return name !== undefined && found
      ? [{ name, part: found.part, hidden: state !== undefined && state !== "visible" }]
      : [];
  });
  const own = (type: string) =>
    parts.find((part) => part.type === type && archive.entries.has(part.part))?.part ?? null;
  const styles = own("styles");
  const properties = attributesOf(/<(?:[\w.-]{1,50}:)?workbookPr(\s[^>]*)>/.exec(xml)?.[1] ?? "");
  return {
    sheets,
    from1904: properties["date1904"] === "1" || properties["date1904"] === "true",
    dateStyles: styles ? dateStylesOf(await partText(archive, styles, work)) : [],
    sharedStrings: own("sharedStrings"),
  };
}
