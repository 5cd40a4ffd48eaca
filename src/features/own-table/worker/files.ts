/** The result as sheets of a workbook, which the page writes, and as CSV. */
import { csvBlob } from "../../../components/table/csv";
import type { WorkSheet } from "../../../components/table/xlsx";
import { fullReport, resultColumns, resultSheets } from "../../../conversion/files";
import { hashOf } from "../../../conversion/record";
import type { Conversion } from "../../../conversion";
import type { Language } from "../../../domain/unit";
import type { Asked } from "../protocol";
import type { Engine } from "./engine";
import type { Converted } from "./records";

function conversionOf({ conversion }: Converted): Conversion {
  if (!conversion) throw new Error("A table that cannot be converted has no files");
  return conversion;
}

export async function sheetsOf({ gazetteer }: Engine, of: Converted, language: Language): Promise<WorkSheet[]> {
  const { name: fileName, blob, source, analysis, choices } = of;
  const sha256 = hashOf(new Uint8Array(await blob.arrayBuffer()));
  const about = { fileName, sha256, at: new Date().toISOString() };
  return resultSheets(conversionOf(of), analysis, source.sheet, choices, gazetteer, about, language);
}

export function csvOf({ gazetteer }: Engine, of: Converted, { of: what, kind, language }: Asked["csv"]): Blob {
  const conversion = conversionOf(of);
  if (what === "rows") return csvBlob(fullReport(conversion, of.analysis, of.source.sheet, gazetteer, language), kind);
  const table = conversion.tables.find(({ level }) => level === what);
  if (!table) throw new Error(`There is no result by ${what}`);
  return csvBlob(resultColumns(conversion, table, gazetteer, language), kind);
}
