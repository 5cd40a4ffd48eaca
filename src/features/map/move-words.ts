import type { Words } from "../../locale/word";

export const moveWords = {
  at: { vi: "Bản đồ: {name}, mức phóng {zoom}", en: "Map: {name}, zoom {zoom}" },
  outside: { vi: "Bản đồ: ngoài tỉnh, mức phóng {zoom}", en: "Map: outside the province, zoom {zoom}" },
  whole: { vi: "Bản đồ: toàn tỉnh", en: "Map: whole province" },
} as const satisfies Words;
