import type { Words } from "../../locale/word";

export const listWords = {
  kindWithinShort: { vi: "cùng huyện", en: "one district" },
  kindKeptShort: { vi: "giữ nguyên", en: "unchanged" },
  "kind.kept.why": {
    vi: "Giữ nguyên một đơn vị cũ. Ở Điện Biên không có trường hợp nào.",
    en: "One former unit kept as it was. There is none in Điện Biên.",
  },
  "kind.within.why": {
    vi: "Lập từ các đơn vị của cùng một huyện, thị xã, thành phố cũ.",
    en: "Made of units of one former district, town or city.",
  },
  "kind.across.why": {
    vi: "Lập từ các đơn vị thuộc hai huyện, thị xã, thành phố cũ trở lên.",
    en: "Made of units of two or more former districts, towns or cities.",
  },
  filterNoneUnits: { vi: "Không có đơn vị nào khớp bộ lọc.", en: "No unit matches the filter." },
  filter: { vi: "Lọc theo tên", en: "Filter by name" },
  count: { vi: "{n} mục", en: { one: "{n} entry", other: "{n} entries" } },
  shown: { vi: "{n} trên {of} mục", en: "{n} of {of} entries" },
  none: { vi: "Không có mục nào khớp với «{query}».", en: "No entry matches “{query}”." },
  unplaced: { vi: "Chưa rõ vị trí", en: "Place not known" },
  unplacedWhy: {
    vi: "Nguồn chưa cho biết thuộc xã nào nên không vẽ lên bản đồ.",
    en: "The sources do not say in which commune it lies, so it is not drawn on the map.",
  },
  value: { vi: "{value}, số liệu {date}", en: "{value}, figure of {date}" },
  protected: { vi: "Khu rừng đặc dụng, bảo tồn", en: "Protected forests" },
  rangers: { vi: "Địa bàn hạt kiểm lâm", en: "Areas of ranger stations" },
  notDrawn: {
    vi: "Chỉ nêu trong danh sách, chưa có ranh giới để vẽ lên bản đồ.",
    en: "In the list only: there are no outlines to draw on the map.",
  },
  forest: { vi: "Diện tích rừng", en: "Forest area" },
  cover: { vi: "Độ che phủ rừng", en: "Forest cover" },
  area: { vi: "{area} km²", en: "{area} km²" },
  people: { vi: "{n} người", en: "{n} people" },
  cardCrossesShort: { vi: "liên huyện", en: "two districts" },
} as const satisfies Words;
