/** Tables of sources, figures and disagreements. */
import { field } from "./words.ts";

const asPrinted = ["Đúng ký tự của văn bản; dấu chấm ngăn hàng nghìn, dấu phẩy ngăn thập phân.", "The characters of the document, with its points for thousands and commas for decimals."] as const; // prettier-ignore
const rowUnit = ["Theo đơn vị tính của dòng.", "In the unit of measure of the row."] as const;
const versus = ["Phần trăm, hoặc điểm phần trăm: xem comparison.", "In percent or percentage points: see comparison."] as const; // prettier-ignore

export const figureFields = {
  sources: {
    kind: field("Loại nguồn", "Kind of source"),
    title: field("Tên nguồn", "Title", ["Bằng ngôn ngữ của nguồn.", "In its own language."]),
    publisher: field("Cơ quan ban hành, xuất bản", "Publisher or author"),
    date: field("Ngày ban hành, công bố", "Date of publication", ["Của bộ dữ liệu: ngày trích.", "Of a dataset: that of the snapshot."]),
    document_number: field("Số ký hiệu", "Document number"),
    url: field("Địa chỉ", "Address"),
    licence: field("Giấy phép nguồn nêu", "Licence the publisher names", ["Trống khi nguồn không nêu.", "Empty where none is named."]),
  },
  annex: {
    row: field("Thứ tự dòng", "Row in print order"),
    section: field("Phần của phụ lục", "Part of the annex"),
    ordinal: field("Số, dấu đầu dòng như in", "Number or mark as printed"),
    parent: field("Dòng đề mục phía trên", "Row of the heading above it"),
    name_vi: field("Chỉ tiêu, như in", "Indicator, as printed"),
    name_en: field("Chỉ tiêu, tiếng Anh", "Indicator, in English"),
    plan_2025_printed: field("Kế hoạch 2025, như in", "Plan for 2025, as printed", asPrinted),
    h1_2024_printed: field("6 tháng đầu năm 2024, như in", "First half of 2024, as printed", asPrinted),
    h1_2025_printed: field("Ước 6 tháng đầu năm 2025, như in", "Estimate for the first half of 2025, as printed", asPrinted),
    vs_h1_2024_printed: field("So với cùng kỳ 2024, như in", "Against the first half of 2024, as printed", asPrinted),
    vs_plan_printed: field("So với kế hoạch, như in", "Against the plan, as printed", asPrinted),
    plan_2025: field("Kế hoạch 2025", "Plan for 2025", rowUnit),
    h1_2024: field("6 tháng đầu năm 2024", "First half of 2024", rowUnit),
    h1_2025: field("Ước 6 tháng đầu năm 2025", "Estimate for the first half of 2025", rowUnit),
    vs_h1_2024: field("So với cùng kỳ 2024", "Against the first half of 2024", versus),
    vs_plan: field("So với kế hoạch", "Against the plan", versus),
    comparison: field("Hai cột so sánh là gì", "What the two comparisons are"),
  },
  "key-figures": {
    group: field("Lĩnh vực", "Field"),
    parent: field("Dòng mà dòng này là một phần", "Row it is a part of", ["Hoặc dòng mà nó giải thích.", "Or that it explains."]),
    printed: field("Ký tự của nguồn", "Characters of the source"),
    value: field("Giá trị", "Value", ["Trống khi nguồn nêu bằng lời hoặc nêu nhiều số.", "Empty where the source gives words or several numbers."]),
    plan: field("Kế hoạch, mục tiêu", "Plan or target", rowUnit),
    previous: field("Cùng kỳ năm trước", "Same period of the year before", rowUnit),
    kind: field("Loại số liệu", "Kind of figure"),
    place: field("Vị trí trong nguồn", "Where in the source"),
  },
  "indicators-by-unit": {
    indicator: field("Chỉ tiêu", "Indicator", ["Mã chỉ tiêu; tên gọi ở bảng code-lists.", "Id of the indicator; its name is in the table code-lists."]),
    codes: field("Mã đơn vị", "Codes of the units", ["Nhiều mã khi số liệu là của cả nhóm đơn vị; của cấp nêu ở level.", "Several where the figure is of the group as a whole; of the level in level."]),
    value: field("Giá trị", "Value", ["Theo đơn vị tính ở unit.", "In the unit of measure in unit."]),
    value_text: field("Giá trị bằng chữ", "Value in words"),
    unit: field("Đơn vị tính", "Unit of measure"),
    year: field("Năm, kỳ", "Year or period", ["2025, 2025-H2 (nửa cuối năm) hoặc 2026-2030.", "2025, 2025-H2 (second half) or 2026-2030."]),
  },
  discrepancies: {
    kind: field("Loại chênh lệch", "Kind of disagreement"),
    subject_vi: field("Số liệu nào, tiếng Việt", "What the figure is, in Vietnamese"),
    subject_en: field("Số liệu nào, tiếng Anh", "What the figure is, in English"),
    about: field("Dòng liên quan", "Row it is about", ["Dạng bảng#mã; trống: cả tỉnh.", "As table#key; empty: the province as a whole."]),
    unit: field("Đơn vị tính", "Unit of measure"),
    value_a: field("Giá trị thứ nhất", "First value", ["Như in; trống: không công bố.", "As printed; empty: nothing is published."]),
    source_a: field("Nguồn của giá trị thứ nhất (mã)", "Source of the first value (ids)"),
    as_of_a: field("Giá trị thứ nhất tính đến", "First value as of"),
    value_b: field("Giá trị thứ hai", "Second value", ["Như in; trống: không công bố.", "As printed; empty: nothing is published."]),
    source_b: field("Nguồn của giá trị thứ hai (mã)", "Source of the second value (ids)"),
    as_of_b: field("Giá trị thứ hai tính đến", "Second value as of"),
    used: field("Giá trị được dùng", "Value that is used"),
    explanation_vi: field("Giải thích, tiếng Việt", "Explanation, in Vietnamese"),
    explanation_en: field("Giải thích, tiếng Anh", "Explanation, in English"),
  },
  changes: {
    date: field("Ngày của phiên bản", "Date of the version", ["Ngày mới nhất trong cột as_of của mọi bảng.", "The newest as_of of all tables."]),
  },
} as const; // prettier-ignore
