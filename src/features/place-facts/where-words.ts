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
} as const satisfies Words;
