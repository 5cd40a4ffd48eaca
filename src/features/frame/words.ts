import type { Words } from "../../locale/word";

export const frameWords = { language: { vi: "Ngôn ngữ", en: "Language" }, toolIndicator: { vi: "Bản đồ theo chỉ tiêu", en: "Map of an indicator" }, toolTable: { vi: "Bảng số liệu", en: "Table" }, sectionLists: { vi: "Danh sách", en: "Lists" } } as const satisfies Words;
