import type { Words } from "../../locale/word";

export const scarceWords = {
  scarce: {
    vi: "Chỉ {n}/{of} đơn vị có số liệu trong thời kỳ này.",
    en: "Only {n} of {of} units have data in this period.",
  },
  before: { vi: "Xem trước 1/7/2025: {n}/{of}", en: "Show before 1 July 2025: {n} of {of}" },
  after: { vi: "Xem từ 1/7/2025: {n}/{of}", en: "Show since 1 July 2025: {n} of {of}" },
} as const satisfies Words;
