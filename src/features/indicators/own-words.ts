import type { Words } from "../../locale/word";

export const ownWords = {
  kept: { vi: "Bảng của bạn ({n})", en: "Your tables ({n})" },
  private: { vi: "Bảng chỉ nằm trong trình duyệt này, không gửi đi đâu. Trình duyệt có thể xóa; hãy lưu tệp phiên làm việc nếu cần giữ lâu.", en: "The tables are in this browser only and are sent nowhere. The browser may delete them; save a session file to keep them." },
  memory: { vi: "chưa lưu được, chỉ có đến khi đóng trang", en: "not kept, gone when the page is closed" },
  remove: { vi: "Xóa", en: "Remove" },
  removeNamed: { vi: "Xóa bảng {name}", en: "Remove the table {name}" },
  removeAll: { vi: "Xóa mọi bảng", en: "Remove all tables" },
  removed: { vi: "Đã xóa {n} bảng khỏi máy này.", en: { one: "{n} table removed from this machine.", other: "{n} tables removed from this machine." } },
  undo: { vi: "Hoàn tác", en: "Undo" },
  unread: { vi: "Trình duyệt không cho đọc các bảng đã lưu.", en: "The browser does not let the page read the tables kept." },
  unkept: { vi: "Trình duyệt không lưu được thay đổi (bị chặn hoặc hết chỗ). Bảng vẫn dùng được đến khi đóng trang.", en: "The browser did not keep the change (it is blocked, or there is no room). The tables can be used until the page is closed." },
} as const satisfies Words;
