import type { Words } from "../../locale/word";

export const chartWords = {
  binFirst: { vi: "dưới {to}", en: "under {to}" },
  binLast: { vi: "từ {from}", en: "{from} and over" },
  binNameFirst: { vi: "Dưới {to} {unit}", en: "Under {to} {unit}" },
  binName: { vi: "Từ {from} đến dưới {to} {unit}", en: "{from} to under {to} {unit}" },
  binNameLast: { vi: "Từ {from} {unit} trở lên", en: "{from} {unit} and over" },
  seriesChoose: { vi: "{title}: chọn thời điểm", en: "{title}: choose a time" },
  seriesPicture: {
    vi: "Biểu đồ: {title}. Đọc từng thời điểm bằng thanh trượt bên dưới, hoặc xem dạng bảng.",
    en: "Chart: {title}. Read each time with the slider below, or show it as a table.",
  },
  seriesTime: { vi: "Thời điểm", en: "Time" },
  seriesUnsplit: { vi: "Chưa tách loại rừng", en: "Not told apart" },
} as const satisfies Words;
