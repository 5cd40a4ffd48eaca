/** What a page of the site says, as plain data in both languages, from which pages and the atlas are made. */
import type { Land } from "../../domain/land";
import type { Text } from "../../domain/unit";
import type { Fact } from "../../themes/feature";
import type { MarkedPoint } from "../picture";

/** A page by its kind and id, as in an address of the app: `commune:03202`, `hydropower:nam-muc`; `page:annex`, `page:forest`. */
export interface PageRef {
  kind: string;
  id: string;
}

export const pageKey = ({ kind, id }: PageRef): string => `${kind}:${id}`;

/** One statement with its sources. */
export interface Statement {
  text: Text;
  sources: readonly string[];
  asOf: string | null;
}

/** A cell of a table; no text: «chưa có số liệu». */
export interface ContentCell {
  text: Text | null;
  /** Under it, smaller. */
  note?: Text | null;
  /** Left empty, where there is nothing to be known. */
  empty?: true;
  to?: PageRef;
  sources?: readonly string[];
  asOf?: string | null;
  number?: true;
}

export interface ContentTable {
  head: readonly Text[];
  /** Of each the first cell says what it is about. */
  rows: readonly (readonly ContentCell[])[];
  /** The last row is a sum. */
  summed?: true;
}

/** An entry of a list. */
export interface Item {
  name: Text;
  to?: PageRef;
  note?: Text | null;
  sources?: readonly string[];
  asOf?: string | null;
}

/** Two values that do not agree. */
export interface Disagreeing {
  subject: Text;
  sides: readonly { value: Text | null; used: boolean; sources: readonly string[]; asOf: string | null }[];
  why: Text;
}

export interface ContentPart {
  id: string;
  title: Text;
  /** Before all else. */
  notes?: readonly Statement[];
  facts?: readonly Fact[];
  table?: ContentTable;
  items?: readonly Item[];
  disagreements?: readonly Disagreeing[];
  /** After all else. */
  foot?: readonly Text[];
}

/** What a search engine is told of a thing, by schema.org. */
export interface Described {
  type: "AdministrativeArea" | "Place" | "Thing" | "Dataset" | "CollectionPage";
  alternateNames: readonly string[];
  /** Code of the unit. */
  code: string | null;
  /** The smallest units it lies in. */
  within: readonly PageRef[];
  /** Only a point that a source gives as that of the works. */
  geo: { lat: number; lon: number } | null;
}

export interface PageContent {
  ref: PageRef;
  /** «Xã Mường Pồn»; its heading. */
  name: Text;
  /** Of its own among all pages: «Xã Mường Pồn (đến 30/6/2025, huyện Điện Biên)». */
  title: Text;
  /** One line of what it is. */
  about: Text;
  /** Under it: what it is now a part of, or was. */
  ways: readonly (Item & { said: Text })[];
  sentences: readonly Statement[];
  parts: readonly ContentPart[];
  /** What it is about, on the map; none of what is nowhere that is known. */
  land: Land;
  point: MarkedPoint | null;
  describes: Described;
  /** Parameters of the app's address, without the language: `sel=commune:03202`. */
  opens: string;
}
