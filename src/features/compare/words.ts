import type { Words } from "../../locale/word";

export const compareWords = {
  "era.before.count": { vi: "10 huyện · 129 xã", en: "10 districts · 129 units" },
  "era.after.count": { vi: "45 xã, phường", en: "45 communes, wards" },
  "era.before.count.name": {
    vi: "10 đơn vị cấp huyện, 129 đơn vị cấp xã",
    en: "10 district-level and 129 commune-level units",
  },
  "era.after.count.name": {
    vi: "45 đơn vị cấp xã, không còn cấp huyện",
    en: "45 commune-level units, no district level",
  },
  legend: { vi: "Cách so sánh hai thời kỳ", en: "How the two eras are compared" },
  switch: { vi: "Lần lượt", en: "In turn" },
  "switch.why": {
    vi: "Xem từng thời kỳ, đổi bằng nút chọn thời điểm.",
    en: "One era at a time, changed with the switch for the date.",
  },
  overlay: { vi: "Chồng lớp", en: "Overlay" },
  "overlay.why": {
    vi: "Tô màu theo thời điểm đã chọn; vẽ cả ranh giới trước và sau.",
    en: "Coloured by the date chosen, with the boundaries of both dates.",
  },
  swipe: { vi: "Thanh trượt", en: "Swipe" },
  "swipe.why": {
    vi: "Kéo thanh trượt trên bản đồ: bên trái là trước, bên phải là sau 1/7/2025.",
    en: "Drag the divider on the map: before 1 July 2025 at the left, after it at the right.",
  },
  side: { vi: "Song song", en: "Side by side" },
  "side.why": {
    vi: "Hai bản đồ cạnh nhau, cùng di chuyển và phóng to, thu nhỏ.",
    en: "Two maps beside each other that move and zoom together.",
  },
  left: { vi: "bên trái", en: "at the left" },
  right: { vi: "bên phải", en: "at the right" },
  above: { vi: "ở trên", en: "above" },
  below: { vi: "ở dưới", en: "below" },
  plain: {
    vi: "Chỉ có bản đồ đơn giản nên không dùng được thanh trượt và chế độ song song.",
    en: "With the simple map only, swipe and side by side cannot be used.",
  },
  failed: {
    vi: "Không mở được bản đồ thứ hai nên đã trở về chế độ xem lần lượt.",
    en: "The second map could not be opened, so the eras are shown in turn again.",
  },
  loading: { vi: "Đang vẽ bản đồ thứ hai…", en: "Drawing the second map…" },
  divider: {
    vi: "Thanh trượt giữa bản đồ trước và sau 1/7/2025",
    en: "Divider between the maps before and after 1 July 2025",
  },
  dividerHow: {
    vi: "Kéo, hoặc dùng phím mũi tên, Page Up, Page Down, Home, End",
    en: "Drag, or use the arrow keys, Page Up, Page Down, Home, End",
  },
  dividerValue: {
    vi: "Trước 1/7/2025 ở bên trái {n}%, sau 1/7/2025 ở bên phải {rest}%",
    en: "Before 1 July 2025 at the left {n}%, after 1 July 2025 at the right {rest}%",
  },
} as const satisfies Words;
