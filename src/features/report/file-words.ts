import type { Words } from "../../locale/word";

export const reportFileWords = {
  file: { vi: "bao-cao-{reference}", en: "report-{reference}" },
  sheet: { vi: "Báo cáo", en: "Report" },
  lines: { vi: "Báo cáo", en: "Report" },
  part: { vi: "Phần", en: "Part" },
  group: { vi: "Mục", en: "Group" },
  line: { vi: "Dòng", en: "Line" },
  value: { vi: "Giá trị", en: "Value" },
  remark: { vi: "Ghi chú", en: "Remark" },
  asOf: { vi: "Tính đến", en: "As of" },
  reference: { vi: "Số báo cáo", en: "Report number" },
  made: { vi: "Ngày lập", en: "Made on" },
  version: { vi: "Phiên bản số liệu", en: "Data version" },
} as const satisfies Words;
