/** Compound files (D0 CF 11 E0), the container of Office 97–2003 and of locked workbooks: what lies in one. */
import { fileFault } from "./fail";
import { readWords } from "./words";

type SheetJs = typeof import("@e965/xlsx");

/** SheetJS has no types for its reader of compound files. */
interface CompoundReader {
  read(bytes: Uint8Array, options: { type: "array" }): { FullPaths: readonly string[] };
}

const workbookStreams = ["Workbook", "Book"];

/** Names of the streams and storages, without their paths. Throws where the container is damaged, locked or no workbook. */
export function workbookEntries(bytes: Uint8Array, { CFB }: SheetJs): ReadonlySet<string> {
  let paths: readonly string[];
  try {
    paths = (CFB as CompoundReader).read(bytes, { type: "array" }).FullPaths;
  } catch {
    throw fileFault(readWords.xlsBroken);
  }
  const names = new Set(paths.flatMap((path) => path.split("/")));
  if (names.has("EncryptedPackage")) throw fileFault(readWords.locked);
  if (!workbookStreams.some((stream) => names.has(stream))) throw fileFault(readWords.notWorkbook);
  return names;
}
