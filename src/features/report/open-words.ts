import type { Words } from "../../locale/word";

export const openWords = {
  open: { vi: "Báo cáo", en: "Report" },
  region: { vi: "Báo cáo về vùng này", en: "Report on this region" },
} as const satisfies Words;
