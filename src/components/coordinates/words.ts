import type { Words } from "../../locale/word";

export const coordinateFieldWords = {
  understood: { vi: "Đã hiểu là: {system}.", en: "Understood as: {system}." },
  otherZones: { vi: "Đọc theo múi khác thì điểm ở trong tỉnh; bấm để lấy:", en: "Read in another zone the place is in the province; press to take it:" },
  alsoMeant: { vi: "Cũng có thể là; bấm để lấy:", en: "It may also be the following; press to take it:" },
  other: { vi: "{place} – {system}", en: "{place} – {system}" },
  wait: { vi: "Đang tải ranh giới…", en: "The boundaries are loading…" },
} as const satisfies Words;
