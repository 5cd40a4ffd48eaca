/** Said of the reader's tables wherever they are listed. */
import type { Words } from "../locale/word";

export const keptTableWords = {
  removeNamed: { vi: "Xóa «{name}» khỏi trình duyệt", en: "Remove “{name}” from the browser" },
  removeAll: { vi: "Xóa tất cả", en: "Remove all" },
  removed: { vi: "Đã xóa {n} bảng", en: { one: "{n} table removed", other: "{n} tables removed" } },
  undo: { vi: "Hoàn tác", en: "Undo" },
  memory: { vi: "chỉ giữ đến khi đóng trang", en: "kept until the page is closed only" },
  unread: {
    vi: "Chưa đọc được các bảng đã giữ trong trình duyệt.",
    en: "The tables kept in the browser could not be read.",
  },
  unkept: {
    vi: "Trình duyệt không cho giữ hoặc hết chỗ: bảng chỉ còn đến khi đóng trang. Hãy lưu thành tệp phiên làm việc.",
    en: "The browser refused or has no room: the table lasts until the page is closed. Save it as a session file.",
  },
  private: {
    vi: "Bảng được giữ trong trình duyệt của máy này; người dùng chung máy có thể xem được. Trình duyệt có thể xóa, nên bảng quan trọng cần lưu thành tệp.",
    en: "Tables are kept in the browser of this machine, where others who use it may see them. Browsers may wipe them: save what matters to a file.",
  },
} as const satisfies Words;
