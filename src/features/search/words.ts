import type { Words } from "../../locale/word";

export const searchWords = {
  label: { vi: "Tìm đơn vị, nhà máy, dự án, chỉ tiêu", en: "Search units, plants, projects, figures" },
  placeholder: { vi: "Tìm đơn vị, nhà máy, dự án…", en: "Search units, plants, projects…" },
  clear: { vi: "Xóa nội dung tìm", en: "Clear the search" },
  loading: { vi: "Đang tải phần tìm kiếm…", en: "Loading the search…" },
  failed: { vi: "Chưa tải được phần tìm kiếm.", en: "The search could not be loaded." },
} as const satisfies Words;
