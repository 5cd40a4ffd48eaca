import type { Words } from "../../locale/word";

export const linkWords = {
  copy: { vi: "Sao chép liên kết", en: "Copy the link" },
  copied: { vi: "Đã sao chép liên kết.", en: "The link has been copied." },
  byHand: { vi: "Trình duyệt không cho sao chép; hãy chép địa chỉ này:", en: "The browser does not allow copying; copy this address:" },
  own: { vi: "Bảng của bạn chỉ có trên máy này: người nhận liên kết sẽ không thấy bảng.", en: "Your own table is on this machine only: who receives the link will not see it." },
} as const satisfies Words;
