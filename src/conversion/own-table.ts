/** A table of the reader's, kept in the browser: the file as it was, what was decided about it, and what came of it. */
import type { Choices } from "./choices";
import type { Conversion } from "./result-types";
import type { GeoPoint } from "./sheet";

export interface OwnTable {
  /** Of `newTableId`; the ids of its indicators begin with it. */
  id: string;
  /** The reader's own name for it. */
  name: string;
  fileName: string;
  /** When the file was read, ISO date and time. */
  at: string;
  source: Uint8Array;
  choices: Choices;
  conversion: Conversion;
  /** Of a GeoJSON file of points; else empty. */
  points: readonly GeoPoint[];
  /** Whether the points are on the map. */
  pointsShown: boolean;
}

/** Paul Tol's vibrant colours, safe for the common kinds of colour blindness: one for the points of each table. */
const pointColors = ["#cc3311", "#0077bb", "#ee7733", "#009988"] as const;

/** The points of a table as a layer of the map. */
export interface OwnPointLayer {
  table: Pick<OwnTable, "id" | "name">;
  color: string;
  points: readonly { lon: number; lat: number }[];
}

/** One for each table that has points, whether it is on the map or not. */
export const ownPointLayers = (tables: readonly OwnTable[]): (OwnPointLayer & { table: OwnTable })[] =>
  tables
    .filter(({ points }) => points.length > 0)
    .map((table, at) => ({
      table,
      color: pointColors[at % pointColors.length] ?? pointColors[0],
      points: table.points,
    }));

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const idLength = 8;

/** A random id, unlike any of `taken`. */
export function newTableId(taken: readonly string[] = []): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  const id = [...bytes].map((byte) => letters[byte % letters.length]).join("");
  return taken.includes(id) ? newTableId(taken) : id;
}

export const isTableId = (text: string): boolean => /^[a-z0-9]{8}$/.test(text);

const longestName = 80;

/** Without line breaks and outer spaces, at most 80 characters; empty where nothing is left. */
export const tableName = (text: string): string =>
  text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, longestName).trim();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Whether what a browser kept is such a table, and not one of an earlier build of the page. */
export function isOwnTable(value: unknown): value is OwnTable {
  if (!isRecord(value) || !isRecord(value["conversion"])) return false;
  const { id, name, fileName, at, source, choices, conversion, points, pointsShown } = value;
  return (
    typeof id === "string" &&
    isTableId(id) &&
    [name, fileName, at].every((each) => typeof each === "string") &&
    source instanceof Uint8Array &&
    isRecord(choices) &&
    Array.isArray(conversion["columns"]) &&
    Array.isArray(conversion["tables"]) &&
    Array.isArray(points) &&
    typeof pointsShown === "boolean"
  );
}
