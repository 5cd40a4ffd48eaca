import type { Words } from "../../locale/word";

export const noticeWords = {
  region: { vi: "Thông báo", en: "Notices" },
  dismiss: { vi: "Đóng thông báo", en: "Dismiss the notice" },
  dropped: {
    vi: "Đã bỏ qua phần không hợp lệ hoặc vượt giới hạn trong đường dẫn: {what}.",
    en: "Part of the address was not understood, or beyond the limit, and left out: {what}.",
  },
  more: { vi: "và {n} phần khác", en: "and {n} more" },
  missingItem: {
    vi: "Đường dẫn trỏ tới một mục không có trong dữ liệu: {what}.",
    en: "The address names something that is not in the data: {what}.",
  },
  missingOwn: {
    vi: "Không tô màu được theo {what}: bảng chỉ có trên máy đã tạo, hoặc cột không vẽ được.",
    en: "Cannot colour by {what}: the table is only where it was made, or the column cannot be drawn.",
  },
  missedPart: {
    vi: "Chưa tải được một phần của trang hoặc bản đồ (đường, sông, lớp dữ liệu). Những gì đã chọn vẫn được giữ; hãy bấm lại, hoặc tải lại trang.",
    en: "Part of the page or map (roads, rivers, layers) could not be loaded. What you chose is kept; press again, or reload the page.",
  },
} as const satisfies Words;
