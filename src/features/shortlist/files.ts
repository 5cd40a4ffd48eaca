/** The list as files: a workbook, CSV, GeoJSON and KML, with the reader's notes; what is not known stays so. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import { pointCollection } from "../../domain/geojson";
import type { Geography } from "../../domain/geography";
import { slug } from "../../domain/normalise";
import { kmlText } from "../../domain/kml";
import type { Provenance } from "../../domain/provenance";
import { common } from "../../locale/common";
import type { Locale } from "../../locale/locale";
import { thingName, unitsOfThingAt, type Thing } from "../../state/things";
import type { Themes } from "../../themes";
import { thingKind } from "../side-by-side";
import { csvOffers, sourceColumns, type FileOffer } from "../table";
import { tableWords } from "../table/words";
import { listedPoint, type ListedPoint } from "./points";
import { shortlistWords as words } from "./words";

/** An entry with what there is of it; null: nothing any more. */
export interface ListedThing {
  id: string;
  note: string;
  thing: Thing | null;
}

export interface ListMaking {
  name: string;
  listed: readonly ListedThing[];
  geography: Geography;
  themes: Themes;
  locale: Locale;
}

/** What files say of an entry; of one that there is no more its id and the note. */
interface Row extends ListedPoint {
  id: string;
  name: string;
  kind: string;
  note: string;
  communes: string;
  about: string;
  asOf: string;
  sources: readonly string[];
}

function rowOf({ id, note, thing }: ListedThing, { geography, themes, locale }: ListMaking): Row {
  const { language, t } = locale;
  if (!thing) {
    const nothing = { at: null, accuracy: "", communes: "", about: "", asOf: "", sources: [] };
    return { id, name: id, kind: t(words.gone), note, ...nothing };
  }
  const cited = thing.kind === "unit" ? thing.of : null;
  const feature = thing.kind === "feature" ? thing.feature : null;
  return {
    id,
    note,
    name: thingName(thing, language),
    kind: thingKind(thing, locale),
    ...listedPoint(thing, geography, themes, locale),
    communes: unitsOfThingAt(thing, "commune", geography)
      .map((ref) => locale.unitName(ref))
      .join("; "),
    about: feature?.summary[language] ?? "",
    asOf: cited?.asOf ?? feature?.row.as_of ?? "",
    sources: cited?.sources ?? feature?.row.source ?? [],
  };
}

const degrees = (value: number): number => Number(value.toFixed(6));

export function listColumns(making: ListMaking): SheetColumn[] {
  const { t } = making.locale;
  return valueColumns(
    making.listed.map((each) => rowOf(each, making)),
    [
      [t(words["column.number"]), (_, at) => at + 1, 8],
      [t(words["column.name"]), ({ name }) => name, 34],
      [t(words["column.kind"]), ({ kind }) => kind, 20],
      [t(words["column.key"]), ({ id }) => id, 26],
      [t(words["column.lat"]), ({ at }) => at && degrees(at.lat), 12],
      [t(words["column.lon"]), ({ at }) => at && degrees(at.lon), 12],
      [t(words["column.accuracy"]), ({ accuracy }) => accuracy, 36],
      [t(words["column.commune"]), ({ communes }) => communes, 30],
      [t(words["column.about"]), ({ about }) => about, 36],
      [t(words["column.note"]), ({ note }) => note, 40],
      [t(words["column.asOf"]), ({ asOf }) => asOf, 12],
      [t(words["column.sources"]), ({ sources }) => sources.join("; "), 30],
    ],
  );
}

/** Names of the properties are English, for programs; their values are in the language shown. */
const propertiesOf = ({ id, name, kind, note, accuracy, communes, about, asOf, sources }: Row) => ({
  key: id,
  name,
  kind,
  accuracy,
  communes,
  summary: about,
  note,
  as_of: asOf || null,
  sources: sources.join(";"),
});

export const listGeoJson = (making: ListMaking): string =>
  JSON.stringify({
    ...pointCollection(
      making.listed.map((each) => {
        const row = rowOf(each, making);
        return { at: row.at, properties: propertiesOf(row) };
      }),
    ),
    name: making.name,
  });

export const listKml = (making: ListMaking): string =>
  kmlText(
    making.name,
    making.locale.t(common.name),
    making.listed.map((each) => {
      const row = rowOf(each, making);
      const { kind, about, accuracy, note } = row;
      return {
        id: row.id,
        name: row.name,
        description: [kind, about, accuracy, note].filter(Boolean).join("\n"),
        at: row.at,
        data: propertiesOf(row),
      };
    }),
  );

const citedIn = (making: ListMaking) =>
  making.listed.map((each) => {
    const { name, sources } = rowOf(each, making);
    return { title: name, sources };
  });

/** Of a list with a name of its own «dien-bien-danh-sach-khao-sat-quy-1». */
export const listFileName = (name: string, t: Locale["t"]): string =>
  [t(words.fileName), name !== t(words.unnamed) && slug(name)].filter(Boolean).join("-");

export function listFiles(making: ListMaking): FileOffer[] {
  const { t } = making.locale;
  const name = listFileName(making.name, t);
  const sourcesOf = (provenance: Provenance): SheetColumn[] =>
    sourceColumns(citedIn(making), provenance, t, t(words["column.name"]));
  const text = (content: string, type: string): Promise<Blob> => Promise.resolve(new Blob([content], { type }));
  return [
    {
      label: t(tableWords["export.xlsx"]),
      name: `${name}.xlsx`,
      make: async (provenance) => {
        const { workbook } = await import("../../components/table/xlsx");
        const sheets = [
          { name: t(tableWords.exportSheetTable), columns: listColumns(making), sticky: 2 },
          { name: t(tableWords.exportSheetSources), columns: sourcesOf(provenance) },
        ];
        return workbook(sheets, t(common.missing));
      },
    },
    {
      label: t(words.geojson),
      name: `${name}.geojson`,
      make: () => text(listGeoJson(making), "application/geo+json"),
    },
    {
      label: t(words.kml),
      name: `${name}.kml`,
      make: () => text(listKml(making), "application/vnd.google-earth.kml+xml"),
    },
    ...csvOffers({ name, what: t(tableWords["export.table"]) }, () => listColumns(making), t),
  ];
}
