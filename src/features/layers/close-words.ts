import type { Words } from "../../locale/word";

export const closeWords = {
  title: { vi: "Trên bản đồ khi phóng gần", en: "On the map in a close view" },
  seat: { vi: "Trụ sở UBND, điểm gần đúng (± 2 km)", en: "Seat, approximate point (± 2 km)" },
  seatExact: { vi: "Trụ sở UBND, đúng vị trí", en: "Seat, point of the office" },
  seatsKnown: {
    vi: "Có tọa độ của {n}/{of} trụ sở xã, phường; các trụ sở khác chưa có số liệu.",
    en: "Points of {n} of {of} commune seats are known; of the others there are no data.",
  },
  place: { vi: "Bản, di tích, trường học, cơ quan có tọa độ", en: "Village, monument, school or office with a point" },
  sources: { vi: "Trụ sở và địa danh có tọa độ", en: "Seats and places with a point" },
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
