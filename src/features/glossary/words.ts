import type { Words } from "../../locale/word";

export const glossaryWords = {
  lead: {
    vi: "Các thuật ngữ dùng trên bản đồ, giải thích ngắn gọn bằng tiếng Việt và tiếng Anh. Lời giải thích để đọc bản đồ, không thay văn bản pháp luật; nơi nguồn của bản đồ có nêu thì có nút nguồn.",
    en: "The terms of this map, explained in short in Vietnamese and English. They help to read the map and do not stand for any law; where a source of the map says so, there is a source button.",
  },
  filter: { vi: "Tìm thuật ngữ", en: "Find a term" },
  shown: { vi: "{n}/{of} thuật ngữ", en: "{n} of {of} terms" },
  none: { vi: "Không có thuật ngữ nào khớp.", en: "No term matches." },
  link: { vi: "Đặt vào đường dẫn: {name}", en: "Put into the address: {name}" },
  "group.units": { vi: "Đơn vị hành chính, sắp xếp", en: "Administrative units and the merger" },
  "group.programmes": { vi: "Khu vực, chương trình", en: "Zones and programmes" },
  "group.forest": { vi: "Rừng", en: "Forest" },
  "group.energy": { vi: "Điện", en: "Electricity" },
  "group.border": { vi: "Biên giới, cửa khẩu", en: "Border and gates" },
  "group.investment": { vi: "Đầu tư, kinh tế", en: "Investment and economy" },
  "group.position": { vi: "Tọa độ, vị trí", en: "Coordinates and places" },
  "group.figures": { vi: "Số liệu, cách chia lớp", en: "Figures and classes" },
} as const satisfies Words;
