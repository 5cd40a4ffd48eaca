/** All that the atlas says in one language, as plain data, page after page. */
import version from "virtual:data/version";
import type { DataVersion } from "../../../data/version";
import { landOfAll } from "../../domain/land";
import { partsOf } from "../../domain/lineage";
import { compareNames } from "../../domain/names";
import { scheme } from "../../domain/merger";
import type { Language } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import { termGroups, termsByGroup, type GlossaryTerm, type TermGroup } from "../../features/glossary";
import type { SiteMaterial } from "../material";
import { locatorPicture, type MapPicture } from "../picture";
import { SourceNumbers, type CitedSource } from "./citations";
import { formerName, formerNames, type IndexEntry } from "./former-names";
import { pictureSize, type AtlasMap } from "./map/atlas-map";
import { provinceMaps } from "./map/province-maps";
import { unitMap } from "./map/unit-map";
import { firstBackPage, type MapPage } from "./page-numbers";
import { rowUnits } from "./sheet/lineage";
import { mapWidth } from "./sheet/map-height";
import { sharedRemarks, type SharedRemark } from "./sheet/shared-remarks";
import type { UnitSheet } from "./sheet/sheet";
import { unitSheet } from "./sheet/unit-sheet";
import { chunks, columnsOf, heightOf, lineMm, type TextColumn } from "./text-height";

export interface CommunePage {
  sheet: UnitSheet;
  map: AtlasMap;
  locator: MapPicture;
  /** The address of the commune's page on the web; null where nobody has said where the site stands. */
  address: string | null;
}

export interface DistrictList {
  of: Unit;
  parts: readonly (IndexEntry & { number: number })[];
}

/** An entry of the glossary or the head of a group of them. */
export type TermEntry = { group: TermGroup } | { term: GlossaryTerm };

export interface BackPage<Entry> {
  page: number;
  columns: readonly (readonly Entry[])[];
}

export interface Atlas {
  language: Language;
  version: DataVersion;
  site: string | null;
  cover: MapPicture;
  districts: readonly DistrictList[];
  maps: Readonly<Record<MapPage, AtlasMap>>;
  /** The wards of the former city, too small to be named on a map of the province. */
  inset: AtlasMap;
  communes: readonly CommunePage[];
  names: readonly BackPage<IndexEntry>[];
  terms: readonly BackPage<TermEntry>[];
  sources: readonly BackPage<CitedSource>[];
  remarks: readonly SharedRemark[];
  /** Of the pages between cover and communes. */
  frontSources: readonly CitedSource[];
}

const text: TextColumn = { widthMm: 88, points: 8, leading: 1.36 };
const columnMm = 246;
const namesOnPage = 66;

/** The numbers that they have on the map go through all districts. */
function districtLists(): DistrictList[] {
  let number = 0;
  return unitsOf("district").map((of) => ({
    of,
    parts: partsOf(of.ref)
      .toSorted((a, b) => compareNames(a.name, b.name))
      .map((part) => ({ ...formerName(part), number: (number += 1) })),
  }));
}

const pagesOf = <Entry>(columns: readonly (readonly Entry[])[], first: number): BackPage<Entry>[] =>
  chunks(columns, 2).map((pair, at) => ({ page: first + at, columns: pair }));

function termEntries(): TermEntry[] {
  return termGroups.flatMap((group): TermEntry[] => [{ group }, ...termsByGroup[group].map((term) => ({ term }))]);
}

const termHeight = (entry: TermEntry, language: Language): number =>
  "group" in entry ? 9 : lineMm(text) + heightOf(entry.term.text[language], text) + 2.6;

const sourceHeight = ({ row }: CitedSource): number =>
  heightOf(row.title, { ...text, widthMm: 80 }) + heightOf(`${row.publisher}, ${row.document_number ?? ""}, ${row.date}`, { ...text, widthMm: 80 }) + 1.4; // prettier-ignore

function communePage(of: Unit, atlas: Pick<Atlas, "language" | "site">, material: SiteMaterial, citations: SourceNumbers): CommunePage {
  const { language, site } = atlas;
  const sheet = unitSheet(of, { language, material, citations });
  return {
    sheet,
    map: unitMap(of, rowUnits(of), language, material, pictureSize(mapWidth, sheet.map.heightMm)),
    locator: locatorPicture(landOfAll([of.ref]), material, { width: 120, height: 100 }, true),
    address: site && `${site}${language}/commune/${of.ref.code}.html`,
  };
} // prettier-ignore

export function atlasOf(material: SiteMaterial, language: Language, site: string | null): Atlas {
  const citations = new SourceNumbers(material.provenance.sources);
  const basis = { language, site };
  citations.cite(["nq-1661-2025", ...scheme.sources, "osm-2026", "nien-giam-2022", "tdt-2019"], 6);
  const frontSources = citations.endPage();
  const communes = unitsOf("commune").map((of) => communePage(of, basis, material, citations));
  const districts = districtLists();
  const numberOf = new Map(districts.flatMap(({ parts }) => parts.map(({ of, number }) => [of.key, number])));
  const firstName = firstBackPage();
  const names = pagesOf(chunks(formerNames(), namesOnPage / 2), firstName);
  const terms = pagesOf(columnsOf(termEntries(), (entry) => termHeight(entry, language), columnMm), firstName + names.length); // prettier-ignore
  const firstSource = firstName + names.length + terms.length;
  return {
    ...basis,
    version,
    cover: locatorPicture(new Set(), material, { width: 560, height: 560 }, true),
    districts,
    ...provinceMaps(language, material, numberOf),
    communes,
    names,
    terms,
    sources: pagesOf(columnsOf(citations.all(), sourceHeight, columnMm), firstSource),
    remarks: [...sharedRemarks(material).values()],
    frontSources,
  };
}

export const lastPage = ({ sources }: Pick<Atlas, "sources">): number => sources.at(-1)?.page ?? 0;
