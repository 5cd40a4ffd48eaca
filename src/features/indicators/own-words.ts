import type { Words } from "../../locale/word";

export const ownWords = {
  kept: { vi: "Bảng của bạn ({n})", en: "Your tables ({n})" },
} as const satisfies Words;
