/** Of things that lie close together on the map, and of what stands under the pointer; loaded with these. */
import type { Words } from "../../locale/word";

export const pointedWords = {
  rest: { vi: "và {n} mục khác", en: { one: "and {n} more", other: "and {n} more" } },
  open: { vi: "Bấm để xem danh sách", en: "Click for the list" },
  title: { vi: "{n} mục ở gần nhau", en: "{n} things close together" },
  separate: { vi: "Phóng to để tách", en: "Zoom in until they come apart" },
  otherPlace: { vi: "theo nguồn khác", en: "by another source" },
} as const satisfies Words;
