import type { Words } from "../../../locale/word";

export const modeWords = {
  units: { vi: "Tỉnh Điện Biên", en: "Điện Biên province" },
  full: { vi: "Mở bản đồ đầy đủ", en: "Open the full map" },
  fullShort: { vi: "Bản đồ đầy đủ", en: "Full map" },
  newTab: { vi: "mở trong thẻ mới", en: "opens in a new tab" },
  search: { vi: "Tìm đơn vị, công trình", en: "Find a unit or a work" },
  madeOf: { vi: "Gồm {names}", en: "Made of {names}" },
  became: { vi: "Nay thuộc {names}", en: "Now in {names}" },
  lay: { vi: "Trước đây thuộc {names}", en: "Formerly in {names}" },
  "hint.touch": { vi: "Dùng hai ngón tay để di chuyển bản đồ", en: "Use two fingers to move the map" },
  "hint.ctrl": { vi: "Giữ Ctrl và cuộn để phóng to, thu nhỏ bản đồ", en: "Hold Ctrl and scroll to zoom the map" },
  "hint.meta": { vi: "Giữ ⌘ và cuộn để phóng to, thu nhỏ bản đồ", en: "Hold ⌘ and scroll to zoom the map" },
} as const satisfies Words;
