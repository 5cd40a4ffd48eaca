import type { Words } from "../../locale/word";

export const searchWords = {
  label: { vi: "Tìm đơn vị, nhà máy, dự án", en: "Search units, plants, projects" },
  placeholder: { vi: "Tìm đơn vị, nhà máy, dự án…", en: "Search units, plants, projects…" },
  clear: { vi: "Xóa nội dung tìm", en: "Clear the search" },
  results: { vi: "Kết quả tìm", en: "Search results" },
  count: { vi: "{n} kết quả", en: { one: "{n} result", other: "{n} results" } },
  none: { vi: "Không tìm thấy «{query}». Có thể gõ không dấu, tên cũ, mã đơn vị hoặc tên công trình, ví dụ «muong muon», «03158».", en: "Nothing found for “{query}”. You can type without diacritics, a former name, a unit code or the name of a project, for example “muong muon”, “03158”." },
  waiting: { vi: "Đang tải công trình, dự án; hiện mới tìm trong tên đơn vị.", en: "Projects and plants are still loading; only names of units are searched so far." },
  loading: { vi: "Đang tải phần tìm kiếm…", en: "Loading the search…" },
  failed: { vi: "Chưa tải được phần tìm kiếm.", en: "The search could not be loaded." },
  suggestions: { vi: "Gợi ý", en: "Suggestions" },
  crossing: { vi: "{n} xã, phường nhập khác huyện", en: "{n} communes and wards across districts" },
  crossingWhy: { vi: "Lập từ hai đơn vị cấp huyện cũ trở lên", en: "Made from two former districts or more" },
  partOf: { vi: "trước thuộc {name}", en: "formerly in {name}" },
} as const satisfies Words;
