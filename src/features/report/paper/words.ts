import type { Words } from "../../../locale/word";

export const paperWords = {
  title: { vi: "Báo cáo về một địa điểm", en: "Report on a place" },
  reference: { vi: "Số {number}", en: "No. {number}" },
  printed: { vi: "In ngày {date}", en: "Printed on {date}" },
  version: { vi: "Phiên bản số liệu ngày {date}, mã {hash}", en: "Data of {date}, version {hash}" },
  page: { vi: "Trang {n}/{of}", en: "Page {n} of {of}" },
  scan: { vi: "Quét mã để xem những gì đã thay đổi từ ngày in", en: "Scan to see what has changed since this was printed" },
  again: { vi: "{title} (tiếp theo)", en: "{title} (continued)" },
  more: { vi: "và {n} mục khác, xem trên bản đồ", en: { one: "and {n} more, see the map", other: "and {n} more, see the map" } },
  sources: { vi: "Nguồn", en: "Sources" },
  notOfficial: { vi: "Tổng hợp từ các nguồn công khai ghi ở cuối báo cáo; không phải văn bản của cơ quan nhà nước và không thay cho giấy tờ về đất đai, quy hoạch.", en: "Compiled from the public sources listed at the end; no official document, and no substitute for papers on land or plans." },
  asOf: { vi: "số liệu {date}", en: "figures of {date}" },
} as const satisfies Words;
