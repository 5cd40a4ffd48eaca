import type { Words } from "../../locale/word";

export const shapeWords = {
  title: { vi: "Hình thể và ranh giới", en: "Shape and borders" },
  derived: { vi: "Số liệu tính toán, đo trên đường vẽ của bản đồ; đường và sông lấy từ bản đồ nền tỷ lệ 1:1.000.000.", en: "Derived: measured on the drawn outline; roads and rivers are those of a base map of 1:1,000,000." },
  approximate: { vi: "Ranh giới giữa các xã cũ nay thuộc cùng một xã chỉ gần đúng, lệch tới vài trăm mét, nên số liệu dưới đây là ước tính.", en: "Lines between former communes that now form one commune are approximate, by some hundreds of metres; the figures below are estimates." },
  perimeter: { vi: "Chu vi", en: "Perimeter" },
  extent: { vi: "Bề ngang đông – tây và bắc – nam", en: "Extent east–west and north–south" },
  extentValue: { vi: "{eastWest} × {northSouth} km", en: "{eastWest} × {northSouth} km" },
  bounds: { vi: "Từ {south}° đến {north}° vĩ bắc, {west}° đến {east}° kinh đông", en: "{south}° to {north}° north, {west}° to {east}° east" },
  border: { vi: "Biên giới quốc gia", en: "State border" },
  noBorder: { vi: "không giáp biên giới", en: "does not touch the border" },
  roads: { vi: "Quốc lộ, đường chính", en: "Main roads" },
  noRoads: { vi: "không có trên bản đồ nền", en: "none on the base map" },
  rivers: { vi: "Sông, suối", en: "Rivers" },
  unnamedRoad: { vi: "không rõ số", en: "no number given" },
  unnamedRiver: { vi: "không rõ tên", en: "no name given" },
  neighbours: { vi: "Giáp với {n} đơn vị", en: { one: "Borders on {n} unit", other: "Borders on {n} units" } },
  rest: { vi: "phần còn lại", en: "the rest of it" },
  abroad: { vi: "Nước ngoài (biên giới quốc gia)", en: "Abroad (state border)" },
  otherProvinces: { vi: "Tỉnh khác", en: "Other provinces" },
  km: { vi: "{km} km", en: "{km} km" },
} as const satisfies Words;
