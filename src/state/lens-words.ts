import type { Words } from "../locale/word";

export const lensTextWords = {
  rank: { vi: "hạng {rank}", en: "rank {rank}" },
  ranks: { vi: "hạng {rank}, có thể {best}–{worst}", en: "rank {rank}, may be {best} to {worst}" },
  open: { vi: "có thể đổi lớp", en: "may change class" },
  vague: { vi: "chưa rõ sai số", en: "error not known" },
} as const satisfies Words;
