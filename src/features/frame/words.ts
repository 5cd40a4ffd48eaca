import type { Words } from "../../locale/word";

export const frameWords = {
  language: { vi: "Ngôn ngữ", en: "Language" },
  toolIndicator: { vi: "Bản đồ theo chỉ tiêu", en: "Map of an indicator" },
  toolTable: { vi: "Bảng số liệu", en: "Table" },
  sectionLists: { vi: "Danh sách", en: "Lists" },
  noticeRegion: { vi: "Thông báo", en: "Notices" },
  noticeDismiss: { vi: "Đóng thông báo", en: "Dismiss the notice" },
  noticeDropped: { vi: "Đã bỏ qua phần không hợp lệ hoặc vượt giới hạn trong đường dẫn: {what}.", en: "Part of the address was not understood, or beyond the limit, and left out: {what}." },
  noticeMore: { vi: "và {n} phần khác", en: "and {n} more" },
  noticeMissingItem: { vi: "Đường dẫn trỏ tới một mục không có trong dữ liệu: {what}.", en: "The address names something that is not in the data: {what}." },
  noticeMissingOwn: { vi: "Không tô màu được theo {what}: bảng chỉ có trên máy đã tạo, hoặc cột không vẽ được.", en: "Cannot colour by {what}: the table is only where it was made, or the column cannot be drawn." },
  noticeMissedPart: { vi: "Chưa tải được phần vẽ vùng tự chọn hoặc lớp dữ liệu trên bản đồ. Những gì đã chọn vẫn được giữ; bấm «Thử lại», hoặc chọn lại công cụ.", en: "What draws your own regions or the layers on the map could not be loaded. What you chose is kept; try again, or choose the tool again." },
} as const satisfies Words;
