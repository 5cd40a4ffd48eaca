/** On every card, so apart from the words of the page. */
import type { Words } from "../../locale/word";

export const starWords = {
  star: { vi: "Lưu vào danh sách", en: "Add to the shortlist" },
  starred: { vi: "Đã lưu", en: "In the shortlist" },
  starNamed: { vi: "Lưu vào danh sách: {name}", en: "Add to the shortlist: {name}" },
  starredNamed: { vi: "Đã lưu: {name}", en: "In the shortlist: {name}" },
  unstarNamed: { vi: "Bỏ {name} khỏi danh sách đã chọn", en: "Take {name} out of the shortlist" },
  added: { vi: "Đã lưu {name} vào danh sách đã chọn.", en: "{name} added to the shortlist." },
  full: {
    vi: "Danh sách đã đủ {n} mục; hãy bỏ bớt để thêm mục khác.",
    en: "The list has {n} entries, as many as there can be; remove some to add others.",
  },
  removed: { vi: "Đã bỏ {n} mục khỏi danh sách.", en: { one: "{n} entry removed.", other: "{n} entries removed." } },
  memory: { vi: "chỉ giữ đến khi đóng trang", en: "kept until the page is closed only" },
  failed: { vi: "Chưa tải được danh sách.", en: "The list could not be loaded." },
  marks: { vi: "Đánh dấu các mục trên bản đồ", en: "Mark the entries on the map" },
  markedOn: {
    vi: "Đã đánh dấu các mục đã chọn trên bản đồ.",
    en: "The entries of the shortlist are marked on the map.",
  },
  markedOff: { vi: "Đã bỏ đánh dấu trên bản đồ.", en: "The entries of the shortlist are no longer marked." },
} as const satisfies Words;
