/** What a dropped file is: a table, the record of a conversion, or a session of kept tables. */
import { looksLikeRecord } from "../../../conversion/record";
import { looksLikeSession } from "../../../conversion/own-table-session";
import type { DroppedKind } from "../protocol";

/** Rejects where the file cannot be read. */
export async function recognise(file: Blob): Promise<DroppedKind> {
  const start = await file.slice(0, 100).text();
  if (!/^\ufeff?\s*\{/.test(start)) return "table";
  const text = await file.text();
  if (looksLikeRecord(text)) return "record";
  return looksLikeSession(text) ? "session" : "table";
}
