import type { Words } from "../locale/word";

export const lensTextWords = {
  rank: { vi: "hạng {rank} trên {ranked}", en: "rank {rank} of {ranked}" },
  rankSome: { vi: "hạng {rank} trên {ranked} đơn vị so được", en: "rank {rank} of the {ranked} that can be compared" },
  ranks: { vi: "{place}, có thể {best}–{worst}", en: "{place}, may be {best} to {worst}" },
  open: { vi: "có thể đổi lớp", en: "may change class" },
  vague: { vi: "chưa rõ sai số", en: "error not known" },
} as const satisfies Words;
