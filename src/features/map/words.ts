import type { Words } from "../../locale/word";

export const mapWords = {
  name: { vi: "Bản đồ tỉnh Điện Biên", en: "Map of Điện Biên province" },
  instructions: {
    vi: "Dùng phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, Enter để đi từng đơn vị. Mọi đơn vị và công trình trên bản đồ đều có trong mục Danh sách và ô tìm kiếm.",
    en: "Arrow keys move the map, plus and minus zoom, Enter walks from unit to unit. Every unit and every thing on the map can also be reached through the lists and the search.",
  },
  controls: { vi: "Điều khiển bản đồ", en: "Map controls" },
  zoomIn: { vi: "Phóng to", en: "Zoom in" },
  zoomOut: { vi: "Thu nhỏ", en: "Zoom out" },
  whole: { vi: "Xem toàn tỉnh", en: "Whole province" },
  loading: { vi: "Đang vẽ bản đồ…", en: "Drawing the map…" },
  "failed.geometry": { vi: "Chưa tải được đường ranh giới, nên chưa vẽ được bản đồ.", en: "The boundaries could not be loaded, so there is no map." },
  "failed.plain": { vi: "Chưa tải được bản đồ dạng đơn giản.", en: "The simple map could not be loaded." },
  "failed.both": { vi: "Chưa tải được bản đồ, kể cả dạng đơn giản.", en: "The map could not be loaded, nor could the simple one." },
  lists: { vi: "Danh mục mọi xã, phường, công trình, dự án", en: "All communes, works and projects" },
} as const satisfies Words;
