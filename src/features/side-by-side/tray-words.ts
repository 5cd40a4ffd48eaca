/** On every card, so apart from the words of the page. */
import type { Words } from "../../locale/word";

export const trayWords = {
  put: { vi: "Đặt cạnh nhau…", en: "Side by side…" },
  putNamed: { vi: "Đặt cạnh nhau… {name}", en: "Side by side… {name}" },
  waiting: { vi: "Đang chờ so sánh", en: "Waiting to be compared" },
  said: {
    vi: "{name} đang chờ. Mở phiếu khác và bấm «Đặt cạnh nhau…».",
    en: "{name} is waiting. Open another card and press “Side by side…”.",
  },
  saidMore: {
    vi: "{n} mục đang chờ so sánh.",
    en: { one: "{n} waiting to be compared.", other: "{n} waiting to be compared." },
  },
  full: { vi: "Chỉ đặt cạnh nhau được {n} mục.", en: "Only {n} can stand side by side." },
  title: { vi: "Đặt cạnh nhau", en: "Side by side" },
  next: { vi: "Mở phiếu khác và bấm «Đặt cạnh nhau…»", en: "Open another card and press “Side by side…”" },
  open: { vi: "So sánh {n} mục", en: { one: "Compare {n}", other: "Compare {n}" } },
  remove: { vi: "Bỏ {name}", en: "Remove {name}" },
  clear: { vi: "Bỏ tất cả", en: "Remove all" },
} as const satisfies Words;
