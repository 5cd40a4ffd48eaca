/** The list as a file of its own: written and read back, and why a file cannot be read. Nothing of it is trusted. */
import { cleanName } from "../../domain/region";
import type { Word } from "../../locale/word";
import { parseSelection, selectionKey } from "../../state/selection";
import { cleanNote, maxStarred } from "../../state/shortlist.svelte";
import { shortlistWords as words } from "./words";

const format = "dien-bien-shortlist";
const version = 1;
/** Forty notes of the greatest length are a twentieth of it. */
const maxBytes = 1_000_000;

interface ListItem {
  id: string;
  note: string;
}

export interface ListFile {
  name: string;
  items: ListItem[];
  /** Lines of the file that name nothing that can be starred; they are left out. */
  unread: number;
}

export const listFileText = (name: string, items: readonly ListItem[]): string =>
  `${JSON.stringify({ format, version, name, items: items.map(({ id, note }) => ({ id, note })) }, null, 2)}\n`;

export class ListFileFault extends Error {
  constructor(
    readonly word: Word,
    readonly parameters: Record<string, string | number> = {},
  ) {
    super(word.en as string);
  }
}

function itemOf(value: unknown): ListItem | null {
  const { id, note = "" } = (value ?? {}) as Partial<Record<keyof ListItem, unknown>>;
  const selection = typeof id === "string" ? parseSelection(id) : null;
  if (!selection || typeof note !== "string") return null;
  return { id: selectionKey(selection), note: cleanNote(note) };
}

/** Throws a ListFileFault. */
export function readListFile(text: string): ListFile {
  if (text.length > maxBytes) throw new ListFileFault(words["fault.large"]);
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new ListFileFault(words["fault.json"]);
  }
  const file = (typeof read === "object" && read ? read : {}) as Record<string, unknown>;
  if (file["format"] !== format || !Array.isArray(file["items"])) throw new ListFileFault(words["fault.other"]);
  if (typeof file["version"] !== "number" || file["version"] > version) throw new ListFileFault(words["fault.version"]);
  const lines = file["items"] as unknown[];
  if (lines.length > maxStarred) throw new ListFileFault(words["fault.many"], { n: lines.length, most: maxStarred });
  const found = lines.flatMap((line) => itemOf(line) ?? []);
  const items = found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
  if (items.length === 0) throw new ListFileFault(words["fault.none"]);
  const name = typeof file["name"] === "string" ? cleanName(file["name"]) : "";
  return { name, items, unread: lines.length - found.length };
}
