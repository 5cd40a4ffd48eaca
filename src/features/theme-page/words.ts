import type { Words } from "../../locale/word";

export const themePageWords = {
  "key.kind.estimate": { vi: "Số ước tính", en: "Estimate" },
  "key.kind.plan": { vi: "Kế hoạch, mục tiêu", en: "Plan or target" },
  "key.kind.derived": { vi: "Tính ra từ các số liệu đã công bố", en: "Computed from published figures" },
  keyPlan: { vi: "Kế hoạch: {value}", en: "Plan: {value}" },
  keyPrevious: { vi: "Cùng kỳ năm trước: {value}", en: "Same period a year before: {value}" },
  keyPlace: { vi: "mục {place}", en: "section {place}" },
  keyPartTwo: { vi: "Phần thứ hai", en: "Part Two" },
  keyFootnote: { vi: "chú thích {n}", en: "footnote {n}" },
  map: { vi: "Xem trên bản đồ", en: "Show on the map" },
} as const satisfies Words;
