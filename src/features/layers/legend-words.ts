/** Words of a layer that is on: its legend and what can be done with it. */
import type { Words } from "../../locale/word";

export const legendWords = {
  indicatorOverDots: {
    vi: "Đang tô màu theo {name}: lớp này vẽ bằng chấm ở giữa đơn vị.",
    en: "Coloured by {name}: this layer is drawn as dots in the middle of the units.",
  },
  indicatorOverHidden: {
    vi: "Đang tô màu theo {name} và bật lớp {other}: lớp này tạm thời không vẽ.",
    en: "Coloured by {name} with the layer {other} on: this layer is not drawn meanwhile.",
  },
  list: { vi: "Danh sách", en: "List" },
  transparency: { vi: "Độ trong suốt", en: "Transparency" },
  transparencyName: { vi: "Độ trong suốt của lớp {name}", en: "Transparency of the layer {name}" },
  legend: { vi: "Chú giải lớp {name}", en: "Legend of the layer {name}" },
  marks: { vi: "Ký hiệu của lớp {name}", en: "Marks of the layer {name}" },
  unsized: { vi: "Chưa rõ quy mô", en: "Size not known" },
  inexact: {
    vi: "Chỉ xác định được đơn vị, chưa có tọa độ",
    en: "Known by unit only, no coordinates",
  },
  neighbourhood: { vi: "Vị trí gần đúng", en: "Approximate place" },
  grouped: { vi: "Nhiều mục gần nhau", en: "Several close together" },
  asDots: {
    vi: "Khi bật cùng lớp {name}: vẽ bằng chấm ở giữa xã; phường, thị trấn không vẽ.",
    en: "While {name} is on too: drawn as dots in the middle of each commune; wards and townships are not drawn.",
  },
  unplaced: {
    vi: "{n} mục chưa rõ vị trí, chỉ có trong danh sách",
    en: {
      one: "{n} entry with no known place, in the list only",
      other: "{n} entries with no known place, in the list only",
    },
  },
  unplacedMaybe: {
    vi: "{n} mục chưa rõ vị trí, có thể nằm trong vùng này",
    en: {
      one: "{n} entry with no known place, which may lie here",
      other: "{n} entries with no known place, which may lie here",
    },
  },
  table: { vi: "Bảng", en: "Table" },
  tableName: { vi: "Bảng: {name}", en: "Table: {name}" },
  theme: { vi: "Số liệu, đối chiếu", en: "Figures and checks" },
  themeName: { vi: "Số liệu, đối chiếu: {name}", en: "Figures and checks: {name}" },
  line: { vi: "Công trình dạng tuyến", en: "A road or other line" },
} as const satisfies Words;
