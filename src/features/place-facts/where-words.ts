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
    vi: "Gần hơn độ chính xác của ranh giới, nên điểm cũng có thể nằm bên kia",
    en: "Nearer than the line is exact, so the place may also lie on the other side",
  },
} as const satisfies Words;
