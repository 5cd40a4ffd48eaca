import type { Words } from "../../locale/word";

export const chooseWords = {
  outside: {
    vi: "Điểm này nằm ngoài tỉnh Điện Biên nên không có phiếu.",
    en: "This place lies outside Điện Biên province, so there is no card of it.",
  },
  outsideIn: {
    vi: "Điểm này nằm ngoài tỉnh Điện Biên, bên phía {side}, nên không có phiếu.",
    en: "This place lies outside Điện Biên province, in {side}, so there is no card of it.",
  },
  beyondLine: {
    vi: "Điểm cách ranh giới tỉnh trên bản đồ {km} km.",
    en: "It is {km} km from the outline of the province on the map.",
  },
  noOutlines: {
    vi: "Chưa tải được đường ranh giới nên chưa biết điểm này có ở trong tỉnh hay không.",
    en: "The boundaries could not be loaded, so it is not known whether this place lies in the province.",
  },
  positionDenied: {
    vi: "Trình duyệt không cho phép trang này biết vị trí của bạn. Có thể bấm giữ trên bản đồ hoặc gõ tọa độ vào ô tìm.",
    en: "The browser does not let this page know your position. You can press and hold on the map, or type coordinates into the search.",
  },
  positionFailed: {
    vi: "Thiết bị chưa cho biết vị trí. Có thể bấm giữ trên bản đồ hoặc gõ tọa độ vào ô tìm.",
    en: "The device gave no position. You can press and hold on the map, or type coordinates into the search.",
  },
  positionInsecure: {
    vi: "Trang này không mở qua HTTPS nên trình duyệt không cho biết vị trí. Có thể bấm giữ trên bản đồ hoặc gõ tọa độ vào ô tìm.",
    en: "This page is not served over HTTPS, so the browser gives no position. You can press and hold on the map, or type coordinates into the search.",
  },
  positionAwaited: { vi: "Đang chờ thiết bị cho biết vị trí…", en: "Waiting for the device to give its position…" },
} as const satisfies Words;
