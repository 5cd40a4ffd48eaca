import type { Words } from "../../locale/word";

export const canvasWords = {
  misread: {
    vi: "Trình duyệt đang chặn trang đọc dữ liệu canvas để bảo vệ quyền riêng tư nên bản đồ hiển thị ở dạng đơn giản. Để xem bản đồ đầy đủ, hãy cho phép trang này đọc dữ liệu canvas rồi tải lại trang.",
    en: "To protect your privacy, this browser keeps pages from reading canvases, so a simple map is shown. For the full map, allow canvas access for this site and reload the page.",
  },
} as const satisfies Words;
