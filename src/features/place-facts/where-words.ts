import type { Words } from "../../locale/word";

export const whereWords = {
  where: { vi: "Thuộc đơn vị", en: "Units" },
  commune: { vi: "Xã, phường (từ 1/7/2025)", en: "Commune (since 1 July 2025)" },
  former: { vi: "Đơn vị cấp xã cũ", en: "Former commune" },
  formerApproximate: { vi: "Đơn vị cấp xã cũ (gần đúng)", en: "Former commune (approximate)" },
  formerNote: {
    vi: "Ranh giới giữa các xã cũ trong cùng một xã mới chỉ gần đúng, có thể lệch vài trăm mét.",
    en: "Lines between former communes of one new commune are approximate and may be off by some hundreds of metres.",
  },
  district: { vi: "Đơn vị cấp huyện cũ", en: "Former district" },
  orIn: { vi: "Cũng có thể thuộc:", en: "It may also lie in:" },
  away: { vi: "ranh giới cách {km} km", en: "the line is {km} km away" },
  line: { vi: "Ranh giới gần nhất", en: "Nearest boundary" },
  lineWith: { vi: "cách {km} km, với {name}", en: "{km} km away, with {name}" },
  provinceLine: { vi: "tỉnh khác hoặc nước ngoài", en: "another province or country" },
  lineNote: {
    vi: "Đo trên ranh giới vẽ theo OpenStreetMap, bản vẽ lệch nguồn không quá 10 m; chưa rõ nguồn lệch thực địa bao nhiêu",
    en: "On the outline as drawn after OpenStreetMap, within 10 m of it; how far that is off the ground is not known",
  },
  onLine: {
    vi: "Điểm gần ranh giới hơn độ chính xác của đường vẽ (0,1 km), nên cũng có thể thuộc {names}",
    en: "The place is nearer to the line than it is exact (0.1 km), so it may also lie in {names}",
  },
  lineBy: { vi: "cách dưới {km} km, với {names}", en: "less than {km} km away, with {names}" },
  beyondOutline: { vi: "phần ngoài ranh giới tỉnh vẽ trên bản đồ", en: "what is beyond the outline of the province" },
  byCommune: {
    vi: "Các dòng dưới đây tính theo {commune}.",
    en: "The lines below are those of {commune}.",
  },
  namedAs: { vi: "Nguồn ghi: {names}", en: "Its source names {names}" },
} as const satisfies Words;
