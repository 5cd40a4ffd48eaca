import type { Words } from "../../locale/word";

export const chartWords = {
  seriesChoose: { vi: "{title}: chọn thời điểm", en: "{title}: choose a time" },
  seriesPicture: { vi: "Biểu đồ: {title}. Đọc từng thời điểm bằng thanh trượt bên dưới, hoặc xem dạng bảng.", en: "Chart: {title}. Read each time with the slider below, or show it as a table." },
  seriesTime: { vi: "Thời điểm", en: "Time" },
  seriesUnsplit: { vi: "Chưa tách loại rừng", en: "Not told apart" },
} as const satisfies Words;
