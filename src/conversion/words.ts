/** What is said of a table once it was looked through. */
import type { SourceLevel } from "./choices";
import type { Word, Words } from "../locale/word";

export const analysisWords = {
  header: { vi: "Tiêu đề bảng: dòng {from} đến dòng {to}", en: "Head of the table: rows {from} to {to}" },
  headerRow: { vi: "Tiêu đề bảng: dòng {from}", en: "Head of the table: row {from}" },
  noHeader: { vi: "Bảng không có dòng tiêu đề", en: "The table has no head" },
  nameColumn: { vi: "Tên đơn vị: cột {column}", en: "Names of units: column {column}" },
  codeColumn: { vi: "Mã đơn vị: cột {column}", en: "Codes of units: column {column}" },
  nameAndCodeColumns: { vi: "Tên đơn vị: cột {name}; mã đơn vị: cột {code}", en: "Names of units: column {name}; codes: column {code}" },
  flowColumns: { vi: "Nơi đi: cột {from}; nơi đến: cột {to}", en: "From: column {from}; to: column {to}" },
  districtColumn: { vi: "Huyện, thị xã, thành phố cũ: cột {column}", en: "Former district: column {column}" },
  sections: { vi: "Dòng huyện, thị xã, thành phố: {n}; chỉ dùng để đối chiếu, không tính là số liệu", en: { one: "{n} row of a district: checked against, not counted as data", other: "{n} rows of districts: checked against, not counted as data" } },
  sums: { vi: "Dòng tổng số: {n}; chỉ dùng để đối chiếu, không tính là số liệu", en: { one: "{n} row of totals: checked against, not counted as data", other: "{n} rows of totals: checked against, not counted as data" } },
  decimalComma: { vi: "Số viết kiểu Việt Nam: dấu phẩy thập phân, dấu chấm phân nhóm (1.234,5)", en: "Numbers in Vietnamese style: decimal comma, points between thousands (1.234,5)" },
  decimalPoint: { vi: "Số viết kiểu Anh: dấu chấm thập phân, dấu phẩy phân nhóm (1,234.5)", en: "Numbers in English style: decimal point, commas between thousands (1,234.5)" },
  ambiguousNumbers: { vi: "«{example}» có thể đọc theo hai cách; cả bảng không có số nào cho biết cách nào đúng nên đọc theo kiểu Việt Nam", en: "“{example}” can be read in two ways, and no figure of the table tells which; it is read in Vietnamese style" },
  otherNumbers: { vi: "{n} số viết theo kiểu khác với cả bảng", en: { one: "{n} figure is written in another style than the table", other: "{n} figures are written in another style than the table" } },
  onlyThere: { vi: "{n} dòng không thể thuộc kỳ hoặc cấp khác, ví dụ «{example}»", en: { one: "{n} row can be of no other era or level: “{example}”", other: "{n} rows can be of no other era or level, such as “{example}”" } },
  complete: { vi: "Đủ {n} đơn vị và không có đơn vị nào khác", en: "All {n} units and no other" },
  nearlyComplete: { vi: "Có {n} trên {of} đơn vị và không có đơn vị nào của riêng kỳ hoặc cấp khác", en: "{n} of {of} units and none that is of another era or level only" },
  levelChosen: { vi: "Kỳ của bảng do người dùng chọn", en: "The era of the table was chosen by the reader" },
  noUnits: { vi: "Không tìm thấy cột tên hoặc cột mã đơn vị hành chính của tỉnh Điện Biên. Hãy chọn cột.", en: "No column of names or codes of units of Điện Biên was found. Please choose the column." },
  noValues: { vi: "Bảng không có cột số liệu nào", en: "The table has no column of values" },
  undecidedLevel: { vi: "Không đủ căn cứ để biết bảng theo đơn vị đến ngày 30/6/2025 hay từ ngày 1/7/2025: các tên và mã này có ở cả hai kỳ. Hãy chọn kỳ.", en: "Nothing tells whether the units are those before or since 1 July 2025: these names and codes are of both. Please choose the era." },
  mixedLevels: { vi: "Bảng lẫn đơn vị của hai kỳ hoặc hai cấp, không thể quy đổi. Các dòng khác với phần còn lại: {rows}", en: "The table mixes units of two eras or levels and cannot be converted. Rows that differ from the others: {rows}" },
  mixedLevelsMore: { vi: "Bảng lẫn đơn vị của hai kỳ hoặc hai cấp, không thể quy đổi. Các dòng khác với phần còn lại: {rows} và {more} dòng nữa", en: "The table mixes units of two eras or levels and cannot be converted. Rows that differ from the others: {rows} and {more} more" },
  foreignRows: { vi: "Có dòng dường như thuộc kỳ khác: {rows}", en: "Rows that seem to be of the other era: {rows}" },
  foreignRowsMore: { vi: "Có dòng dường như thuộc kỳ khác: {rows} và {more} dòng nữa", en: "Rows that seem to be of the other era: {rows} and {more} more" },
  earlierDistricts: {
    vi: "Các dòng {rows} xếp xã vào huyện trước khi điều chỉnh địa giới. Bảng có thể theo địa giới cũ hơn: xã bị chia tách sau đó mang số liệu của địa bàn rộng hơn xã cùng tên đến ngày 30/6/2025.",
    en: "Rows {rows} put communes in the districts they lay in before boundaries changed. The table may follow older boundaries: a commune divided since then has the figures of more land than its namesake of 30 June 2025.",
  },
  earlierDistrictsMore: {
    vi: "Các dòng {rows} và {more} dòng nữa xếp xã vào huyện trước khi điều chỉnh địa giới. Bảng có thể theo địa giới cũ hơn: xã bị chia tách sau đó mang số liệu của địa bàn rộng hơn xã cùng tên đến ngày 30/6/2025.",
    en: "Rows {rows} and {more} more put communes in the districts they lay in before boundaries changed. The table may follow older boundaries: a commune divided since then has the figures of more land than its namesake of 30 June 2025.",
  },
  unknownSections: { vi: "Không rõ huyện, thị xã, thành phố ở dòng {rows}", en: "The district is not known in rows {rows}" },
  unknownSectionsMore: { vi: "Không rõ huyện, thị xã, thành phố ở dòng {rows} và {more} dòng nữa", en: "The district is not known in rows {rows} and {more} more" },
} satisfies Words;

/** How many codes and names of a table are of a level. */
export interface EvidenceWords {
  both: Word;
  codes: Word;
  names: Word;
}

const evidence = (vi: string, en: string): EvidenceWords => ({
  both: { vi: `{codes} trên {ofCodes} mã và {names} trên {ofNames} tên thuộc ${vi}`, en: `{codes} of {ofCodes} codes and {names} of {ofNames} names are of ${en}` },
  codes: { vi: `{codes} trên {ofCodes} mã thuộc ${vi}`, en: `{codes} of {ofCodes} codes are of ${en}` },
  names: { vi: `{names} trên {ofNames} tên thuộc ${vi}`, en: `{names} of {ofNames} names are of ${en}` },
});

export const evidenceWords: Readonly<Record<SourceLevel, EvidenceWords>> = {
  "former-commune": evidence("kỳ trước (129 xã, phường, thị trấn đến ngày 30/6/2025)", "the former communes (129, to 30 June 2025)"),
  commune: evidence("kỳ này (45 xã, phường từ ngày 1/7/2025)", "the communes since 1 July 2025 (45)"),
  district: evidence("10 huyện, thị xã, thành phố cũ", "the 10 former districts"),
};
