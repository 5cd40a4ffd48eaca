import type { Words } from "../../locale/word";

export const moveWords = {
  at: { vi: "Bản đồ: {name}, khung rộng khoảng {km} km", en: "Map: {name}, about {km} km across" },
  outside: {
    vi: "Bản đồ: ngoài tỉnh, khung rộng khoảng {km} km",
    en: "Map: outside the province, about {km} km across",
  },
  whole: { vi: "Bản đồ: toàn tỉnh", en: "Map: whole province" },
} as const satisfies Words;
