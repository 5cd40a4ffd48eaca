/** What can be done on the map, by its buttons and by the search. */
import type { Words } from "./word";

export const mapTools = {
  mapMiddle: { vi: "Chọn điểm giữa bản đồ", en: "Choose the middle of the map" },
  ownPosition: { vi: "Vị trí của tôi", en: "My position" },
} as const satisfies Words;
