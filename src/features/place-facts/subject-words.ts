import type { Words } from "../../locale/word";

export const subjectWords = {
  chosen: { vi: "Điểm đã chọn", en: "The chosen place" },
  seat: {
    vi: "Điểm của tổ dân phố, bản nơi đặt trụ sở {name}, có thể lệch {error}",
    en: "The town or village of the seat of {name}, may be off by {error}",
  },
  seatSite: { vi: "Điểm của trụ sở {name}", en: "The seat of {name}" },
  knownByUnit: {
    vi: "Chỉ xác định được đến {name}, chưa có tọa độ",
    en: "Known by its units only, {name}, without coordinates",
  },
  lineThrough: {
    vi: "Là một tuyến qua {name}; chưa có tọa độ tim tuyến",
    en: "A line through {name}; its course has no coordinates",
  },
  lineTo: {
    vi: "Là một tuyến đi tới {name}; chưa rõ đoạn còn lại và tọa độ tim tuyến",
    en: "A line that reaches {name}; the rest of it and its course are not known",
  },
  noPlace: {
    vi: "Chưa rõ nằm ở đâu",
    en: "Its place is not known",
  },
  outside: {
    vi: "Nằm ngoài tỉnh Điện Biên nên không lập được báo cáo",
    en: "It lies outside Điện Biên province, so there is no report",
  },
  gone: {
    vi: "Dữ liệu của bản đồ không có mục «{asked}»; có thể địa chỉ bị gõ sai hoặc mục đã đổi tên",
    en: "The data of this map has nothing called “{asked}”; the address may be mistyped, or it has another name now",
  },
  noLand: { vi: "Vùng chưa có đơn vị nào", en: "The region has no unit yet" },
} as const satisfies Words;
