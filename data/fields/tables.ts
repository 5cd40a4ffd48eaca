/** What each table holds. */
import type { TableName } from "../schema.ts";
import { field, type FieldWords } from "./words.ts";

export const tableTitles: Record<TableName, FieldWords> = {
  sources: field("Nguồn số liệu", "Sources", ["Mỗi dòng một nguồn mà các bảng khác dẫn theo mã.", "One row for each source that other tables name by its id."]),
  communes: field("45 xã, phường từ 1/7/2025", "The 45 communes and wards since 1 July 2025", ["Diện tích, dân số, trụ sở dự kiến theo Đề án 348/ĐA-CP.", "Area, population and planned seat by the merger scheme 348/ĐA-CP."]),
  "former-communes": field("129 đơn vị cấp xã đến 30/6/2025", "The 129 communes to 30 June 2025", ["Mỗi đơn vị thuộc xã mới nào, huyện cũ nào; dân số, diện tích.", "Which commune of 2025 and which former district each belongs to; population and area."]),
  districts: field("10 đơn vị cấp huyện đến 30/6/2025", "The 10 districts to 30 June 2025"),
  "former-names": field("Tên gọi của thời trước", "Names of earlier times", ["Tên thôi dùng trước 30/6/2025.", "Names that ended before 30 June 2025."]),
  "earlier-moves": field("Biến động trước ngày 30/6/2025", "What became of communes before 30 June 2025", ["Đổi huyện, thành lập, điều chỉnh địa giới, trong phạm vi có nguồn.", "Moves to other districts, foundings, land passed on, as far as sourced."]),
  "named-places": field("Địa danh có tọa độ", "Places with coordinates", ["Trụ sở cũ, khu dân cư, di tích, sân bay, trường học.", "Former offices, settlements, sites, the airport, schools."]),
  hydropower: field("Thủy điện", "Hydropower plants", ["Nhà máy và dự án, công suất, tình trạng, vị trí.", "Plants and schemes with capacity, status and place."]),
  "border-gates": field("Cửa khẩu, lối mở", "Border gates and openings"),
  "gate-events": field("Diễn biến tại cửa khẩu, lối mở", "What happened at gates and openings"),
  projects: field("Dự án, quy hoạch, công trình trọng điểm", "Key projects, plans and landmarks"),
  "project-dates": field("Mốc thời gian của dự án", "Dates of projects"),
  ntm: field("Xây dựng nông thôn mới", "New-style rural development", ["Mức đạt của từng xã cũ; số đếm của tỉnh; số tiêu chí.", "The class of each former commune, counts of the province, criteria met."]),
  forest: field("Rừng", "Forest", ["Diện tích rừng và tỷ lệ che phủ.", "Areas of forest and forest cover."]),
  annex: field("Phụ lục Báo cáo 3107/BC-UBND", "The annex of report 3107/BC-UBND", ["Toàn bộ bảng chỉ tiêu 6 tháng đầu năm 2025 của tỉnh.", "The whole table of the province’s indicators for the first half of 2025."]),
  "key-figures": field("Số liệu của tỉnh trong các văn bản", "Figures of the province in the documents"),
  "indicators-by-unit": field("Số liệu khác theo đơn vị", "Other figures by unit"),
  discrepancies: field("Chênh lệch giữa các nguồn", "Where sources disagree", ["Hai giá trị, giá trị nào được dùng và vì sao.", "Both values, which one is used and why."]),
  changes: field("Thay đổi của dữ liệu", "Changes of the data", ["Mỗi phiên bản có gì mới, mới nhất ở cuối.", "What each version brought, the newest last."]),
}; // prettier-ignore
