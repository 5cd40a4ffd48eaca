/** What the pages over the map are called. The shell names four of them, which lie with its words. */
import { common } from "./common";
import type { Words } from "./word";

export const pageTitles = {
  figures: common["page.figures"],
  explorer: common["page.explorer"],
  "side-by-side": { vi: "Đặt cạnh nhau", en: "Side by side" },
  shortlist: { vi: "Danh sách đã chọn", en: "Shortlist" },
  lookup: common["page.lookup"],
  convert: common["page.convert"],
  "convert-guide": { vi: "Bảng của bạn: hướng dẫn có hình", en: "Your own table: guide with pictures" },
  embed: { vi: "Nhúng bản đồ", en: "Embed the map" },
  sources: { vi: "Nguồn số liệu", en: "Sources" },
  "open-data": { vi: "Dữ liệu mở", en: "Open data" },
  discrepancies: { vi: "Chênh lệch giữa các nguồn", en: "Where sources disagree" },
  report: { vi: "Báo cáo về một địa điểm", en: "Report on a place" },
  annex: { vi: "Tỉnh trong số liệu", en: "The province in figures" },
  certainty: { vi: "Số liệu chắc đến đâu", en: "How sure the figures are" },
  glossary: { vi: "Thuật ngữ", en: "Terms" },
  correct: { vi: "Góp ý sửa số liệu", en: "Suggest a correction" },
  news: { vi: "Có gì mới", en: "What is new" },
  help: { vi: "Trợ giúp", en: "Help" },
} as const satisfies Words;
