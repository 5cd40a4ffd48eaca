import type { Words } from "../../locale/word";
import { tiltWords } from "./tilt-words";

export const elevationWords = {
  height: tiltWords.height,
  about: { vi: "khoảng {m} m", en: "about {m} m" },
  around: { vi: "Trong vòng 1 km, lưới cao từ {least} đến {most} m", en: "Within 1 km the grid is {least} to {most} m high" },
  errorSmall: { vi: "sai số khoảng ± 20 m", en: "the error is about ± 20 m" },
  errorLarge: { vi: "có thể lệch vài chục đến hơn 200 m", en: "it may be off by some tens to more than 200 m" },
  cell: {
    vi: "Đọc từ lưới ô khoảng {cell} m, chỉ giữ nét địa hình rộng từ khoảng 1 km: đỉnh hiện thấp hơn, khe hiện cao hơn thực tế. Không cho biết độ dốc của khu đất.",
    en: "Read from a grid of about {cell} m a cell, which keeps only relief about 1 km wide or wider: summits read low, gorges high. It says nothing of the slope of a site.",
  },
  failed: { vi: "Không tải được lưới độ cao.", en: "The grid of heights could not be loaded." },
  profile: { vi: "Mặt cắt độ cao", en: "Profile of heights" },
  lead: { vi: "Thấp nhất khoảng {lowest} m, cao nhất khoảng {highest} m. Đọc mỗi {step} m dọc đường vẽ dài {km} km; chiều đứng của hình được phóng đại.", en: "Lowest about {lowest} m, highest about {highest} m. Read every {step} m along a line of {km} km; the picture is stretched upwards." },
  outside: { vi: "Đường vẽ ra ngoài lưới độ cao, nơi không có số liệu.", en: "The line leaves the grid of heights, and nothing is known there." },
  tooShort: { vi: "Đường vẽ ngắn hơn một ô lưới (khoảng {cell} m): không có mặt cắt.", en: "The line is shorter than a cell of the grid (about {cell} m), so it has no profile." },
  read: { vi: "Đọc độ cao dọc đường vẽ", en: "Read the heights along the line" },
  picture: { vi: "Hình: mặt cắt độ cao dọc đường vẽ. Đọc từng điểm bằng thanh trượt bên dưới, hoặc xem dạng bảng.", en: "Picture: heights along the line. Read each point with the slider below, or show it as a table." },
  point: { vi: "Cách điểm đầu {km} km: {height}", en: "{km} km from the start: {height}" },
  distance: { vi: "Cách điểm đầu (km)", en: "From the start (km)" },
  heightColumn: { vi: "Độ cao (m, khoảng)", en: "Height (m, about)" },
  coordinates: { vi: "Vĩ độ, kinh độ", en: "Latitude, longitude" },
  thinned: { vi: "Bảng ghi một trong {n} điểm.", en: { one: "The table has each point.", other: "The table has one point in {n}." } },
} as const satisfies Words;
