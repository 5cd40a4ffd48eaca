import type { Words } from "../../../locale/word";

export const paperWords = {
  title: { vi: "Báo cáo về một địa điểm", en: "Report on a place" },
  reference: { vi: "Số {number}", en: "No. {number}" },
  printed: { vi: "In ngày {date}", en: "Printed on {date}" },
  version: { vi: "Số liệu phiên bản {date} · {hash}", en: "Data version {date} · {hash}" },
  page: { vi: "Trang {n}/{of}", en: "Page {n} of {of}" },
  scan: { vi: "Quét mã để xem những gì đã thay đổi từ ngày in", en: "Scan to see what has changed since this was printed" },
  more: { vi: "và {n} mục khác, xem trên bản đồ", en: { one: "and {n} more, see the map", other: "and {n} more, see the map" } },
  sources: { vi: "Nguồn", en: "Sources" },
  moreSources: { vi: "+4: còn 4 nguồn khác, ghi đủ trong tệp và trên trang của báo cáo.", en: "+4: 4 more sources, which the files and the page of the report have in full." },
  notOfficial: { vi: "Tổng hợp từ các nguồn công khai ghi ở cuối báo cáo; không phải văn bản của cơ quan nhà nước và không thay cho giấy tờ về đất đai, quy hoạch.", en: "Compiled from the public sources listed at the end; no official document, and no substitute for papers on land or plans." },
  asOf: { vi: "số liệu {date}", en: "figures of {date}" },
} as const satisfies Words;
