import type { Words } from "../../locale/word";

export const subjectWords = {
  chosen: { vi: "Điểm đã chọn", en: "The chosen place" },
  seat: {
    vi: "Điểm của tổ dân phố, bản nơi đặt trụ sở {name}, có thể lệch {error}",
    en: "The town or village of the seat of {name}, may be off by {error}",
  },
  seatSite: { vi: "Điểm của trụ sở {name}", en: "The seat of {name}" },
  middle: {
    vi: "Điểm đại diện ở giữa {name}, không phải nơi dân ở",
    en: "A point in the middle of {name} that stands for it; not where people live",
  },
  knownByUnit: {
    vi: "Chỉ xác định được đến {name}, chưa có tọa độ; điểm đại diện ở giữa đơn vị ấy",
    en: "Known by its unit only, {name}, without coordinates; a point in the middle of that stands for it",
  },
  region: {
    vi: "Điểm đại diện ở giữa vùng «{name}»",
    en: "A point in the middle of the region “{name}” that stands for it",
  },
  noPlace: {
    vi: "Chưa rõ nằm ở đâu nên không lập được báo cáo về điểm",
    en: "Its place is not known, so there is no report on a place",
  },
  outside: {
    vi: "Nằm ngoài tỉnh Điện Biên nên không lập được báo cáo",
    en: "It lies outside Điện Biên province, so there is no report",
  },
  noLand: { vi: "Vùng chưa có đơn vị nào", en: "The region has no unit yet" },
} as const satisfies Words;
