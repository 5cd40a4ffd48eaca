import type { Words } from "../../locale/word";

export const offlineWords = { newer: { vi: "Bản đồ có bản mới. Tải lại để dùng; những gì đang xem vẫn giữ nguyên.", en: "There is a newer version of the map. Reload to use it; what you see is kept." } } as const satisfies Words;
