/** The files of the folder `data/`, in the order in which each may need those before. */
import version from "virtual:data/version";
import { loadTable } from "virtual:data/tables";
import odblText from "../../../geo/LICENSE?raw";
import mitText from "../../../LICENSE?raw";
import type { OpenDataFile, OpenDataManifest } from "../../features/open-data";
import { archiveOf } from "./archive";
import { tableCsv } from "./csv";
import { csvMetadata, groupMetadata } from "./csvw";
import { dataPackage } from "./data-package";
import { geoPackage } from "./geopackage/write";
import { layerGeoJson } from "./geojson";
import { layersKml } from "./kml";
import { withPlace, type OpenLayer } from "./layer";
import { licenceOf, mit, odbl } from "./licences";
import { committedGeography } from "../material";
import { encoded, fileDigest, type MadeFile } from "./made-file";
import { openPointLayers } from "./point-layers";
import { readmeText } from "./readme";
import { openTables, type DataTable } from "./tables";
import { layersTopoJson } from "./topojson";
import { openUnitLayers } from "./unit-layers";

type Described = Partial<Omit<MadeFile, "path" | "group" | "format" | "title" | "content">>;

const undescribed = { holds: null, rows: null, placed: null, licence: odbl.name, metadata: null, sources: [] };

const file = (
  path: string,
  group: MadeFile["group"],
  format: string,
  title: MadeFile["title"],
  content: string | Uint8Array,
  described: Described = {},
): MadeFile => ({
  path,
  group,
  format,
  title,
  ...undescribed,
  ...described,
  content: typeof content === "string" ? encoded(content) : content,
});

function tableFiles(tables: readonly DataTable[]): MadeFile[] {
  return tables.flatMap((table) => {
    const { name, words, rows, fields } = table;
    const metadata = `${name}.csv-metadata.json`;
    const at = fields.find((each) => /^(seat_)?lon$/.test(each.name))?.name;
    const placed = at ? { points: rows.filter((row) => row[at] !== null).length, of: rows.length } : null;
    const licence = licenceOf(table.sources).name;
    const described = { holds: words.text ?? null, rows: rows.length, placed, licence, metadata, sources: table.sources };
    return [
      file(`${name}.csv`, "tables", "CSV", words.title, tableCsv(table), described),
      file(metadata, "about", "CSVW", { vi: `Mô tả các cột của ${name}.csv`, en: `Columns of ${name}.csv` }, csvMetadata(table, tables, version), { licence: mit.name }),
    ];
  });
} // prettier-ignore

const layerFile = (layer: OpenLayer): MadeFile =>
  file(`${layer.name}.geojson`, layer.shape === "area" ? "boundaries" : "points", "GeoJSON", layer.title, layerGeoJson(layer, version), {
    holds: layer.shape === "area" ? layer.holds : null,
    rows: withPlace(layer).length,
    sources: layer.sources,
    layer,
    placed: layer.shape === "point" ? { points: withPlace(layer).length, of: layer.features.length } : null,
  }); // prettier-ignore

/** The rows of the list of changes. Throws where the newest is not that of the present data. */
async function changeList() {
  const changes = await loadTable("changes");
  const newest = changes.at(-1)?.date;
  if (newest !== version.date)
    throw new Error(`data/changes.csv: the last entry is of ${newest ?? "no day"}, the data of ${version.date}; add what has changed`); // prettier-ignore
  return changes.map(({ date, text_vi: vi, text_en: en }) => ({ date, text: { vi, en } }));
}

async function dataFiles(): Promise<{ files: MadeFile[]; tables: DataTable[] }> {
  const tables = await openTables();
  const sources = await loadTable("sources");
  const geography = committedGeography();
  const outlineSources = sources.filter(({ id }) => ["osm-2026", "gis-chinh-phu", "censusvn2009"].includes(id));
  const units = openUnitLayers(geography, tables, outlineSources);
  const points = openPointLayers(tables);
  const layers = [...units, ...points];
  const all = { vi: "Mọi lớp và bảng, có màu sẵn trong QGIS", en: "All layers and tables, coloured by QGIS itself" };
  const files = [
    file("dien-bien.gpkg", "together", "GeoPackage", all, await geoPackage(layers, tables, geography, version), {
      sources: outlineSources,
      holds: { vi: "Bốn cấp ranh giới, các lớp điểm (dòng chưa rõ vị trí có trong bảng thuộc tính), mọi bảng khác.", en: "Four levels of boundaries, the layers of points (rows without a place are in their tables), every other table." },
    }),
    file("dien-bien.kml", "together", "KML", { vi: "Mọi lớp cho Google Earth", en: "All layers for Google Earth" }, layersKml(layers), { sources: outlineSources }),
    file("dien-bien.topojson", "boundaries", "TopoJSON", { vi: "Bốn cấp ranh giới trong một tệp", en: "Four levels of boundaries in one file" }, layersTopoJson(geography, units, version), {
      sources: outlineSources,
      rows: units.reduce((sum, { features }) => sum + features.length, 0),
      holds: { vi: "Mỗi đường chỉ ghi một lần nên các cấp, các thời kỳ khớp nhau đến từng điểm.", en: "Every line stands in it once, so that levels and eras meet to the last point." },
    }),
    ...layers.map(layerFile),
    ...tableFiles(tables),
  ];
  return { files, tables };
} // prettier-ignore

/** In the order in which the list is read. */
const listed = ({
  path,
  group,
  format,
  title,
  holds,
  rows,
  placed,
  licence,
  metadata,
  content,
}: MadeFile): OpenDataFile => ({
  path,
  group,
  format,
  title,
  holds,
  rows,
  placed,
  bytes: content.length,
  licence,
  metadata,
  sha256: fileDigest(content),
});

/** `site`: the address where the site will stand, or null. */
export async function openDataFiles(site: string | null): Promise<{ files: MadeFile[]; manifest: OpenDataManifest }> {
  const { files: data, tables } = await dataFiles();
  const changes = await changeList();
  const about = [
    file("datapackage.json", "about", "Data Package", { vi: "Mô tả mọi tệp, cột, kiểu, khóa, nguồn, giấy phép", en: "Files, columns, types, keys, sources and licences" }, dataPackage(data, tables, version, site), { licence: mit.name }),
    file("csv-metadata.json", "about", "CSVW", { vi: "Mô tả mọi bảng theo chuẩn CSV on the Web", en: "All tables by the standard CSV on the Web" }, groupMetadata(tables, version), { licence: mit.name }),
    file("README.txt", "about", "TXT", { vi: "Đọc trước: quy ước, giấy phép, cách trích dẫn", en: "Read first: conventions, licences, how to cite" }, readmeText(data, tables, changes, version, site), { licence: mit.name }),
    file("LICENSE-ODbL.txt", "about", "TXT", { vi: "Toàn văn giấy phép ODbL 1.0", en: "The ODbL 1.0 in full" }, odblText),
    file("LICENSE-MIT.txt", "about", "TXT", { vi: "Toàn văn giấy phép MIT", en: "The MIT licence in full" }, mitText, { licence: mit.name }),
  ];
  const files = [...data, ...about];
  const archive = file("dien-bien-data.zip", "together", "ZIP", { vi: "Tất cả trong một tệp nén", en: "Everything in one archive" }, archiveOf(files, version.date), {
    holds: { vi: "Mọi tệp ở đây, kèm README nêu quy ước, giấy phép, cách trích dẫn, danh sách thay đổi.", en: "Every file here, with a README on conventions, licences, how to cite, and the changes." },
  });
  const complete = [archive, ...files];
  return { files: complete, manifest: { version, files: complete.map(listed) } };
} // prettier-ignore
