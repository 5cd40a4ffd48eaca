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
  "failed.webgl": { vi: "Trình duyệt không có hoặc đã ngắt WebGL 2: bản đồ ở dạng đơn giản, mọi tra cứu vẫn đầy đủ. Tải lại trang để thử lại.", en: "No WebGL 2 in this browser, or it has stopped: the map is a simple one, all else is complete. Reload the page to try again." },
  "failed.worker": { vi: "Không khởi động được bộ vẽ bản đồ nên bản đồ hiển thị ở dạng đơn giản. Tra cứu, danh sách và phiếu thông tin vẫn đầy đủ.", en: "The map engine did not start, so a simple map is shown. Search, lists and cards are complete." },
  "failed.geometry": { vi: "Chưa tải được đường ranh giới. Tra cứu, danh sách và phiếu thông tin vẫn dùng được; hãy tải lại trang để thử lại bản đồ.", en: "The boundaries could not be loaded. Search, lists and cards work; reload the page to try the map again." },
  "failed.plain": { vi: "Chưa tải được bản đồ dạng đơn giản.", en: "The simple map could not be loaded." },
} as const satisfies Words;
