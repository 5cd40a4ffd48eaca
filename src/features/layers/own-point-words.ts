import type { Words } from "../../locale/word";

export const ownPointWords = {
  title: { vi: "Điểm của bạn", en: "Your points" },
  points: { vi: "{n} điểm", en: { one: "{n} point", other: "{n} points" } },
  count: { vi: "Đếm theo đơn vị", en: "Count by unit" },
  countNamed: { vi: "Tô màu theo số điểm của {name}", en: "Colour the units by the number of points of {name}" },
  outside: {
    vi: "{n} điểm nằm ngoài tỉnh, không tính vào đơn vị nào",
    en: {
      one: "{n} point lies outside the province and counts in no unit",
      other: "{n} points lie outside the province and count in no unit",
    },
  },
  more: { vi: "… và {n} điểm nữa", en: "… and {n} more" },
} as const satisfies Words;
