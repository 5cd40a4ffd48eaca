import type { Words } from "../../locale/word";

export const closeWords = {
  title: { vi: "Nền bản đồ khi phóng gần", en: "The ground in a close view" },
  road: { vi: "Đường chính", en: "Main road" },
  street: { vi: "Phố, đường khác", en: "Street, other road" },
  path: { vi: "Đường mòn, đường đất", en: "Path, track" },
  river: { vi: "Sông, suối", en: "River, stream" },
  water: { vi: "Hồ, mặt nước", en: "Lake, water" },
  wood: { vi: "Rừng, cây bụi", en: "Wood, scrub" },
  field: { vi: "Ruộng nương, đồng cỏ, công viên", en: "Fields, meadows, parks" },
  built: { vi: "Khu dân cư, công trình", en: "Built-up land" },
  airfield: { vi: "Sân bay", en: "Airfield" },
} as const satisfies Words;
