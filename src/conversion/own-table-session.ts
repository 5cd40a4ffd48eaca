/**
 * The reader's tables as a file, to be opened again here or on another machine: JSON in UTF-8,
 *
 *     { "format": "dien-bien-own-tables", "version": 1,
 *       "tables": [{ "id", "name", "fileName", "at", "source": base64 of the file's bytes, "choices" }] }
 *
 * It holds no results: they are computed anew from the bytes and the choices when the file is opened.
 */
import { isChoices } from "./choices-check";
import { isFields } from "./shape";
import { isTableId, tableName, type OwnTable } from "./own-table";

const format = "dien-bien-own-tables";
const version = 1;

/** What a session file holds of a table. */
export type SavedTable = Pick<OwnTable, "id" | "name" | "fileName" | "at" | "source" | "choices">;

/** `format`: no session file. `version`: of a later version of this page. `damaged`: one, but broken; `table`: its place, from 1. */
export class SessionFault extends Error {
  override readonly name = "SessionFault";
  constructor(
    readonly kind: "format" | "version" | "damaged",
    readonly table: number | null = null,
  ) {
    super(table === null ? kind : `${kind}: table ${table}`);
  }
}

const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** One table or all of them. */
export const sessionFile = (tables: readonly SavedTable[]): string =>
  JSON.stringify({
    format,
    version,
    tables: tables.map(({ id, name, fileName, at, source, choices }) => ({
      id,
      name,
      fileName,
      at,
      source: toBase64(source),
      choices,
    })),
  });

/** Names of prototypes are no keys of ours. */
const plain = (key: string, value: unknown): unknown => (key === "__proto__" ? undefined : value);

function read(value: unknown, at: number): SavedTable {
  if (!isFields(value)) throw new SessionFault("damaged", at);
  const { id, name, fileName, at: date, source, choices } = value;
  if (!isChoices(choices)) throw new SessionFault("damaged", at);
  const texts = [id, name, fileName, date, source];
  if (!texts.every((each): each is string => typeof each === "string")) throw new SessionFault("damaged", at);
  const [tableId = "", given = "", file = "", read = "", bytes = ""] = texts;
  const named = tableName(given);
  if (!isTableId(tableId) || named === "" || Number.isNaN(Date.parse(read))) throw new SessionFault("damaged", at);
  try {
    const decoded = fromBase64(bytes);
    return {
      id: tableId,
      name: named,
      fileName: file,
      at: read,
      source: decoded,
      choices,
    };
  } catch {
    throw new SessionFault("damaged", at);
  }
}

/** Whether a text claims to be a session, so that a dropped file is told from a table. */
export const looksLikeSession = (text: string): boolean => text.slice(0, 1000).includes(`"${format}"`);

/** Throws a `SessionFault`. */
export function readSession(text: string): SavedTable[] {
  let session: unknown;
  try {
    session = JSON.parse(text, plain);
  } catch {
    throw new SessionFault("format");
  }
  if (!isFields(session) || session["format"] !== format) throw new SessionFault("format");
  const { version: of, tables } = session;
  if (typeof of === "number" && of > version) throw new SessionFault("version");
  if (of !== version || !Array.isArray(tables)) throw new SessionFault("damaged");
  return tables.map((table, at) => read(table, at + 1));
}
