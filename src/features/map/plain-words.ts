import type { Words } from "../../locale/word";

/** Why the simple map is shown; they come with it. */
export const whyPlain = {
  webgl: {
    vi: "Trình duyệt không có hoặc đã ngắt WebGL 2, nên bản đồ ở dạng đơn giản. Tải lại trang để thử lại.",
    en: "No WebGL 2 in this browser, or it has stopped, so the map is a simple one. Reload the page to try again.",
  },
  worker: {
    vi: "Không khởi động được bộ vẽ bản đồ, nên bản đồ ở dạng đơn giản.",
    en: "The map engine did not start, so the map is a simple one.",
  },
  misread: {
    vi: "Trình duyệt đang chặn trang đọc dữ liệu canvas để bảo vệ quyền riêng tư nên bản đồ hiển thị ở dạng đơn giản. Để xem bản đồ đầy đủ, hãy cho phép trang này đọc dữ liệu canvas rồi tải lại trang.",
    en: "To protect your privacy, this browser keeps pages from reading canvases, so a simple map is shown. For the full map, allow canvas access for this site and reload the page.",
  },
} as const satisfies Words;

export const plainWords = {
  outside: {
    vi: "Nằm ngoài phần vẽ được ở bản đồ dạng đơn giản.",
    en: "It lies outside what the simple map shows.",
  },
} as const satisfies Words;
