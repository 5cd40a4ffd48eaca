/** Columns that mean the same in every table that has them. */
import { field, measuredField } from "./words.ts";

export const commonFields = {
  id: field("Mã dòng", "Id of the row", ["Ổn định giữa các phiên bản; bảng khác dẫn theo mã này.", "Stays the same between versions; other tables refer to it."]),
  name: field("Tên", "Name", ["Không gồm loại đơn vị; tên riêng không dịch.", "Without its type; proper names are not translated."]),
  name_vi: field("Tên tiếng Việt", "Name in Vietnamese"),
  name_en: field("Tên tiếng Anh", "Name in English"),
  status_vi: field("Tình trạng, lời tiếng Việt", "Status, in words in Vietnamese"),
  status_en: field("Tình trạng, lời tiếng Anh", "Status, in words in English"),
  text_vi: field("Nội dung tiếng Việt", "Text in Vietnamese"),
  text_en: field("Nội dung tiếng Anh", "Text in English"),
  note_vi: field("Ghi chú tiếng Việt", "Note in Vietnamese"),
  note_en: field("Ghi chú tiếng Anh", "Note in English"),
  unit_vi: field("Đơn vị tính, tiếng Việt", "Unit of measure, in Vietnamese"),
  unit_en: field("Đơn vị tính, tiếng Anh", "Unit of measure, in English"),
  level: field("Cấp của đơn vị", "Level of the unit", ["Mã chỉ có nghĩa khi đi cùng cấp: xã mới dùng lại mã xã cũ.", "A code means something only together with its level: new communes re-use codes of old ones."]),
  former_communes: field("Đơn vị cấp xã cũ liên quan (mã)", "Former communes it lies in (codes)", ["Mã trong bảng former-communes.", "Codes of the table former-communes."]),
  communes: field("Xã, phường mới liên quan (mã)", "Communes of 2025 it lies in (codes)", ["Mã trong bảng communes.", "Codes of the table communes."]),
  districts: field("Đơn vị cấp huyện cũ liên quan (mã)", "Former districts it lies in (codes)", ["Mã trong bảng districts.", "Codes of the table districts."]),
  lon: measuredField("°", "Kinh độ", "Longitude", ["WGS 84; trống khi không nguồn nào nêu điểm.", "WGS 84; empty where no source gives a point."]),
  lat: measuredField("°", "Vĩ độ", "Latitude", ["WGS 84; trống khi không nguồn nào nêu điểm.", "WGS 84; empty where no source gives a point."]),
  precision: field("Độ chính xác của vị trí", "How exactly the place is known", ["Chỉ «site» và «neighbourhood» có tọa độ.", "Only “site” and “neighbourhood” have coordinates."]),
  point_source: field("Nguồn của tọa độ (mã)", "Sources of the point (ids)", ["Mã trong bảng sources, nằm trong các nguồn của dòng.", "Ids of the table sources, among those of the row."]),
  quality: field("Chất lượng số liệu", "Quality of the figures", ["Công bố, suy ra hay ước tính.", "Published, derived or estimated."]),
  source: field("Nguồn (mã)", "Sources (ids)", ["Mã trong bảng sources; nguồn đầu tiên là nguồn của số liệu chính.", "Ids of the table sources; the first is the one the main figures are taken from."]),
  as_of: field("Số liệu tính đến", "As of", ["Ngày mà số liệu của dòng phản ánh, không phải ngày nhập.", "The date the figures of the row stand for, not the day they were entered."]),
  main_as_of: field("Ngày của nguồn thứ nhất", "Date of the first source", ["Ngày của điều nguồn thứ nhất nêu, khi cũ hơn as_of.", "Of what the first source states, where it is older than as_of."]),
} as const; // prettier-ignore

/** Of columns that hold a date as exactly as it is known. */
export const datePrecision = {
  vi: "Ngày ISO 8601: năm-tháng-ngày, hoặc năm-tháng, hoặc chỉ năm khi không biết hơn.",
  en: "An ISO 8601 date: year-month-day, or year-month, or the year alone when no more is known.",
} as const;
