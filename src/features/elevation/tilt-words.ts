/** What the control over the map says, apart from what the profile says: it comes with the first view. */
import type { Words } from "../../locale/word";

export const tiltWords = {
  height: { vi: "Độ cao", en: "Height above the sea" },
  tilt: { vi: "Nhìn nghiêng theo địa hình", en: "Tilt over the relief" },
  tiltPaired: {
    vi: "Nhìn nghiêng theo địa hình: không dùng được khi xem hai bản đồ",
    en: "Tilt over the relief: not with two maps",
  },
  tilted: {
    vi: "Nhìn nghiêng từ phía nam, độ cao phóng đại {n} lần, theo lưới ô khoảng 285 m",
    en: "Seen from the south, with heights {n} times as great, from a grid of about 285 m a cell",
  },
} as const satisfies Words;
