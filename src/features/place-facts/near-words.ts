import type { Words } from "../../locale/word";

export const nearWords = {
  title: { vi: "Gần đây", en: "Near" },
  straight: {
    vi: "Khoảng cách theo đường thẳng, không phải chiều dài đường đi. Góc tính từ hướng bắc, theo chiều kim đồng hồ.",
    en: "Distances are straight lines, not lengths of roads. Angles are from north, clockwise.",
  },
  straightOnly: {
    vi: "Khoảng cách theo đường thẳng, không phải chiều dài đường đi.",
    en: "Distances are straight lines, not lengths of roads.",
  },
  roads: { vi: "Quốc lộ", en: "National roads" },
  roadAccuracy: {
    vi: "Điểm gần nhất trên đường của bản đồ nền, vẽ ở tỷ lệ khoảng 1:1.000.000 (1 mm là 1 km); thiếu Quốc lộ 4H, 279B, có thể gần hơn",
    en: "The nearest point of the road on the base map, drawn at about 1:1,000,000 (1 mm is 1 km); National Roads 4H and 279B are missing and may be nearer",
  },
  roadsMissing: {
    vi: "bản đồ nền thiếu Quốc lộ 4H, 279B, có thể gần hơn",
    en: "on the base map, which lacks National Roads 4H and 279B; they may be nearer",
  },
  seat: { vi: "Trụ sở {name}", en: "Seat of {name}" },
  seatUnknown: { vi: "chưa rõ vị trí", en: "place not known" },
  centre: { vi: "Trung tâm tỉnh", en: "Centre of the province" },
  townAccuracy: {
    vi: "Điểm của đô thị theo GeoNames, có thể lệch vài ki-lô-mét",
    en: "Point of the town by GeoNames, may be off by a few kilometres",
  },
  unknownAccuracy: { vi: "Chưa rõ độ chính xác", en: "Accuracy not known" },
  distance: { vi: "{km} km về phía {point} ({degrees}°)", en: "{km} km to the {point} ({degrees}°)" },
  roughly: { vi: "khoảng {km} km về phía {point}", en: "about {km} km to the {point}" },
  fromTo: { vi: "từ {least} đến {most} km", en: "{least} to {most} km" },
  upTo: { vi: "không quá {most} km", en: "at most {most} km" },
  towards: { vi: "{range}, về phía {point}", en: "{range} to the {point}" },
  within: { vi: "trong cùng địa bàn, cách không quá {most} km", en: "in the same unit, at most {most} km away" },
  fromLand: {
    vi: "Khoảng cách tính cho mọi nơi trên địa bàn: ít nhất là từ nơi gần nhất, nhiều nhất là từ nơi xa nhất.",
    en: "Distances hold for any place in the land: the least is from its nearest place, the most from its farthest.",
  },
  unplaced: { vi: "Không kể {n} mục chưa rõ nằm ở đâu", en: "Not counting {n} whose place is not known" },
  roughlyHere: { vi: "khoảng {km} km hoặc gần hơn", en: "about {km} km or less" },
  here: { vi: "dưới {km} km", en: "less than {km} km" },
} as const satisfies Words;
