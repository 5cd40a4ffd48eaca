/** How a figure was come by, and how a commune was made: words that come with the first card, list or table. */
import type { Words } from "./word";

export const qualityWords = {
  "kind.kept": { vi: "Giữ nguyên", en: "Unchanged" },
  "kind.within": { vi: "Lập từ đơn vị của cùng một đơn vị cấp huyện", en: "Made within one district" },
  "kind.across": { vi: "Lập từ đơn vị của nhiều đơn vị cấp huyện", en: "Made across districts" },
  "kind.legend": { vi: "Lọc theo cách sắp xếp", en: "Filter by kind of merger" },
  "kind.of_commune": { vi: "Đơn vị cũ được xếp theo cách lập của xã, phường mới mà nó nhập vào.", en: "A former commune counts as the commune or ward it is in now." },
  "quality.published": { vi: "công bố", en: "published" },
  "quality.derived": { vi: "tính toán", en: "derived" },
  "quality.measured": { vi: "đo trên bản đồ", en: "measured on the map" },
  "quality.estimated": { vi: "ước tính", en: "estimated" },
  "quality.own": { vi: "theo bảng của bạn", en: "from your table" },
  "quality.scheme-2025": { vi: "theo Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP)", en: "from the merger scheme of 2025" },
  "quality.yearbook-2022": { vi: "theo Niên giám thống kê 2022", en: "from the statistical yearbook of 2022" },
  "quality.resolution-2019": { vi: "theo nghị quyết sắp xếp năm 2019", en: "from the boundary resolution of 2019" },
  "quality.residual": { vi: "tính bằng hiệu số: diện tích xã mới hoặc huyện trừ các phần đã biết", en: "derived: the new commune or the district less its known parts" },
  "quality.sum": { vi: "cộng từ 45 xã, phường", en: "sum of the 45 communes and wards" },
  "quality.gis-scaled": { vi: "ước tính từ bản đồ, quy về tổng công bố", en: "estimated from the map, scaled to the published total" },
} as const satisfies Words;
