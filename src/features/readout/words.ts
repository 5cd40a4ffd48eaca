import type { Words } from "../../locale/word";

export const readoutWords = {
  name: { vi: "Tọa độ trên bản đồ", en: "Coordinates on the map" },
  system: { vi: "Hệ tọa độ", en: "System of coordinates" },
  "system.decimal": { vi: "WGS 84 (độ)", en: "WGS 84 (degrees)" },
  "system.sexagesimal": { vi: "WGS 84 (° ′ ″)", en: "WGS 84 (° ′ ″)" },
  "system.vn2000": { vi: "VN-2000 103°", en: "VN-2000 103°" },
  "system.utm48": { vi: "VN-2000 UTM", en: "VN-2000 UTM" },
  pointer: { vi: "Tại con trỏ", en: "At the pointer" },
  middle: { vi: "Giữa bản đồ", en: "Middle of the map" },
  copy: { vi: "Sao chép tọa độ ở giữa bản đồ", en: "Copy the coordinates of the middle" },
  copyHow: { vi: "Ctrl+C sao chép tọa độ tại con trỏ", en: "Ctrl+C copies those at the pointer" },
  copied: { vi: "Đã sao chép: {text}", en: "Copied: {text}" },
  notCopied: { vi: "Trình duyệt không cho sao chép.", en: "The browser does not allow copying." },
} as const satisfies Words;
