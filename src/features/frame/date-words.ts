import type { Words } from "../../locale/word";

export const dateWords = {
  dataTo: { vi: "Số liệu đến {date}", en: "Data to {date}" },
} as const satisfies Words;
