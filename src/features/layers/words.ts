import type { Words } from "../../locale/word";

export const layersWords = {
  levelApproximateWhy: {
    vi: "Nét đứt: ranh giới giữa các xã cũ nay cùng một xã, gần đúng, có thể lệch vài trăm mét so với thực địa. Nét liền mảnh: trùng với ranh giới huyện cũ hoặc xã mới, chính xác.",
    en: "Dashed: lines between former communes that are now in one commune, approximate, perhaps some hundreds of metres off. Thin solid: the same line as a former district or a new commune, exact.",
  },
  sectionShow: { vi: "Hiện {name}", en: "Show {name}" },
  details: { vi: "Chú giải và mô tả lớp {name}", en: "Legend and description of the layer {name}" },
  on: { vi: "Đã bật lớp {name}", en: "Layer {name} switched on" },
  off: { vi: "Đã tắt lớp {name}", en: "Layer {name} switched off" },
  tint: { vi: "Màu nền: huyện, thị xã, thành phố cũ", en: "Ground colours: the former districts" },
  noneOn: { vi: "Chưa bật lớp nào", en: "No layer is switched on" },
  legendTitle: { vi: "Chú giải", en: "Legend" },
} as const satisfies Words;
