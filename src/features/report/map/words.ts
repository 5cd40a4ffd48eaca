import type { Words } from "../../../locale/word";

export const reportMapWords = {
  north: { vi: "B", en: "N" },
  overview: { vi: "Vị trí trong tỉnh Điện Biên", en: "Where it is in Điện Biên province" },
  scale: { vi: "Tỷ lệ 1:{n} khi in trên giấy A4", en: "Scale 1:{n} when printed on A4" },
  legend: { vi: "Chú giải", en: "Legend" },
  place: { vi: "Điểm của báo cáo", en: "The place of the report" },
  land: { vi: "Địa bàn của báo cáo", en: "The land of the report" },
  landOf: { vi: "Xã, phường chứa điểm", en: "The commune that holds the place" },
  rings: { vi: "Vòng {km} km, theo đường chim bay", en: "{km} km in a straight line" },
  commune: { vi: "Ranh giới xã, phường từ 1/7/2025", en: "Communes and wards since 1 July 2025" },
  former: { vi: "Ranh giới cấp xã trước 1/7/2025 (gần đúng)", en: "Communes before 1 July 2025 (approximate)" },
  district: { vi: "Ranh giới cấp huyện trước 1/7/2025", en: "Districts before 1 July 2025" },
  province: { vi: "Ranh giới tỉnh", en: "The province" },
  border: { vi: "Biên giới quốc gia", en: "State border" },
  road: { vi: "Quốc lộ, đường chính (tỷ lệ gốc khoảng 1:1.000.000)", en: "National and main roads (drawn at about 1:1,000,000)" },
  river: { vi: "Sông, suối", en: "Rivers" },
  rough: { vi: "Viền đứt: điểm gần đúng, có thể lệch vài ki-lô-mét", en: "Broken outline: approximate, may be off by some kilometres" },
  onlyPoints: { vi: "Không vẽ các mục chỉ xác định được đến đơn vị hoặc chưa rõ vị trí.", en: "What is known by its unit only, or not at all, is not drawn." },
  frame: { vi: "Phần vẽ trên bản đồ lớn", en: "What the large map shows" },
} as const satisfies Words;
