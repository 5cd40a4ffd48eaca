/** `README.txt` of the folder and of the archive, Vietnamese first. */
import type { DataVersion } from "../../../data/version";
import type { Language, Text } from "../../domain/unit";
import { howToCite, openDataFolder } from "../../features/open-data";
import { attribution } from "./licences";
import type { MadeFile } from "./made-file";
import { packageWords } from "./package-words";
import type { DataTable, OpenRow } from "./tables";

interface Part {
  title: Text;
  lines: (language: Language) => string[];
}

const rules: Record<Language, string[]> = {
  vi: [
    "Ô trống là chưa có số liệu, không bao giờ là 0. Dấu thập phân là dấu chấm; ngày theo ISO 8601, có thể chỉ đến tháng hoặc năm.",
    "Mã đơn vị là văn bản và giữ số 0 đầu. Xã mới dùng lại mã của xã cũ: mã chỉ có nghĩa khi đi cùng cấp (commune, former-commune, district).",
    "Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy. Cột source dẫn đến bảng sources; cột as_of là ngày của số liệu.",
    "Chất lượng nằm trong chính dữ liệu: quality, area_quality, capacity_basis, status_confidence, confidence, precision. Nghĩa của từng giá trị: code-lists.csv.",
    "Tọa độ theo WGS 84 (kinh độ, vĩ độ). Không có điểm nào được đặt thay vào giữa đơn vị.",
    "Ranh giới xã trước 1/7/2025 là gần đúng: đường giữa hai xã cũ nay thuộc cùng một xã có thể lệch vài trăm mét. Diện tích công bố (area_km2) và diện tích đo trên ranh giới vẽ (area_drawn_km2) ở hai cột khác nhau.",
  ],
  en: [
    "An empty cell is not known, never 0. Decimal points; dates by ISO 8601, which may stop at the month or the year.",
    "Codes are text and keep their leading zeros. New communes re-use codes of old ones: a code means something only together with its level (commune, former-commune, district).",
    "Several values in one cell are separated by semicolons. The column source leads to the table sources; as_of is the date of the figures.",
    "Quality is in the data themselves: quality, area_quality, capacity_basis, status_confidence, confidence, precision. What each value means: code-lists.csv.",
    "Coordinates are WGS 84 (longitude, latitude). No point is set to the middle of a unit in place of an unknown one.",
    "Boundaries of the communes before 1 July 2025 are approximate: lines between two that now belong to one commune may be some hundreds of metres off. Official areas (area_km2) and those of the drawn outlines (area_drawn_km2) stand in different columns.",
  ],
};

const opening: Record<Language, string[]> = {
  vi: [
    "Excel: Dữ liệu › Từ văn bản/CSV, bảng mã UTF-8, dấu phẩy, đặt các cột mã là văn bản.",
    "QGIS: kéo dien-bien.gpkg vào; các lớp có màu sẵn. Phần mềm khác: GeoJSON, TopoJSON, KML.",
    'R: read.csv("communes.csv", colClasses = c(code = "character")). Python: pandas.read_csv("communes.csv", dtype={"code": str}).',
    "Kiểu dữ liệu, khóa, đơn vị tính của mọi cột: datapackage.json (Data Package 2.0) và <bảng>.csv-metadata.json (CSV on the Web). Thuộc tính của các lớp GeoJSON: mục properties của tệp đó trong datapackage.json.",
  ],
  en: [
    "Excel: Data › From Text/CSV, encoding UTF-8, comma, columns of codes as text.",
    "QGIS: drop dien-bien.gpkg on it; the layers are coloured already. Other programs: GeoJSON, TopoJSON, KML.",
    'R: read.csv("communes.csv", colClasses = c(code = "character")). Python: pandas.read_csv("communes.csv", dtype={"code": str}).',
    "Types, keys and units of measure of every column: datapackage.json (Data Package 2.0) and <table>.csv-metadata.json (CSV on the Web). Properties of the GeoJSON layers: member properties of the file in datapackage.json.",
  ],
};

const licenceWords: Record<Language, string> = {
  vi: "Ranh giới, điểm và các bảng có dữ liệu OpenStreetMap: ODbL 1.0 (LICENSE-ODbL.txt). Bảng còn lại: giấy phép MIT của dự án (LICENSE-MIT.txt). datapackage.json ghi giấy phép của từng tệp. Số liệu lấy từ văn bản và nguồn công khai; khi dùng lại hãy nêu nguồn ghi ở từng dòng.",
  en: "Boundaries, points and the tables that hold data of OpenStreetMap: ODbL 1.0 (LICENSE-ODbL.txt). The other tables: the project’s MIT licence (LICENSE-MIT.txt). datapackage.json says which file stands under which. Figures are taken from documents and public sources; name those of each row when you use them.",
};

const sourceLicences: Record<Language, string> = {
  vi: "Nguồn có nêu giấy phép riêng (cột licence của sources.csv), trong ngoặc là số mục được dẫn: {parts}. Nguồn khác không nêu giấy phép.",
  en: "Sources that name a licence of their own (column licence of sources.csv), with the number of entries cited: {parts}. Others name none.",
};

const listed = ({ path, title, rows }: MadeFile, language: Language): string => {
  const count =
    rows === null ? "" : language === "vi" ? ` (${rows} dòng)` : ` (${rows} ${rows === 1 ? "row" : "rows"})`;
  return `${path}: ${title[language]}${count}`;
};

/** Sources that name a licence of their own, by licence: who publishes them, and how many of theirs are cited. */
function licencesOfSources(tables: readonly DataTable[], language: Language): string {
  const rows = (tables.find(({ name }) => name === "sources")?.rows ?? []).filter(({ licence }) => licence);
  const values = (of: readonly OpenRow[], column: string): string[] => [
    ...new Set(of.map((row) => String(row[column]))),
  ];
  const parts = values(rows, "licence")
    .toSorted()
    .map((licence) => {
      const under = rows.filter((row) => row["licence"] === licence);
      const publishers = values(under, "publisher").map((publisher) => {
        const cited = under.filter((row) => row["publisher"] === publisher).length;
        return cited > 1 ? `${publisher} (${cited})` : publisher;
      });
      return `${licence}: ${publishers.join(", ")}`;
    });
  return sourceLicences[language].replace("{parts}", parts.join("; "));
}

export function readmeText(
  files: readonly MadeFile[],
  tables: readonly DataTable[],
  changes: readonly { date: string; text: Text }[],
  version: DataVersion,
  site: string | null,
): string {
  const address = site === null ? null : `${site}${openDataFolder}`;
  const parts: Part[] = [
    { title: { vi: "Phiên bản", en: "Version" }, lines: () => [`${version.date} · ${version.hash}`] },
    { title: { vi: "Cách trích dẫn", en: "How to cite" }, lines: (language) => [howToCite(version, address, language)] },
    { title: { vi: "Giấy phép", en: "Licences" }, lines: (language) => [licenceWords[language], licencesOfSources(tables, language), attribution[language]] },
    { title: { vi: "Quy ước", en: "How to read it" }, lines: (language) => rules[language] },
    { title: { vi: "Cách mở", en: "How to open it" }, lines: (language) => opening[language] },
    { title: { vi: "Các tệp", en: "Files" }, lines: (language) => files.filter(({ format }) => format !== "CSVW").map((file) => listed(file, language)) },
    { title: { vi: "Thay đổi", en: "Changes" }, lines: (language) => changes.toReversed().map(({ date, text }) => `${date}: ${text[language]}`) },
  ];
  const inLanguage = (language: Language): string[] => [
    packageWords.title[language].toUpperCase(),
    "",
    packageWords.text[language],
    ...parts.flatMap(({ title, lines }) => ["", title[language], ...lines(language).map((line) => `- ${line}`)]),
  ];
  return `${[...inLanguage("vi"), "", "-".repeat(72), "", ...inLanguage("en")].join("\r\n")}\r\n`;
} // prettier-ignore
