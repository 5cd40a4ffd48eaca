import type { Words } from "../../locale/word";

export const printWords = {
  title: { vi: "Bản đồ {name} tỉnh Điện Biên", en: "Điện Biên province: {name}" },
  units: { vi: "sắp xếp đơn vị hành chính", en: "the administrative merger" },
  swipe: { vi: "So sánh hai thời kỳ: bên trái trước 1/7/2025, bên phải từ 1/7/2025", en: "The two eras compared: before 1 July 2025 on the left, since then on the right" },
  side: { vi: "So sánh hai thời kỳ trên hai bản đồ cùng tỷ lệ", en: "The two eras compared on two maps of the same scale" },
  "overlay.before": { vi: "Bản đồ trước 1/7/2025, chồng lên là ranh giới từ 1/7/2025", en: "Before 1 July 2025, with the boundaries since that day drawn over the map" },
  "overlay.after": { vi: "Bản đồ từ 1/7/2025, chồng lên là ranh giới trước 1/7/2025", en: "Since 1 July 2025, with the boundaries before that day drawn over the map" },
  lit: { vi: "Đang tô nổi: {names} ({n})", en: "Highlighted: {names} ({n})" },
  "lit.many": { vi: "Đang tô nổi: {n} đơn vị", en: "Highlighted: {n} units" },
  known: { vi: "Có số liệu: {n}/{of} đơn vị", en: "Known for {n} of {of} units" },
  method: { vi: "Cách chia lớp: {method}, {n} lớp", en: { one: "{n} class, {method}", other: "{n} classes, {method}" } },
  scale: { vi: "Tỷ lệ khoảng 1:{n} khi in trên khổ A4", en: "About 1:{n} when printed on A4" },
  place: { vi: "Địa điểm đã chọn", en: "The chosen place" },
  "system.decimal": { vi: "WGS 84: {text}", en: "WGS 84: {text}" },
  "system.vn2000": { vi: "VN-2000, kinh tuyến trục 103°00′, múi 3° (m): {text}", en: "VN-2000, central meridian 103°00′, zone of 3° (m): {text}" },
  ring: { vi: "Nét đứt: cách điểm {km} km theo đường chim bay", en: "Dashes: {km} km from the place in a straight line" },
  date: { vi: "In ngày {date}", en: "Printed on {date}" },
  more_sources: { vi: "và {n} nguồn khác", en: { one: "and {n} more source", other: "and {n} more sources" } },
  north: { vi: "Bắc", en: "North" },
} as const satisfies Words;
